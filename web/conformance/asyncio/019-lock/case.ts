import asyncio from "asyncio";
async function work(lock: asyncio.Lock, name: string) {
  await with_(lock, async () => {
    print("in", name, lock.locked());
    await asyncio.sleep(0);
    print("out", name);
  });
}

async function main() {
  const lock = new asyncio.Lock();
  await asyncio.gather(...[..."abc"].map((n) => work(lock, n)));
  print(lock.locked(), await lock.acquire(), lock.locked());
  const waiting = asyncio.create_task(lock.acquire());
  await asyncio.sleep(0);
  print(waiting.done());
  lock.release();
  print(await waiting);
  lock.release();
  try {
    lock.release();
  } catch (e) {
    if (e instanceof RuntimeError) print(e);
  }
}

await asyncio.run(main());
