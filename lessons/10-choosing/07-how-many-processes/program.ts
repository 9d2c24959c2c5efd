import { Pool, cpu_count } from "multiprocessing";
import time from "time";

function work(rounds: number) {
  let sum = 0;
  for (const k of range(rounds)) sum += k * k;
  return sum;
}

function seconds(count: number) {
  using pool = new Pool(count);
  pool.map(work, new Array(2 * count).fill(1));
  const begin = time.perf_counter();
  pool.map(work, new Array(16).fill(600_000), {
    chunksize: 1,
  });
  return time.perf_counter() - begin;
}

if (__name__ === "__main__") {
  print("cores:", cpu_count());
  const alone = seconds(1);
  for (const count of [1, 2, 4, 8]) {
    const gain = alone / seconds(count);
    const bar = "#".repeat(Math.round(5 * gain));
    print(count, bar, `${gain.toFixed(1)}x`);
  }
}
