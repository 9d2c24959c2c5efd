import { Pool, cpu_count } from "multiprocessing";
import time from "time";

function add(numbers: number[]) {
  let sum = 0;
  for (const x of numbers) sum += x;
  return sum;
}

function main() {
  const numbers = [...range(1_000_000)];
  const parts = cpu_count();
  const size = Math.floor(numbers.length / parts);
  const pieces = [...range(parts - 1)].map((k) => [
    numbers.slice(k * size, (k + 1) * size),
  ]);
  pieces.push([numbers.slice((parts - 1) * size)]);

  const pool = new Pool(parts);
  const begin = time.perf_counter();
  const sum = add(numbers);
  const alone = time.perf_counter() - begin;
  const same = sum === add(pool.starmap(add, pieces));
  const pooled = time.perf_counter() - begin - alone;
  print("alone:", (alone * 1000).toFixed(1), "ms");
  print("pool: ", (pooled * 1000).toFixed(1), "ms");
  print("same sum:", same);
  const faster = pooled < alone;
  print("the pool was", faster ? "faster" : "slower");
}

if (__name__ === "__main__") main();
