import asyncio from "asyncio";
import math from "math";
import { Barrier } from "threading";
import time from "time";

function work(n: number) {
  time.sleep(0.05);
  if (n === 2) throw new ValueError(n);
  return n * n;
}

async function beat() {
  print("meanwhile");
  return 0;
}

async function main() {
  print(await asyncio.to_thread(math.pow, 2, 10));
  const all_there = new Barrier(3);
  const calls = [...range(3)].map(() => asyncio.to_thread(() => all_there.wait()));
  const [a, b, c, last] = await asyncio.gather(...calls, beat());
  print(a + b + c, last);
  for (const n of [1, 2]) {
    try {
      print(await asyncio.to_thread(work, n));
    } catch (e) {
      if (e instanceof ValueError) print("ValueError", e);
    }
  }
}

await asyncio.run(main());
