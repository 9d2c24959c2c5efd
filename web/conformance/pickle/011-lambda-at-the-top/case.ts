import { Pool, set_start_method } from "multiprocessing";

function call(fn: () => unknown) {
  return fn();
}

function list() {
  return [];
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const pool = new Pool(1);
  try {
    pool.apply(call, [() => 1]);
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
  try {
    pool.map((x: number) => x, [1, 2]);
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
  print(pool.apply(call, [list]));
  pool.terminate();
}
