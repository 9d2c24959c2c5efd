import asyncio from "asyncio";
async function work(n: number, fails = false) {
  await asyncio.sleep(n * 0.1);
  if (fails) throw new ValueError(n);
  return n;
}

function names(tasks: Iterable<asyncio.Future>) {
  return [...tasks].map((t) => (t as asyncio.Task).get_name()).sort();
}

async function main() {
  const make = (fails = false) =>
    [1, 5, 50].map((n) => asyncio.create_task(work(n, fails && n === 5), { name: `t${n}` }));

  let tasks = make();
  let [done, pending] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_COMPLETED });
  print(names(done), names(pending));
  [done, pending] = await asyncio.wait(pending, { timeout: 1 });
  print(names(done), names(pending));
  for (const task of pending) task.cancel();
  [done, pending] = await asyncio.wait(tasks);
  print(names(done), names(pending), tasks[2].cancelled());
  tasks = make(true);
  [done, pending] = await asyncio.wait(tasks, { return_when: asyncio.FIRST_EXCEPTION });
  print(names(done), names(pending), `ValueError(${tasks[1].exception()?.message})`);
  tasks[2].cancel();
  for (const bad of [[], [work(1)]]) {
    try {
      await asyncio.wait(bad as unknown as asyncio.Task[]);
    } catch (e) {
      if (e instanceof ValueError || e instanceof TypeError) print(e.name, e);
    }
    for (const one of bad) (one as unknown as { close(): void }).close();
  }
}

await asyncio.run(main());
