import asyncio
async def waits(event):
    print("waits")
    await event.wait()


async def main():
    event = asyncio.Event()
    await asyncio.gather(waits(event), waits(event))


asyncio.run(main())
