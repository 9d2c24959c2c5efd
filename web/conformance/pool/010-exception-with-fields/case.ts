import { Pool, set_start_method } from "multiprocessing";

class Refused extends ValueError {
  constructor(
    readonly code: number,
    readonly reason: string,
  ) {
    super(code, reason);
  }
}

function order(dish: string) {
  if (dish === "soup") throw new Refused(86, "sold out");
  if (dish === "fish") throw new KeyError("fish");
  if (dish === "file") throw new FileNotFoundError(2, "No such file or directory", "menu.txt");
  return dish;
}

function attempt(pool: Pool, dish: string) {
  try {
    print(pool.apply(order, [dish]));
  } catch (e) {
    if (!(e instanceof ValueError || e instanceof KeyError || e instanceof OSError)) throw e;
    print(e.name, e, e.args, e instanceof LookupError);
    if (e instanceof Refused) print(e.code, e.reason);
    if (e instanceof OSError) print(e.errno, e.strerror, e.filename);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    for (const dish of ["rice", "soup", "fish", "file", "tea"]) {
      attempt(pool, dish);
    }
  });
}
