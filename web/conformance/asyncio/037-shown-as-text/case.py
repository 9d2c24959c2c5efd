import asyncio


async def first_name():
    print(asyncio.current_task().get_name())


async def main():
    queue = asyncio.Queue(2)
    print(queue)
    queue.put_nowait(1)
    queue.put_nowait(["two"])
    putting = asyncio.create_task(queue.put(3))
    await asyncio.sleep(0)
    print(queue)
    for _ in range(3):
        await queue.get()
    getting = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    print(queue)
    getting.cancel()
    await putting

    condition = asyncio.Condition()
    print(condition)
    async with condition:
        print(condition)

    group = asyncio.TaskGroup()
    print(group)
    async with group:
        group.create_task(asyncio.sleep(0))
        print(group)
    print(group)

    limit = asyncio.timeout(None)
    print(limit)
    async with limit:
        print(limit)
    print(limit)
    gathering = asyncio.gather(asyncio.sleep(0, "result"))
    print(gathering)
    await gathering
    print(gathering)


asyncio.run(first_name())
asyncio.run(first_name())
asyncio.run(main())
