import asyncio from "asyncio";
async function work(name: string) {
  try {
    await asyncio.sleep(10);
  } catch (e) {
    print("cancelled", name);
    throw e;
  }
}

async function main() {
  const outer = asyncio.gather(work("a"), work("b"));
  await asyncio.sleep(0);
  print(outer.cancel());
  try {
    await outer;
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("CancelledError");
  }
  const one = asyncio.create_task(work("c"));
  const both = asyncio.gather(one, asyncio.sleep(0, "d"), { return_exceptions: true });
  await asyncio.sleep(0);
  one.cancel();
  print((await both).map((r: unknown) => (r instanceof Error ? r.name : "str")));
}

await asyncio.run(main());
