import asyncio
async def getter(queue, name):
    print(name, await queue.get())


async def main():
    queue = asyncio.Queue(1)
    first = asyncio.create_task(getter(queue, "first"))
    second = asyncio.create_task(getter(queue, "second"))
    await asyncio.sleep(0)
    queue.put_nowait("item")
    first.cancel()
    await asyncio.gather(first, second, return_exceptions=True)
    print(first.cancelled(), queue.qsize())
    queue.put_nowait("one")
    putter = asyncio.create_task(queue.put("two"))
    other = asyncio.create_task(queue.put("three"))
    await asyncio.sleep(0)
    putter.cancel()
    print(await queue.get(), await queue.get(), queue.empty(), other.done())


asyncio.run(main())
