import { get_context } from "multiprocessing";
import { Pool } from "multiprocessing.pool";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

function double(n: number) {
  return 2 * n;
}

// Any: what is given is wrong on purpose.
const text: any = "a";
const five: any = 5;
const nothing: any = null;

if (__name__ === "__main__") {
  const context = get_context("spawn");
  attempt("text:", () => new Pool(text, { context }));
  attempt("half a worker:", () => new Pool(1.5, { context }));
  with_(new Pool(1, null, [], null, context), (pool: Pool) => {
    print(pool.map(double, [1, 2]));
    attempt("no number:", () => pool.apply(five));
    attempt("nothing:", () => pool.apply(nothing));
    attempt("nothing for each:", () => pool.map(nothing, [1]));
    print(pool.apply(double, [3]));
  });
}
