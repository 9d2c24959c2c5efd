import asyncio
async def producer(queue):
    for n in range(4):
        await queue.put(n)
        print("put", n, queue.qsize())
    await queue.put(None)


async def consumer(queue):
    while True:
        item = await queue.get()
        if item is None:
            break
        print("got", item)


async def main():
    queue = asyncio.Queue(2)
    print(queue.maxsize, queue.empty(), queue.full())
    await asyncio.gather(producer(queue), consumer(queue))
    queue.put_nowait("x")
    queue.put_nowait("y")
    print(queue.full(), queue.qsize())
    try:
        queue.put_nowait("z")
    except asyncio.QueueFull as e:
        print(type(e).__name__, e.args)
    print(queue.get_nowait(), queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as e:
        print(type(e).__name__, e.args)


asyncio.run(main())
