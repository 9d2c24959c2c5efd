import { Pool, active_children, set_start_method } from "multiprocessing";

function double(x: number) {
  return 2 * x;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const pool = new Pool(2);
  with_(pool, (entered: Pool) => {
    print(entered);
    print(entered.map_async(double, range(4)).get());
  });
  print(pool, active_children());
  for (const call of [() => pool.map(double, [1]), () => pool.map_async(double, [1])]) {
    try {
      call();
    } catch (e) {
      if (e instanceof ValueError) print(e);
    }
  }
  try {
    with_(pool, () => print("not reached"));
  } catch (e) {
    if (e instanceof ValueError) print(e);
  }
  const other = new Pool(1);
  try {
    with_(other, () => {
      throw new KeyError("inside");
    });
  } catch (e) {
    if (e instanceof KeyError) print("KeyError", e, other);
  }
  other.close();
  print(other);
}
