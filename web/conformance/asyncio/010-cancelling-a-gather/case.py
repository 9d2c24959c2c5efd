import asyncio
async def work(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled", name)
        raise


async def main():
    outer = asyncio.gather(work("a"), work("b"))
    await asyncio.sleep(0)
    print(outer.cancel())
    try:
        await outer
    except asyncio.CancelledError:
        print("CancelledError")
    one = asyncio.create_task(work("c"))
    both = asyncio.gather(one, asyncio.sleep(0, "d"), return_exceptions=True)
    await asyncio.sleep(0)
    one.cancel()
    print([type(r).__name__ for r in await both])


asyncio.run(main())
