import { Pool, set_start_method } from "multiprocessing";

// Any: they are given the wrong things on purpose.
const pairs: any = [
  [1, 2],
  [3, 4],
];
const [triples, numbers, one, none, text]: any[] = [[[1, 2, 3]], [1, 2], [1], [], "add"];

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
    attempt("map with pairs:", () => pool.map(add, pairs));
    attempt("starmap:", () => pool.starmap(add, pairs));
    attempt("starmap with triples:", () => pool.starmap(add, triples));
    attempt("apply without:", () => pool.apply(add, ...none));
    attempt("apply with one too many:", () => pool.apply(nothing, one));
    attempt("apply:", () => pool.apply(nothing));
    attempt("starmap with numbers:", () => pool.starmap(add, numbers));
    attempt("a text as the task:", () => pool.apply(text, numbers));
  });
}
