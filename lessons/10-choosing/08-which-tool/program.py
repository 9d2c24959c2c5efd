import asyncio
from multiprocessing import Pool
import time

async def wait(_):
    await asyncio.sleep(0.3)

async def work(_):
    for k in range(6_000_000):
        k * k

async def four(job):
    await asyncio.gather(*[job(n) for n in range(4)])

def one(job):
    asyncio.run(job(0))

if __name__ == "__main__":
    pool = Pool(4)
    pool.map(abs, range(8))
    for job in [wait, work]:
        begin = time.perf_counter()
        asyncio.run(four(job))
        middle = time.perf_counter()
        pool.map(one, [job] * 4, chunksize=1)
        end = time.perf_counter()
        gain = (middle - begin) / (end - middle)
        print(f"{job.__name__}: {gain:.1f} times as fast")
