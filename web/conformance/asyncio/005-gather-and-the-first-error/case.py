import asyncio
async def work(name, steps, fails):
    for _ in range(steps):
        await asyncio.sleep(0)
    if fails:
        raise ValueError(name)
    print("end", name)
    return name


async def main():
    try:
        await asyncio.gather(work("a", 4, False), work("b", 1, True), work("c", 2, True))
    except ValueError as e:
        print(type(e).__name__, e)
    print("others go on")
    await asyncio.sleep(0.05)
    results = await asyncio.gather(
        work("d", 2, False), work("e", 0, True), return_exceptions=True
    )
    print(results)


asyncio.run(main())
