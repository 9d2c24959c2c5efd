import asyncio
import time


def work(n):
    time.sleep(0.05)
    if n == 2:
        raise ValueError(n)
    return n * n


async def beat():
    print("meanwhile")


async def main():
    print(await asyncio.to_thread(pow, 2, 10))
    calls = [asyncio.to_thread(time.sleep, 0.05) for _ in range(3)]
    begin = time.monotonic()
    print(await asyncio.gather(*calls, beat()))
    print(time.monotonic() - begin < 0.14)
    for n in (1, 2):
        try:
            print(await asyncio.to_thread(work, n))
        except ValueError as e:
            print("ValueError", e)


asyncio.run(main())
