import asyncio from "asyncio";

async function runner(barrier: asyncio.Barrier, name: string, order: number[]) {
  const place = await barrier.wait();
  order.push(place);
  return name;
}

async function stage(barrier: asyncio.Barrier, name: string) {
  for (const n of range(2)) {
    await with_(barrier, async (place) => {
      if (place === 2) print("stage", n, "by the last", name);
    });
  }
}

async function waits(barrier: asyncio.Barrier, name: string) {
  try {
    print(name, await barrier.wait());
  } catch (e) {
    if (e instanceof asyncio.BrokenBarrierError) print(name, e.name, e);
  }
}

async function main() {
  const barrier = new asyncio.Barrier(3);
  const order: number[] = [];
  const first = asyncio.create_task(runner(barrier, "a", order));
  await asyncio.sleep(0.01);
  print(barrier.parties, barrier.n_waiting, barrier.broken, order);
  print(await asyncio.gather(first, runner(barrier, "b", order), runner(barrier, "c", order)));
  print(order.sort(), barrier.n_waiting);
  await asyncio.gather(...[..."xyz"].map((name) => stage(barrier, name)));
  let waiting = asyncio.create_task(waits(barrier, "reset"));
  await asyncio.sleep(0.01);
  print(await barrier.reset());
  await waiting;
  print(barrier.broken, barrier.n_waiting);
  const cancelled = asyncio.create_task(barrier.wait());
  await asyncio.sleep(0.01);
  cancelled.cancel();
  const ends: unknown[] = await asyncio.gather(cancelled, { return_exceptions: true });
  print(ends.length, barrier.n_waiting);
  waiting = asyncio.create_task(waits(barrier, "abort"));
  await asyncio.sleep(0.01);
  await barrier.abort();
  await waiting;
  await waits(barrier, "late");
  print(barrier.broken, new asyncio.BrokenBarrierError() instanceof RuntimeError);
  await barrier.reset();
  print(barrier.broken);
  // Any: what is given is wrong on purpose.
  const wrong: any[] = [0, -1, "x"];
  for (const parties of wrong) {
    try {
      new asyncio.Barrier(parties);
    } catch (e) {
      if (e instanceof ValueError || e instanceof TypeError) print(e.name, e);
    }
  }
}

await asyncio.run(main());
