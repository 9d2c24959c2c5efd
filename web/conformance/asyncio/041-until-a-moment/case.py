import asyncio


async def main():
    loop = asyncio.get_event_loop()
    print(loop is asyncio.get_running_loop())
    try:
        async with asyncio.timeout_at(loop.time() + 0.01) as limit:
            await asyncio.sleep(5)
    except TimeoutError:
        print("time is up", limit.expired())
    moment = loop.time() + 5
    async with asyncio.timeout_at(moment) as limit:
        print(limit.when() == moment)
    print(limit.expired())
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            print("begins")
            await asyncio.sleep(5)
            print("never")
    except TimeoutError:
        print("at once")
    async with asyncio.timeout_at(None) as limit:
        limit.reschedule(loop.time() + 5)
    work = asyncio.sleep(0)
    for given in ("1", [1]):
        try:
            await asyncio.wait_for(work, given)
        except TypeError as e:
            print(e)
    await work
    asyncio.sleep(1)


asyncio.run(main())
