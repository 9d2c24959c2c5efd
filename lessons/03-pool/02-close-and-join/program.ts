import { Pool } from "multiprocessing";
import time from "time";

function work(n: number) {
  time.sleep(0.7);
  print("task", n, "is done");
}

if (__name__ === "__main__") {
  const pool = new Pool(2);
  for (const n of range(4)) {
    pool.apply_async(work, [n]);
  }
  try {
    pool.join();
  } catch (e) {
    print("join first:", e);
  }
  pool.close();
  pool.join();
  print("all workers have ended");
}
