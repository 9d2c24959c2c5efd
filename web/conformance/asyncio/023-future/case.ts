import asyncio from "asyncio";
async function main() {
  const loop = asyncio.get_running_loop();
  const future = loop.create_future<string | number>();
  loop.call_soon(print, "soon", 1);
  loop.call_soon(() => future.set_result("there"));
  print(future.done());
  print(await future, future.done(), future.result());
  try {
    future.set_result(2);
  } catch (e) {
    if (e instanceof asyncio.InvalidStateError) print(e);
  }
  const other = loop.create_future();
  other.set_exception(new ValueError("bad"));
  try {
    await other;
  } catch (e) {
    if (e instanceof ValueError) print(e);
  }
  loop.call_later(0.02, print, "later", 2);
  const handle = loop.call_later(0.01, print, "never");
  handle.cancel();
  await asyncio.sleep(0.04);
  const third = loop.create_future();
  third.add_done_callback((f) => print("callback", f.cancelled()));
  print(third.cancel(), third.cancel(), third.cancelled());
  await asyncio.sleep(0);
  print(loop.is_running(), loop.is_closed(), asyncio.isfuture(third));
}

await asyncio.run(main());
