import { Pool, set_start_method } from "multiprocessing";

function divide(a: number, b: number) {
  if (b === 0) throw new ZeroDivisionError(`${a} by nothing`);
  return a / b;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(new Pool(1), (pool: Pool) => {
    print(pool.apply(divide, [1, 2]));
    pool.apply(divide, [1, 0]);
    print("not reached");
  });
}
