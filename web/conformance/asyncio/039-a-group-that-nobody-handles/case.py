import asyncio


async def fetch(name):
    await asyncio.sleep(0)
    raise ValueError(name)


async def pair(name):
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch(name + " left"))
        group.create_task(fetch(name + " right"))


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("first"))
            group.create_task(fetch("second"))
    except* ValueError as e:
        print([e], e.message)
    async with asyncio.TaskGroup() as group:
        group.create_task(pair("one"))
        group.create_task(fetch("single"))


asyncio.run(main())
