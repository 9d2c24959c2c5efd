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
const [text, list]: any[] = ["3", [3]];

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    attempt("map text", () => pool.map(double, [1, 2], text));
    attempt("map list", () => pool.map(double, [1, 2], list));
    attempt("map nothing", () => pool.map(double, [], text));
    attempt("map -1", () => pool.map(double, [1, 2], -1));
    attempt("map part", () => pool.map(double, [1], 1.5));
    attempt("imap text", () => [...pool.imap(double, [1, 2], text)]);
    attempt("imap part", () => [...pool.imap(double, [1, 2], 1.5)]);
    attempt("imap part", () => [...pool.imap(double, [1, 2].values(), 1.5)]);
    attempt("imap_unordered part", () => [...pool.imap_unordered(double, [1, 2], 2.5)]);
    attempt("still there", () => [...pool.imap(double, [1, 2], 5)]);
  });
}
