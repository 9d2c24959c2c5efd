import { Pool } from "multiprocessing";
import time from "time";

function square(x: number) {
  time.sleep(0.5 * x);
  print(x, "is done");
  return x * x;
}

if (__name__ === "__main__") {
  const pool = new Pool(3);
  const squares = pool.map(square, [3, 1, 2]);
  print("map returns", squares);
  pool.close();
  pool.join();
}
