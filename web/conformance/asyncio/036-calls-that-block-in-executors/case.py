import asyncio
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context


def square(n):
    return n * n


def fail(text):
    raise ValueError(text)


async def attempt(awaitable):
    try:
        print(await awaitable)
    except Exception as e:
        print(type(e).__name__, e)


async def main():
    loop = asyncio.get_running_loop()
    await attempt(loop.run_in_executor(None, square, 3))
    await attempt(loop.run_in_executor(None, fail, "in a thread"))
    with ThreadPoolExecutor(2) as pool:
        await attempt(asyncio.gather(*[loop.run_in_executor(pool, square, n) for n in range(4)]))
        await attempt(loop.run_in_executor(pool, fail, "in a thread of a pool"))
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        await attempt(asyncio.gather(*[loop.run_in_executor(pool, square, n) for n in range(4)]))
        await attempt(loop.run_in_executor(pool, fail, "in a process"))
    try:
        loop.run_in_executor(pool, square, 1)
    except RuntimeError as e:
        print(e)


if __name__ == "__main__":
    asyncio.run(main())
