import { Process, Queue } from "multiprocessing";
import time from "time";

function square(n: number) {
  time.sleep(0.5);
  return n * n;
}

if (__name__ === "__main__") {
  let total = 0;
  for (const n of range(1, 7)) {
    total += square(n);
  }
  print("sum:", total);
}
