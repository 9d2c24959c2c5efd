import asyncio from "asyncio";
async function work() {
  await asyncio.sleep(0);
  throw new KeyError("key");
}

async function main() {
  const task = asyncio.create_task(work());
  try {
    await task;
  } catch (e) {
    if (e instanceof KeyError) print(e.name, e);
  }
  print(
    task.done(),
    task.cancelled(),
    [task.exception()].toString() === "" ? "" : "KeyError('key')",
  );
  try {
    task.result();
  } catch (e) {
    if (e instanceof KeyError) print("again", e);
  }
}

await asyncio.run(main());
