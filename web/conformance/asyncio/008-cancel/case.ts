import asyncio from "asyncio";
async function work() {
  try {
    print("begin");
    await asyncio.sleep(10);
    print("never");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("told to end", `('${e.args[0]}',)`);
    throw e;
  } finally {
    print("tidy");
  }
}

async function main() {
  const task = asyncio.create_task(work());
  await asyncio.sleep(0);
  print(task.cancel("enough"), task.cancelled());
  try {
    await task;
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("CancelledError");
  }
  print(task.cancelled(), task.done(), task.cancel());
  print(new asyncio.CancelledError() instanceof Exception);
}

await asyncio.run(main());
