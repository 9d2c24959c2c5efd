import asyncio
async def square(n, steps):
    for _ in range(steps):
        await asyncio.sleep(0)
    print("square", n)
    return n * n


async def main():
    print(await asyncio.gather(square(1, 3), square(2, 1), square(3, 2)))
    print(await asyncio.gather())
    task = asyncio.create_task(square(4, 0))
    print(await asyncio.gather(task, task))


asyncio.run(main())
