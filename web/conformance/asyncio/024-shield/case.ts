import asyncio from "asyncio";
async function work() {
  await asyncio.sleep(0.03);
  print("finished");
  return 1;
}

async function main() {
  const inner = asyncio.create_task(work());
  const outer = asyncio.shield(inner);
  await asyncio.sleep(0);
  outer.cancel();
  try {
    await outer;
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("CancelledError", inner.done());
  }
  print(await inner, inner.cancelled());
}

await asyncio.run(main());
