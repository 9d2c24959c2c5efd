import asyncio from "asyncio";
async function work() {
  print("never");
}

async function stubborn() {
  try {
    await asyncio.sleep(10);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("no");
  }
  await asyncio.sleep(0);
  return "went on";
}

async function main() {
  const task = asyncio.create_task(work());
  task.cancel();
  await asyncio.sleep(0);
  print(task.cancelled());
  const other = asyncio.create_task(stubborn());
  await asyncio.sleep(0);
  other.cancel();
  print(await other, other.cancelled(), other.cancelling());
}

await asyncio.run(main());
