import asyncio
async def background():
    try:
        await asyncio.sleep(60)
    finally:
        print("background ends")


async def main():
    asyncio.create_task(background())
    await asyncio.sleep(0)
    print("main ends")
    return "result"


print(asyncio.run(main()))


async def fails():
    await asyncio.sleep(0)
    raise ValueError("out of run")


try:
    asyncio.run(fails())
except ValueError as e:
    print(type(e).__name__, e)


async def nested():
    coroutine = main()
    try:
        asyncio.run(coroutine)
    except RuntimeError as e:
        print(e)
    coroutine.close()


asyncio.run(nested())
try:
    asyncio.run(5)
except ValueError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
