import asyncio
async def waiter(event, name):
    print("waits", name)
    print(name, await event.wait())


async def wants(condition, box, n):
    async with condition:
        await condition.wait_for(lambda: n in box)
        print("found", n)


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, n)) for n in "ab"]
    await asyncio.sleep(0)
    print(event.is_set())
    event.set()
    await asyncio.gather(*tasks)
    event.clear()
    print(event.is_set())
    condition = asyncio.Condition()
    box = []
    tasks = [asyncio.create_task(wants(condition, box, n)) for n in (2, 1)]
    await asyncio.sleep(0)
    for n in (1, 2):
        async with condition:
            box.append(n)
            condition.notify_all()
        await asyncio.sleep(0.01)
    await asyncio.gather(*tasks)
    for call in (lambda: condition.wait(), lambda: asyncio.sleep(0, condition.notify())):
        try:
            await call()
        except RuntimeError as e:
            print(e)


asyncio.run(main())
