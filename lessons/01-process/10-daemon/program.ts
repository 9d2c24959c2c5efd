import { Process } from "multiprocessing";
import time from "time";

function tick() {
  for (const i of range(4)) {
    time.sleep(1);
    print("tick", i);
  }
}

if (__name__ === "__main__") {
  const p = new Process({ target: tick, daemon: true });
  p.start();
  time.sleep(2.5);
  print("main has no more lines");
}
