import asyncio
async def work():
    await asyncio.sleep(0.03)
    print("finished")
    return 1


async def main():
    inner = asyncio.create_task(work())
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("CancelledError", inner.done())
    print(await inner, inner.cancelled())


asyncio.run(main())
