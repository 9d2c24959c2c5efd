import asyncio from "asyncio";

// Any: what they are given is wrong on purpose.
const { Semaphore, create_task, wait, wait_for }: any = asyncio;

async function attempt(call: () => unknown) {
  try {
    print(await call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

async function main() {
  const task = asyncio.create_task(asyncio.sleep(0));
  const future: any = new asyncio.Future();
  const group: any = new asyncio.TaskGroup();
  await attempt(() => future.set_exception(5));
  await attempt(() => new Semaphore("one"));
  await attempt(() => group.create_task(5));
  await attempt(() => wait(5));
  await attempt(() => wait(task));
  await attempt(() => wait_for(5, 1));
  try {
    create_task(future);
  } catch (e) {
    if (e instanceof TypeError) print(String(e).includes("a coroutine was expected"));
  }
  print(future.done());

  // The message comes out once.
  const sleeping = asyncio.create_task(asyncio.sleep(5));
  await asyncio.sleep(0);
  sleeping.cancel("enough");
  for (const _ of range(2)) {
    try {
      await sleeping;
    } catch (e) {
      if (e instanceof asyncio.CancelledError) print("cancelled:", e);
    }
  }
}

try {
  asyncio.current_task();
} catch (e) {
  if (e instanceof RuntimeError) print(e);
}
await asyncio.run(main());
