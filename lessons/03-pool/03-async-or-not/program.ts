import { Pool } from "multiprocessing";
import random from "random";
import time from "time";

function task(n: number) {
  time.sleep(random.uniform(0.1, 0.5));
  print("task", n, "is done");
}

if (__name__ === "__main__") {
  const pool = new Pool(3);
  print("---- handing over ----");
  for (const n of range(10)) {
    pool.apply_async(task, [n]);
  }
  print("---- handed over ----");
  pool.close();
  pool.join();
}
