import asyncio

total = 0

async def add():
    global total
    for _ in range(100):
        total += 1
        await asyncio.sleep(0)

async def main():
    coroutines = [add() for _ in range(10)]
    await asyncio.gather(*coroutines)
    print("total:", total)

asyncio.run(main())
