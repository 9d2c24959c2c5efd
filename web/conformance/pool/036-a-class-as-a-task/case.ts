import { ProcessPoolExecutor, ThreadPoolExecutor } from "concurrent.futures";
import { partial } from "functools";
import { Pool, Process } from "multiprocessing";
import { ThreadPool } from "multiprocessing.pool";
import { Thread } from "threading";

class Account {
  constructor(
    readonly name: string,
    readonly amount = 0,
  ) {}

  toString() {
    return `${this.name}: ${this.amount}`;
  }
}

class Odd {
  constructor() {
    throw new ValueError("odd");
  }
}

class Told {
  constructor(name: string) {
    print("told", name);
  }
}

if (__name__ === "__main__") {
  {
    using pool = new Pool(2);
    print(pool.map(Account, ["Ann", "Ben"]).map(String));
    print(
      pool
        .starmap(Account, [
          ["Ann", 1],
          ["Ben", 2],
        ])
        .map(String),
    );
    print(String(pool.apply(Account, ["Cat"], {})));
    try {
      pool.apply(Account);
    } catch (e: any) {
      print(e);
    }
    try {
      pool.apply(Odd);
    } catch (e: any) {
      print("ValueError", e);
    }
    print(pool.map(ValueError, ["a"]).map((e: any) => e.message));
  }
  {
    using threads = new ThreadPool(2);
    print(threads.map(Account, ["Dan"]).map(String));
  }
  {
    using e = new ProcessPoolExecutor(1);
    print(String(e.submit(Account, "Eve", 3).result()));
  }
  {
    using e = new ThreadPoolExecutor(1);
    print(String(e.submit(Account, "Fay", 4).result()));
  }
  const p = new Process({ target: Told, args: ["by a process"] });
  p.start();
  p.join();
  print(p.exitcode);
  const t = new Thread({ target: Told, args: ["by a thread"] });
  t.start();
  t.join();
  print(String(partial(Account, "Gil")(5)));
}
