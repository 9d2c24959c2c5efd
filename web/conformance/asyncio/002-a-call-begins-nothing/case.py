import asyncio
async def work(n):
    print("work", n)
    return n * n


async def main():
    coroutine = work(3)
    print("called", asyncio.iscoroutine(coroutine), asyncio.iscoroutinefunction(work))
    await asyncio.sleep(0)
    print("slept")
    print(await coroutine)
    print(await work(4))


asyncio.run(main())
