import { Pool, set_start_method } from "multiprocessing";

class SaidWhen extends ValueError {}

function* pour(total: number, when: number) {
  for (const n of range(total)) {
    if (n === when) throw new SaidWhen(`when at ${n}`);
    yield n;
  }
}

function drink(n: number) {
  return n * 10;
}

function until_error(results: Iterable<number>) {
  const seen: unknown[] = [];
  try {
    for (const value of results) seen.push(value);
  } catch (e) {
    if (!(e instanceof SaidWhen)) throw e;
    seen.push(e.message);
  }
  return seen;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    for (const when of [0, 3]) {
      try {
        pool.map(drink, pour(10, when), 1);
      } catch (e) {
        if (e instanceof SaidWhen) print("map", e);
      }
    }
    print("imap", until_error(pool.imap(drink, pour(10, 0))));
    print("imap", until_error(pool.imap(drink, pour(10, 3))));
    print("imap", until_error(pool.imap(drink, pour(20, 7), 2)));
    print("imap", until_error(pool.imap(drink, pour(20, 7), 4)));
    print("imap_unordered", until_error(pool.imap_unordered(drink, pour(10, 3))));
    print("and on", pool.apply(drink, [4]));
  });
}
