import asyncio
async def worker(name):
    print("start", name)
    await asyncio.sleep(0)
    print("middle", name)
    await asyncio.sleep(0)
    print("end", name)


async def main():
    tasks = [asyncio.create_task(worker(n)) for n in "abc"]
    print("made")
    for task in tasks:
        await task
    print("done")


asyncio.run(main())
