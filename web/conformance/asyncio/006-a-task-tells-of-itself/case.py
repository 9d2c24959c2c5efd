import asyncio
async def work():
    print("in", asyncio.current_task().get_name())
    await asyncio.sleep(0)
    return 42


async def main():
    print(asyncio.current_task().get_name())
    task = asyncio.create_task(work())
    named = asyncio.create_task(work(), name="tidy")
    print(task.get_name(), named.get_name(), len(asyncio.all_tasks()))
    print(task.done(), task.cancelled())
    for ask in [task.result, task.exception]:
        try:
            ask()
        except asyncio.InvalidStateError as e:
            print(type(e).__name__, e)
    task.add_done_callback(lambda t: print("callback", t is task, t.result()))
    print(await task, await named)
    print(task.done(), task.result(), task.exception(), task.cancel())
    named.set_name("tidied")
    print(named.get_name(), len(asyncio.all_tasks()))


asyncio.run(main())
