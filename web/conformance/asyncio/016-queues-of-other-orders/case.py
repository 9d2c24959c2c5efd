import asyncio
async def main():
    for kind in [asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue]:
        queue = kind()
        for item in [[2, "b"], [3, "c"], [1, "a"]]:
            queue.put_nowait(item)
        print(kind.__name__, [queue.get_nowait() for _ in range(3)])


asyncio.run(main())
