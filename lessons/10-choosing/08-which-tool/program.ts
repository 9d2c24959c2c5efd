import asyncio from "asyncio";
import { Pool } from "multiprocessing";
import time from "time";

async function wait(_: number) {
  await asyncio.sleep(0.3);
}

async function work(_: number) {
  for (const k of range(6_000_000)) k * k;
}

async function four(job: typeof work) {
  await asyncio.gather(...[0, 1, 2, 3].map((n) => job(n)));
}

async function one(job: typeof work) {
  await asyncio.run(job(0));
}

if (__name__ === "__main__") {
  const pool = new Pool(4);
  pool.map(Math.abs, range(8));
  for (const job of [wait, work]) {
    const begin = time.perf_counter();
    await asyncio.run(four(job));
    const middle = time.perf_counter();
    pool.map(one, [job, job, job, job], { chunksize: 1 });
    const end = time.perf_counter();
    const gain = (middle - begin) / (end - middle);
    print(`${job.name}: ${gain.toFixed(1)} times as fast`);
  }
}
