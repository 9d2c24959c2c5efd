import { Pool, set_start_method } from "multiprocessing";

class Team {
  constructor(readonly pool: Pool) {}
}

function identity(x: unknown) {
  return x;
}

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e.message.split(" at 0x")[0]);
  }
}

function main() {
  function local(x: number) {
    return x;
  }

  const pool = new Pool(1);
  attempt("lambda", () => pool.apply((x: number) => x, [1]));
  attempt("local function", () => pool.apply(local, [1]));
  attempt("local in map", () => pool.map(local, [1, 2]));
  attempt("lambda in args", () => pool.apply(identity, [() => 1]));
  attempt("lambda in imap", () => [...pool.imap(identity, [1, () => 1])]);
  attempt("pool in args", () => pool.apply(identity, [pool]));
  attempt("object with a pool", () => pool.apply(identity, [new Team(pool)]));
  attempt("still working", () => pool.apply(identity, ["yes"]));
  pool.terminate();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  main();
}
