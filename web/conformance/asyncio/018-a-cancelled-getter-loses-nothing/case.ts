import asyncio from "asyncio";
async function getter(queue: asyncio.Queue, name: string) {
  print(name, await queue.get());
}

async function main() {
  const queue = new asyncio.Queue(1);
  const first = asyncio.create_task(getter(queue, "first"));
  const second = asyncio.create_task(getter(queue, "second"));
  await asyncio.sleep(0);
  queue.put_nowait("item");
  first.cancel();
  await asyncio.gather(first, second, { return_exceptions: true });
  print(first.cancelled(), queue.qsize());
  queue.put_nowait("one");
  const putter = asyncio.create_task(queue.put("two"));
  const other = asyncio.create_task(queue.put("three"));
  await asyncio.sleep(0);
  putter.cancel();
  print(await queue.get(), await queue.get(), queue.empty(), other.done());
}

await asyncio.run(main());
