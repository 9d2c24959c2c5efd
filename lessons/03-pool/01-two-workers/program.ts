import { Pool } from "multiprocessing";
import time from "time";

function task(name: string) {
  for (const i of range(3)) {
    time.sleep(0.5);
    print(`${name}~${i}`);
  }
}

if (__name__ === "__main__") {
  const pool = new Pool(2);
  for (const name of ["A", "B", "C", "D"]) {
    pool.apply_async(task, [name]);
  }
  pool.close();
  pool.join();
}
