import asyncio


async def runner(barrier, name, order):
    place = await barrier.wait()
    order.append(place)
    return name


async def stage(barrier, name):
    for n in range(2):
        async with barrier as place:
            if place == 2:
                print("stage", n, "by the last", name)


async def waits(barrier, name):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as e:
        print(name, type(e).__name__, e)


async def main():
    barrier = asyncio.Barrier(3)
    order = []
    first = asyncio.create_task(runner(barrier, "a", order))
    await asyncio.sleep(0.01)
    print(barrier.parties, barrier.n_waiting, barrier.broken, order)
    print(await asyncio.gather(first, runner(barrier, "b", order), runner(barrier, "c", order)))
    print(sorted(order), barrier.n_waiting)
    await asyncio.gather(*(stage(barrier, name) for name in "xyz"))
    waiting = asyncio.create_task(waits(barrier, "reset"))
    await asyncio.sleep(0.01)
    print(await barrier.reset())
    await waiting
    print(barrier.broken, barrier.n_waiting)
    cancelled = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0.01)
    cancelled.cancel()
    print(len(await asyncio.gather(cancelled, return_exceptions=True)), barrier.n_waiting)
    waiting = asyncio.create_task(waits(barrier, "abort"))
    await asyncio.sleep(0.01)
    await barrier.abort()
    await waiting
    await waits(barrier, "late")
    print(barrier.broken, issubclass(asyncio.BrokenBarrierError, RuntimeError))
    await barrier.reset()
    print(barrier.broken)
    for parties in (0, -1, "x"):
        try:
            asyncio.Barrier(parties)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)


asyncio.run(main())
