import asyncio
import sys


async def other():
    try:
        await asyncio.sleep(60)
    finally:
        print("tidy")


async def main():
    asyncio.create_task(other())
    await asyncio.sleep(0)
    sys.exit(3)


asyncio.run(main())
print("never")
