import { Pool, set_start_method } from "multiprocessing";

function add(a: number, b: number) {
  return a + b;
}

function nothing() {
  return "nothing";
}

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof TypeError) print(label, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    // @ts-expect-error A task of map gets one argument.
    attempt("map with pairs:", () =>
      pool.map(add, [
        [1, 2],
        [3, 4],
      ]),
    );
    attempt("starmap:", () =>
      pool.starmap(add, [
        [1, 2],
        [3, 4],
      ]),
    );
    // @ts-expect-error One too many.
    attempt("starmap with triples:", () => pool.starmap(add, [[1, 2, 3]]));
    // @ts-expect-error Two too few.
    attempt("apply without:", () => pool.apply(add));
    // @ts-expect-error One too many.
    attempt("apply with one too many:", () => pool.apply(nothing, [1]));
    attempt("apply:", () => pool.apply(nothing));
    // @ts-expect-error Not iterable.
    attempt("starmap with numbers:", () => pool.starmap(add, [1, 2]));
    // @ts-expect-error Not a function.
    attempt("a text as the task:", () => pool.apply("add", [1, 2]));
  });
}
