import asyncio
import threading
import time


def work(n):
    time.sleep(0.05)
    if n == 2:
        raise ValueError(n)
    return n * n


async def beat():
    print("meanwhile")
    return 0


async def main():
    print(await asyncio.to_thread(pow, 2, 10))
    all_there = threading.Barrier(3)
    calls = [asyncio.to_thread(all_there.wait) for _ in range(3)]
    a, b, c, last = await asyncio.gather(*calls, beat())
    print(a + b + c, last)
    for n in (1, 2):
        try:
            print(await asyncio.to_thread(work, n))
        except ValueError as e:
            print("ValueError", e)


asyncio.run(main())
