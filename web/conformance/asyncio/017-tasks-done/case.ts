import asyncio from "asyncio";
async function worker(queue: asyncio.Queue, name: string) {
  while (true) {
    const item = await queue.get();
    await asyncio.sleep(0);
    print(name, item);
    queue.task_done();
  }
}

async function main() {
  const queue = new asyncio.Queue();
  for (const n of range(5)) queue.put_nowait(n);
  const workers = [..."ab"].map((name) => asyncio.create_task(worker(queue, name)));
  await queue.join();
  print("all done");
  for (const task of workers) task.cancel();
  const ends: unknown[] = await asyncio.gather(...workers, { return_exceptions: true });
  print(ends.map((r) => (r as Error).name));
  try {
    queue.task_done();
  } catch (e) {
    if (e instanceof ValueError) print(e);
  }
}

await asyncio.run(main());
