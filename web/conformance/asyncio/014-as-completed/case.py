import asyncio
async def work(n):
    await asyncio.sleep(n * 0.1)
    if n == 2:
        raise ValueError(n)
    return n


async def main():
    for next_one in asyncio.as_completed([work(3), work(1), work(2)]):
        try:
            print(await next_one)
        except ValueError as e:
            print("ValueError", e)
    try:
        for next_one in asyncio.as_completed([work(0), work(100)], timeout=0.3):
            print(await next_one)
    except TimeoutError as e:
        print(type(e).__name__)


asyncio.run(main())
