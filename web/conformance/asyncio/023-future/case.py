import asyncio
async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon(print, "soon", 1)
    loop.call_soon(future.set_result, "there")
    print(future.done())
    print(await future, future.done(), future.result())
    try:
        future.set_result(2)
    except asyncio.InvalidStateError as e:
        print(e)
    other = loop.create_future()
    other.set_exception(ValueError("bad"))
    try:
        await other
    except ValueError as e:
        print(e)
    loop.call_later(0.02, print, "later", 2)
    handle = loop.call_later(0.01, print, "never")
    handle.cancel()
    await asyncio.sleep(0.04)
    third = loop.create_future()
    third.add_done_callback(lambda f: print("callback", f.cancelled()))
    print(third.cancel(), third.cancel(), third.cancelled())
    await asyncio.sleep(0)
    print(loop.is_running(), loop.is_closed(), asyncio.isfuture(third))


asyncio.run(main())
