import { Pool, set_start_method } from "multiprocessing";

function double(x: number) {
  return 2 * x;
}

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Error) print(e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  // Any: what it is given is wrong on purpose.
  with_<any, void>(new Pool(1), (pool) => {
    attempt(() => pool.map());
    attempt(() => pool.map(double));
    attempt(() => pool.starmap(double));
    attempt(() => pool.map_async(double));
    attempt(() => pool.starmap_async(double));
    attempt(() => pool.imap(double));
    attempt(() => pool.imap_unordered());
    attempt(() => pool.apply());
    attempt(() => pool.apply_async());
    attempt(() => pool.map(double, [1], 1, 2));
    attempt(() => pool.imap(double, [1], 1, 2));
    attempt(() => pool.close(1));
    attempt(() => pool.join(1, 2));
    attempt(() => pool.terminate(1));
    attempt(() => pool.map(double, [1, 2]));
  });
}
