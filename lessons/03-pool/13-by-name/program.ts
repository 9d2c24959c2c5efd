import { Pool } from "multiprocessing";

function double(x: number) {
  return 2 * x;
}

if (__name__ === "__main__") {
  const pool = new Pool(2);
  print(pool.map(double, [1, 2, 3]));
  print(pool.map((x: number) => 2 * x, [1, 2, 3]));
  pool.close();
  pool.join();
}
