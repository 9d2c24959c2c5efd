import { ThreadPool } from "multiprocessing.pool";
import { current_thread } from "threading";

function fail(n: number) {
  throw new ValueError(n);
}

const { abs } = Math;
const seen: unknown[] = [];
with_(new ThreadPool(1), (pool: ThreadPool) => {
  print(
    pool.apply(() => current_thread().name),
    current_thread().name,
  );
  print(pool.apply(() => current_thread().daemon));
  print(
    pool.starmap(
      (a: number, b: number) => a * b,
      [
        [1, 2],
        [3, 4],
      ],
    ),
  );
  print([...pool.imap((n: number) => 9 - n, range(4), { chunksize: 2 })]);
  print([...pool.imap_unordered(abs, [-1, -2])].toSorted());
  const failed = pool.apply_async(fail, [7], { error_callback: (e) => seen.push(e.message) });
  failed.wait();
  print(failed.ready(), failed.successful(), seen);
  try {
    failed.get();
  } catch (e) {
    if (e instanceof ValueError) print(e, e.cause);
  }
  const r = pool.map_async(abs, [-3], { callback: (list) => seen.push(list) });
  print(r.get(), seen);
  pool.close();
  pool.join();
  try {
    pool.apply(abs, [1]);
  } catch (e) {
    if (e instanceof ValueError) print(e);
  }
});
