import asyncio
async def work():
    print("never")


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("no")
    await asyncio.sleep(0)
    return "went on"


async def main():
    task = asyncio.create_task(work())
    task.cancel()
    await asyncio.sleep(0)
    print(task.cancelled())
    other = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    other.cancel()
    print(await other, other.cancelled(), other.cancelling())


asyncio.run(main())
