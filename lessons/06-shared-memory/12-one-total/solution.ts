import { Process, Value } from "multiprocessing";
import time from "time";

function add(first: number, last: number, total: Value) {
  for (const k of range(first, last)) {
    time.sleep(0.2);
    with_(total.get_lock(), () => {
      total.value += k;
    });
  }
}

if (__name__ === "__main__") {
  const total = new Value("i", 0);
  const low = new Process({
    target: add, args: [0, 5, total], name: "low",
  });
  const high = new Process({
    target: add, args: [5, 10, total], name: "high",
  });
  low.start();
  high.start();
  low.join();
  high.join();
  print("total:", total.value);
}
