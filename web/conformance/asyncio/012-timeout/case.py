import asyncio
async def main():
    try:
        async with asyncio.timeout(0.02) as limit:
            print(limit.expired())
            await asyncio.sleep(5)
    except TimeoutError:
        print("time is up", limit.expired())
    async with asyncio.timeout(5) as limit:
        await asyncio.sleep(0)
    print(limit.expired())
    async with asyncio.timeout(None) as limit:
        print(limit.when())
    try:
        async with asyncio.timeout(5):
            raise ValueError("own")
    except ValueError as e:
        print(e)


asyncio.run(main())
