import asyncio
async def work():
    await asyncio.sleep(0)
    raise KeyError("key")


async def main():
    task = asyncio.create_task(work())
    try:
        await task
    except KeyError as e:
        print(type(e).__name__, e)
    print(task.done(), task.cancelled(), repr(task.exception()))
    try:
        task.result()
    except KeyError as e:
        print("again", e)


asyncio.run(main())
