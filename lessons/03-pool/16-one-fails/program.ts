import math from "math";
import { Pool } from "multiprocessing";
import time from "time";

function root(x: number) {
  time.sleep(0.5);
  const result = math.isqrt(x);
  print(x, "is done");
  return result;
}

if (__name__ === "__main__") {
  const pool = new Pool(2);
  try {
    print(pool.map(root, [4, -9, 16, 25]));
  } catch (e) {
    print("map raised:", e);
  }
  print("one more:", pool.apply(root, [36]));
  pool.close();
  pool.join();
}
