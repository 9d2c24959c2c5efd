import asyncio

gate = asyncio.Semaphore(3)

async def fetch(page):
    async with gate:
        await asyncio.sleep(0.2)
        return page * 10

async def main():
    pages = [fetch(page) for page in range(12)]
    print(await asyncio.gather(*pages))

asyncio.run(main())
