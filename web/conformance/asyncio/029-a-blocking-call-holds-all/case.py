import asyncio
import time


async def polite(name):
    for n in range(2):
        print(name, n)
        await asyncio.sleep(0.01)


async def rude():
    print("rude")
    time.sleep(0.1)
    print("at last")


async def main():
    await asyncio.gather(polite("a"), rude(), polite("b"))


asyncio.run(main())
