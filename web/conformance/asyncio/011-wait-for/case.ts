import asyncio from "asyncio";
async function slow() {
  try {
    await asyncio.sleep(5);
  } catch (e) {
    print("cancelled");
    throw e;
  }
}

async function main() {
  print(await asyncio.wait_for(asyncio.sleep(0, "quick"), 1));
  print(await asyncio.wait_for(asyncio.sleep(0, "no limit"), null));
  try {
    await asyncio.wait_for(slow(), { timeout: 0.02 });
  } catch (e) {
    if (e instanceof TimeoutError) print(e.name, "()", asyncio.TimeoutError === TimeoutError);
  }
  const task = asyncio.create_task(slow());
  await asyncio.sleep(0);
  try {
    await asyncio.wait_for(task, 0);
  } catch (e) {
    if (e instanceof TimeoutError) print("at once", task.cancelled());
  }
}

await asyncio.run(main());
