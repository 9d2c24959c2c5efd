import asyncio from "asyncio";
import { ProcessPoolExecutor, ThreadPoolExecutor, as_completed } from "concurrent.futures";
import { Pool, get_context, set_start_method } from "multiprocessing";
import { ThreadPool } from "multiprocessing.pool";

function double(n: number) {
  return 2 * n;
}

async function main() {
  const waiting = asyncio.as_completed([asyncio.sleep(0)]);
  print(waiting);
  for (const one of waiting) print(await one);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    print(pool.imap(double, [1]));
    print(pool.imap_unordered(double, [1]));
    print(pool.imap(double, [1, 2], 2));
    print(pool.imap_unordered(double, [1, 2], 2));
  });
  with_(new ThreadPool(1), (pool) => {
    print(pool.imap(double, [1, 2, 3]));
  });
  with_(new ThreadPoolExecutor(1), (executor) => {
    print(executor.map(double, [1]));
    print(as_completed([executor.submit(double, 1)]));
  });
  with_(new ProcessPoolExecutor(1), (executor) => {
    print(executor.map(double, [1]));
  });
  print(range(3)[Symbol.iterator]());
  for (const method of ["fork", "spawn", "forkserver"] as const) print(get_context(method));
  await asyncio.run(main());
}
