import { Process } from "multiprocessing";
import time from "time";

let total = 0;

function add(first: number, last: number) {
  for (const k of range(first, last)) {
    time.sleep(0.2);
    total += k;
  }
}

if (__name__ === "__main__") {
  const low = new Process({
    target: add, args: [0, 5], name: "low",
  });
  const high = new Process({
    target: add, args: [5, 10], name: "high",
  });
  low.start();
  high.start();
  low.join();
  high.join();
  print("total:", total);
}
