import { Pool, cpu_count } from "multiprocessing";
import time from "time";

function work(rounds: number) {
  let sum = 0;
  for (const k of range(rounds)) sum += k * k;
  return sum;
}

function seconds(job: () => unknown) {
  const tries = [1, 2, 3].map(() => {
    const begin = time.perf_counter();
    job();
    return time.perf_counter() - begin;
  });
  return Math.min(...tries);
}

if (__name__ === "__main__") {
  const cores = cpu_count();
  const pool = new Pool(cores);
  print("#".repeat(10), `ideal: ${cores}x`);
  for (const rounds of [10, 1000, 100_000, 2_000_000]) {
    const tasks = new Array(2 * cores).fill(rounds);
    const alone = seconds(() => tasks.map(work));
    const shared = seconds(() => pool.map(work, tasks));
    const gain = alone / shared;
    const bar = "#".repeat(Math.round((10 * gain) / cores));
    print(bar.padEnd(10, "."), rounds, `${gain.toFixed(1)}x`);
  }
  pool.close();
  pool.join();
}
