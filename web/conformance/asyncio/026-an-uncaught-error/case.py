import asyncio
async def work():
    await asyncio.sleep(0)
    raise ValueError("boom")


async def main():
    await work()


print("before")
asyncio.run(main())
print("never")
