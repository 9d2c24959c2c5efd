import { Process, current_process } from "multiprocessing";
import time from "time";

let n = 0;

function add_ten() {
  for (const i of range(10)) {
    n += 1;
    time.sleep(0.1);
  }
  print(current_process().name, "has", n);
}

if (__name__ === "__main__") {
  const a = new Process({ target: add_ten });
  const b = new Process({ target: add_ten });
  a.start();
  b.start();
  a.join();
  b.join();
  print("in the end, the parent has", n);
}
