import { Pool, set_start_method } from "multiprocessing";

function fall(depth: number): number {
  return 1 + fall(depth + 1);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    try {
      pool.apply(fall, [0]);
    } catch (e) {
      if (e instanceof RuntimeError) print(e.name, [e], e instanceof RecursionError);
    }
    print(pool.apply(Math.abs, [-1]));
  });
}
