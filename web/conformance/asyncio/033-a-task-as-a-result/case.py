import asyncio
async def start():
    return asyncio.create_task(asyncio.sleep(0, "done"))


async def main():
    result = await start()
    print(asyncio.isfuture(result))
    print(await result)


asyncio.run(main())
