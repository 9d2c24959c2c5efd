import { Pool, set_start_method } from "multiprocessing";

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

// Any: what is given is wrong on purpose.
const number: any = 5;

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    attempt("imap 0", () => [...pool.imap(double, [1], 0)]);
    attempt("imap -2", () => [...pool.imap(double, [1], -2)]);
    attempt("imap_unordered 0", () => [...pool.imap_unordered(double, [1], 0)]);
    attempt("map 5 of 3", () => pool.map(double, [1, 2, 3], 5));
    attempt("map None", () => pool.map(double, [1, 2, 3], null));
    attempt("map nothing", () => pool.map(double, []));
    attempt("map nothing in ones", () => pool.map(double, [], 1));
    attempt("starmap nothing", () => pool.starmap(double, []));
    attempt("map_async nothing", () => pool.map_async(double, []).get(1));
    attempt("imap nothing", () => [...pool.imap(double, [])]);
    attempt("imap_unordered nothing", () => [...pool.imap_unordered(double, [], 3)]);
    attempt("not iterable", () => pool.map(double, number));
  });
}
