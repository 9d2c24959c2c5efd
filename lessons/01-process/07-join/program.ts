import { Process } from "multiprocessing";
import time from "time";

function work() {
  time.sleep(2);
  print("child: done");
}

if (__name__ === "__main__") {
  const begin = time.time();
  const p = new Process({ target: work });
  p.start();
  const seconds = time.time() - begin;
  print(`main: ${seconds.toFixed(1)} s later`);
}
