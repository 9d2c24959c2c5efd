import { Process, Value } from "multiprocessing";
import time from "time";

let n = 0;

function add_ten(shared: Value) {
  for (const _ of range(10)) {
    n += 1;
    shared.value += 1;
    time.sleep(0.1);
  }
  print("child: ", n, shared.value);
}

if (__name__ === "__main__") {
  const shared = new Value("i", 0);
  const p = new Process({
    target: add_ten, args: [shared],
  });
  p.start();
  p.join();
  print("parent:", n, shared.value);
}
