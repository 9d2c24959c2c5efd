import asyncio
import os
from multiprocessing import Pool, Process, set_start_method


async def fetch(n):
    await asyncio.sleep(0.02)
    return n * n


async def fetch_all(numbers):
    return await asyncio.gather(*(fetch(n) for n in numbers))


def child(numbers):
    print(asyncio.run(fetch_all(numbers)))


def total(numbers):
    return sum(asyncio.run(fetch_all(numbers)))


if __name__ == "__main__":
    set_start_method("spawn")
    p = Process(target=child, args=([1, 2, 3],))
    p.start()
    p.join()
    print(p.exitcode)
    with Pool(2) as pool:
        print(pool.map(total, [[1, 2], [3, 4], [5]]))
