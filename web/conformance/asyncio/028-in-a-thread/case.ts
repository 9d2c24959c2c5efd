import asyncio from "asyncio";
import math from "math";
import time from "time";

function work(n: number) {
  time.sleep(0.05);
  if (n === 2) throw new ValueError(n);
  return n * n;
}

async function beat() {
  print("meanwhile");
  return null;
}

async function main() {
  print(await asyncio.to_thread(math.pow, 2, 10));
  const calls = [...range(3)].map(() => asyncio.to_thread(time.sleep, 0.05));
  const begin = time.monotonic();
  print(await asyncio.gather(...calls, beat()));
  print(time.monotonic() - begin < 0.14);
  for (const n of [1, 2]) {
    try {
      print(await asyncio.to_thread(work, n));
    } catch (e) {
      if (e instanceof ValueError) print("ValueError", e);
    }
  }
}

await asyncio.run(main());
