import asyncio
async def work(lock, name):
    async with lock:
        print("in", name, lock.locked())
        await asyncio.sleep(0)
        print("out", name)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(work(lock, n) for n in "abc"))
    print(lock.locked(), await lock.acquire(), lock.locked())
    waiting = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(waiting.done())
    lock.release()
    print(await waiting)
    lock.release()
    try:
        lock.release()
    except RuntimeError as e:
        print(e)


asyncio.run(main())
