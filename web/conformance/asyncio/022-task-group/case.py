import asyncio
async def work(name, steps, fails=False):
    try:
        for _ in range(steps):
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print("cancelled", name)
        raise
    if fails:
        raise ValueError(name)
    print("end", name)
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(work("a", 3))
        group.create_task(work("b", 1))
        print("made")
    print("all", first.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("c", 5))
            group.create_task(work("d", 1, True))
            await asyncio.sleep(10)
            print("never")
    except ExceptionGroup as e:
        print(type(e).__name__, e, e.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("e", 5))
            raise KeyError("body")
    except ExceptionGroup as e:
        print(e.exceptions)


asyncio.run(main())
