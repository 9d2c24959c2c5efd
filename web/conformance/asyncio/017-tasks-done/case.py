import asyncio
async def worker(queue, name):
    while True:
        item = await queue.get()
        await asyncio.sleep(0)
        print(name, item)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for n in range(5):
        queue.put_nowait(n)
    workers = [asyncio.create_task(worker(queue, name)) for name in "ab"]
    await queue.join()
    print("all done")
    for task in workers:
        task.cancel()
    print([type(r).__name__ for r in await asyncio.gather(*workers, return_exceptions=True)])
    try:
        queue.task_done()
    except ValueError as e:
        print(e)


asyncio.run(main())
