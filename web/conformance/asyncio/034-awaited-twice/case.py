import asyncio
async def work():
    print("work")
    return 1


async def main():
    coroutine = work()
    print(await coroutine)
    try:
        print(await coroutine)
    except RuntimeError as e:
        print(e)


asyncio.run(main())
