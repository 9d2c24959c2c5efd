import asyncio
async def slow():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main():
    print(await asyncio.wait_for(asyncio.sleep(0, "quick"), 1))
    print(await asyncio.wait_for(asyncio.sleep(0, "no limit"), None))
    try:
        await asyncio.wait_for(slow(), timeout=0.02)
    except asyncio.TimeoutError as e:
        print(type(e).__name__, e.args, asyncio.TimeoutError is TimeoutError)
    task = asyncio.create_task(slow())
    await asyncio.sleep(0)
    try:
        await asyncio.wait_for(task, 0)
    except TimeoutError:
        print("at once", task.cancelled())


asyncio.run(main())
