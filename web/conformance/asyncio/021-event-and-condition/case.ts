import asyncio from "asyncio";
async function waiter(event: asyncio.Event, name: string) {
  print("waits", name);
  print(name, await event.wait());
}

async function wants(condition: asyncio.Condition, box: number[], n: number) {
  await with_(condition, async () => {
    await condition.wait_for(() => box.includes(n));
    print("found", n);
  });
}

async function main() {
  const event = new asyncio.Event();
  let tasks = [..."ab"].map((n) => asyncio.create_task(waiter(event, n)));
  await asyncio.sleep(0);
  print(event.is_set());
  event.set();
  await asyncio.gather(...tasks);
  event.clear();
  print(event.is_set());
  const condition = new asyncio.Condition();
  const box: number[] = [];
  tasks = [2, 1].map((n) => asyncio.create_task(wants(condition, box, n)));
  await asyncio.sleep(0);
  for (const n of [1, 2]) {
    await with_(condition, async () => {
      box.push(n);
      condition.notify_all();
    });
    await asyncio.sleep(0.01);
  }
  await asyncio.gather(...tasks);
  for (const call of [() => condition.wait(), () => asyncio.sleep(0, condition.notify())]) {
    try {
      await call();
    } catch (e) {
      if (e instanceof RuntimeError) print(e);
    }
  }
}

await asyncio.run(main());
