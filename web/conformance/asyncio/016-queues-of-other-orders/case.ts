import asyncio from "asyncio";
async function main() {
  for (const kind of [asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue]) {
    const queue = new kind();
    for (const item of [
      [2, "b"],
      [3, "c"],
      [1, "a"],
    ])
      queue.put_nowait(item);
    print(
      kind.name,
      [...range(3)].map(() => queue.get_nowait()),
    );
  }
}

await asyncio.run(main());
