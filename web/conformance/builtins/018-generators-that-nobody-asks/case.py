import asyncio
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from multiprocessing import Pool, get_context, set_start_method
from multiprocessing.pool import ThreadPool


def double(n):
    return 2 * n


async def main():
    waiting = asyncio.as_completed([asyncio.sleep(0)])
    print(waiting)
    for one in waiting:
        print(await one)


if __name__ == "__main__":
    set_start_method("spawn")
    with Pool(1) as pool:
        print(pool.imap(double, [1]))
        print(pool.imap_unordered(double, [1]))
        print(pool.imap(double, [1, 2], 2))
        print(pool.imap_unordered(double, [1, 2], 2))
    with ThreadPool(1) as pool:
        print(pool.imap(double, [1, 2, 3]))
    with ThreadPoolExecutor(1) as executor:
        print(executor.map(double, [1]))
        print(as_completed([executor.submit(double, 1)]))
    with ProcessPoolExecutor(1) as executor:
        print(executor.map(double, [1]))
    print(iter(range(3)))
    for method in ("fork", "spawn", "forkserver"):
        print(get_context(method))
    asyncio.run(main())
