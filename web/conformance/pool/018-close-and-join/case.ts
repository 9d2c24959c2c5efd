import { Pool, active_children, set_start_method } from "multiprocessing";

function double(x: number) {
  return 2 * x;
}

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const pool = new Pool(2);
  const results = [...range(6)].map((n) => pool.apply_async(double, [n]));
  attempt("join first", () => pool.join());
  attempt("close", () => pool.close());
  attempt("close again", () => pool.close());
  attempt("apply", () => pool.apply(double, [1]));
  attempt("apply_async", () => pool.apply_async(double, [1]));
  attempt("map", () => pool.map(double, [1]));
  attempt("map_async", () => pool.map_async(double, [1]));
  attempt("starmap", () => pool.starmap(double, [[1]]));
  attempt("imap", () => pool.imap(double, [1]));
  attempt("imap_unordered", () => pool.imap_unordered(double, [1]));
  attempt("with", () => with_(pool, () => "entered"));
  attempt("join", () => pool.join());
  attempt("join again", () => pool.join());
  print(
    results.map((result) => result.get()),
    active_children(),
  );
}
