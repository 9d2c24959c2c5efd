import asyncio
import time

async def count(name):
    for n in range(3):
        print(name, n)
        await asyncio.sleep(0.4)

async def main():
    await asyncio.gather(count("a"), count("b"))
    print("both are done")

asyncio.run(main())
