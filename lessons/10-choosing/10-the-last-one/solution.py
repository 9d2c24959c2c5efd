import asyncio
from multiprocessing import Pool

async def fetch(page):
    await asyncio.sleep(0.4)
    return page * 50_000

def primes(limit):
    found = 0
    for n in range(2, limit):
        if all(n % k for k in range(2, int(n ** 0.5) + 1)):
            found += 1
    return found

async def fetch_all():
    pages = [fetch(page) for page in range(1, 7)]
    return await asyncio.gather(*pages)

if __name__ == "__main__":
    limits = asyncio.run(fetch_all())
    with Pool(2) as pool:
        print(pool.map(primes, limits, chunksize=1))
