import asyncio
async def work(n, fails=False):
    await asyncio.sleep(n * 0.1)
    if fails:
        raise ValueError(n)
    return n


def names(tasks):
    return sorted(t.get_name() for t in tasks)


async def main():
    def make(fails=False):
        return [asyncio.create_task(work(n, fails and n == 5), name=f"t{n}") for n in (1, 5, 50)]

    tasks = make()
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(pending, timeout=1)
    print(names(done), names(pending))
    for task in pending:
        task.cancel()
    done, pending = await asyncio.wait(tasks)
    print(names(done), names(pending), tasks[2].cancelled())
    tasks = make(True)
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), repr(tasks[1].exception()))
    tasks[2].cancel()
    for bad in [[], [work(1)]]:
        try:
            await asyncio.wait(bad)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
        for one in bad:
            one.close()


asyncio.run(main())
