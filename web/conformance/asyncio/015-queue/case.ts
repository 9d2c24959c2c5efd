import asyncio from "asyncio";
async function producer(queue: asyncio.Queue) {
  for (const n of range(4)) {
    await queue.put(n);
    print("put", n, queue.qsize());
  }
  await queue.put(null);
}

async function consumer(queue: asyncio.Queue) {
  while (true) {
    const item = await queue.get();
    if (item === null) break;
    print("got", item);
  }
}

async function main() {
  const queue = new asyncio.Queue(2);
  print(queue.maxsize, queue.empty(), queue.full());
  await asyncio.gather(producer(queue), consumer(queue));
  queue.put_nowait("x");
  queue.put_nowait("y");
  print(queue.full(), queue.qsize());
  try {
    queue.put_nowait("z");
  } catch (e) {
    if (e instanceof asyncio.QueueFull) print(e.name, "()");
  }
  print(queue.get_nowait(), queue.get_nowait());
  try {
    queue.get_nowait();
  } catch (e) {
    if (e instanceof asyncio.QueueEmpty) print(e.name, "()");
  }
}

await asyncio.run(main());
