import { current_process, get_context } from "multiprocessing";
import pool from "multiprocessing.pool";

function name(_: number) {
  return current_process().name;
}

if (__name__ === "__main__") {
  const spawn = get_context("spawn");
  const fork = get_context("fork");
  with_(new spawn.Pool(1), (workers: pool.Pool) => {
    print(workers instanceof pool.Pool, workers.apply(name, [0]));
  });
  with_(new fork.Pool(1), (workers: pool.Pool) => {
    print(workers, workers.apply(name, [0]));
  });
  with_(new pool.Pool(1, { context: spawn }), (workers: pool.Pool) => {
    print(workers.map(name, [0, 1]));
  });
}
