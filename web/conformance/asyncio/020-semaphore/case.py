import asyncio
inside = 0


async def work(gate, name):
    global inside
    async with gate:
        inside += 1
        print("in", name, inside <= 2)
        await asyncio.sleep(0.01)
        inside -= 1


async def main():
    gate = asyncio.Semaphore(2)
    await asyncio.gather(*(work(gate, n) for n in range(5)))
    print(gate.locked(), inside)
    bounded = asyncio.BoundedSemaphore()
    await bounded.acquire()
    print(bounded.locked())
    bounded.release()
    try:
        bounded.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)


asyncio.run(main())
