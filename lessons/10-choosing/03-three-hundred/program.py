import asyncio
import time

async def fetch(page):
    await asyncio.sleep(1)
    return len(f"page {page}")

async def main():
    begin = time.perf_counter()
    pages = [fetch(page) for page in range(300)]
    sizes = await asyncio.gather(*pages)
    took = time.perf_counter() - begin
    print(len(sizes), "pages,", sum(sizes), "characters")
    print("less than 3 s:", took < 3)

asyncio.run(main())
