import asyncio

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
    limits = []
    for page in range(1, 7):
        limits.append(await fetch(page))
    return limits

if __name__ == "__main__":
    limits = asyncio.run(fetch_all())
    print([primes(limit) for limit in limits])
