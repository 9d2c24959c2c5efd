import { Pool } from "multiprocessing";

function area(width: number, height: number) {
  return width * height;
}

if (__name__ === "__main__") {
  const sizes = [[2, 3], [4, 5], [6, 7]];
  const pool = new Pool(2);
  print(pool.map(area, sizes));
  pool.close();
  pool.join();
}
