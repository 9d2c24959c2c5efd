import { Pool, set_start_method } from "multiprocessing";

function double(n: number) {
  return 2 * n;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    // No call is made, and the results stay as they were.
    print(pool.map(double, [1, 2, 3], 0));
    print(pool.map(double, [4, 5]));
    const result = pool.map_async(double, [1], { chunksize: 0 });
    print(result.ready(), result.get());
  });
}
