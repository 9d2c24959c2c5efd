import asyncio from "asyncio";
async function main() {
  let limit = asyncio.timeout(0.02);
  try {
    await with_(limit, async () => {
      print(limit.expired());
      await asyncio.sleep(5);
    });
  } catch (e) {
    if (e instanceof TimeoutError) print("time is up", limit.expired());
  }
  limit = asyncio.timeout(5);
  await with_(limit, async () => {
    await asyncio.sleep(0);
  });
  print(limit.expired());
  await with_(asyncio.timeout(null), async (l) => print(l.when()));
  try {
    await with_(asyncio.timeout(5), async () => {
      throw new ValueError("own");
    });
  } catch (e) {
    if (e instanceof ValueError) print(e);
  }
}

await asyncio.run(main());
