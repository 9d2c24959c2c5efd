import asyncio from "asyncio";

async function first_name() {
  print(asyncio.current_task()?.get_name());
}

async function main() {
  const queue = new asyncio.Queue<unknown>(2);
  print(queue);
  queue.put_nowait(1);
  queue.put_nowait(["two"]);
  const putting = asyncio.create_task(queue.put(3));
  await asyncio.sleep(0);
  print(queue);
  for (const _ of range(3)) await queue.get();
  const getting = asyncio.create_task(queue.get());
  await asyncio.sleep(0);
  print(queue);
  getting.cancel();
  await putting;

  const condition = new asyncio.Condition();
  print(condition);
  await with_(condition, async () => {
    print(condition);
  });

  const group = new asyncio.TaskGroup();
  print(group);
  await with_(group, async () => {
    group.create_task(asyncio.sleep(0));
    print(group);
  });
  print(group);

  const limit = asyncio.timeout(null);
  print(limit);
  await with_(limit, async () => {
    print(limit);
  });
  print(limit);
  const gathering = asyncio.gather(asyncio.sleep(0, "result"));
  print(gathering);
  await gathering;
  print(gathering);
}

await asyncio.run(first_name());
await asyncio.run(first_name());
await asyncio.run(main());
