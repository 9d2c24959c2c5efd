import { Process } from "multiprocessing";
import sys from "sys";
import time from "time";

let total = 0;

function add(first: number, last: number) {
  for (const k of range(first, last)) {
    total += k;
    time.sleep(0.2);
  }
  sys.exit(total);
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
  for (const p of [low, high]) {
    total += p.exitcode ?? 0;
  }
  print("total:", total);
}
