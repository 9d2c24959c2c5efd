import { Process, Value } from "multiprocessing";
import time from "time";

function add_one(name: string, n: Value) {
  const seen = n.value;
  print(name, "reads", seen);
  time.sleep(1);
  n.value = seen + 1;
  print(name, "writes", seen + 1);
}

if (__name__ === "__main__") {
  const n = new Value("i", 0);
  const a = new Process({ target: add_one, args: ["A", n] });
  const b = new Process({ target: add_one, args: ["B", n] });
  a.start();
  time.sleep(0.5);
  b.start();
  a.join();
  b.join();
  print("in the end:", n.value);
}
