import { Pool } from "multiprocessing";
import time from "time";

function square(x: number) {
  time.sleep(0.5 * x);
  print(x, "is done");
  return x * x;
}

if (__name__ === "__main__") {
  const pool = new Pool(3);
  for (const result of pool.imap(square, [2, 1, 4])) {
    print("main gets", result);
  }
  pool.close();
  pool.join();
}
