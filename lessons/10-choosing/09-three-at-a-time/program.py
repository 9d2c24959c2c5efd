import asyncio

async def fetch(page):
    await asyncio.sleep(0.2)
    return page * 10

async def main():
    pages = [fetch(page) for page in range(12)]
    print(await asyncio.gather(*pages))

asyncio.run(main())
