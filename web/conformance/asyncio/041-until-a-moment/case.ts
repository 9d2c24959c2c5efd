import asyncio from "asyncio";

async function main() {
  const loop = asyncio.get_event_loop();
  print(loop === asyncio.get_running_loop());
  let limit = asyncio.timeout_at(loop.time() + 0.01);
  try {
    await with_(limit, async () => {
      await asyncio.sleep(5);
    });
  } catch (e) {
    if (e instanceof TimeoutError) print("time is up", limit.expired());
  }
  const moment = loop.time() + 5;
  limit = asyncio.timeout_at(moment);
  await with_(limit, async () => print(limit.when() === moment));
  print(limit.expired());
  try {
    await with_(asyncio.timeout_at(loop.time() - 1), async () => {
      print("begins");
      await asyncio.sleep(5);
      print("never");
    });
  } catch (e) {
    if (e instanceof TimeoutError) print("at once");
  }
  await with_(asyncio.timeout_at(null), async (l) => l.reschedule(loop.time() + 5));
  const work = asyncio.sleep(0);
  // Any: what is given is wrong on purpose.
  const wrong: any[] = ["1", [1]];
  for (const given of wrong) {
    try {
      await asyncio.wait_for(work, given);
    } catch (e) {
      if (e instanceof TypeError) print(e);
    }
  }
  await work;
  void asyncio.sleep(1);
}

await asyncio.run(main());
