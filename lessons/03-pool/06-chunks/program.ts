import { Pool } from "multiprocessing";
import time from "time";

function bake(cake: string) {
  time.sleep(cake.startsWith("big") ? 0.7 : 0.1);
  print(cake, "is ready");
}

if (__name__ === "__main__") {
  const cakes = [
    "big 1", "big 2", "big 3", "big 4",
    "small 1", "small 2", "small 3", "small 4",
  ];
  const pool = new Pool(2);
  pool.map(bake, cakes, { chunksize: 4 });
  pool.close();
  pool.join();
}
