import asyncio


async def attempt(call):
    try:
        print(await call())
    except Exception as e:
        print(type(e).__name__, e)


async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    future = asyncio.Future()
    group = asyncio.TaskGroup()

    async def no_exception():
        future.set_exception(5)

    async def no_number():
        asyncio.Semaphore("one")

    async def not_entered():
        group.create_task(5)

    await attempt(no_exception)
    await attempt(no_number)
    await attempt(not_entered)
    await attempt(lambda: asyncio.wait(5))
    await attempt(lambda: asyncio.wait(task))
    await attempt(lambda: asyncio.wait_for(5, 1))
    try:
        asyncio.create_task(future)
    except TypeError as e:
        print("a coroutine was expected" in str(e))
    print(future.done())

    # The message comes out once.
    sleeping = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    sleeping.cancel("enough")
    for _ in range(2):
        try:
            await sleeping
        except asyncio.CancelledError as e:
            print("cancelled:", e)


try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)
asyncio.run(main())
