import asyncio
async def work():
    try:
        print("begin")
        await asyncio.sleep(10)
        print("never")
    except asyncio.CancelledError as e:
        print("told to end", e.args)
        raise
    finally:
        print("tidy")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    print(task.cancel("enough"), task.cancelled())
    try:
        await task
    except asyncio.CancelledError as e:
        print("CancelledError")
    print(task.cancelled(), task.done(), task.cancel())
    print(isinstance(asyncio.CancelledError(), Exception))


asyncio.run(main())
