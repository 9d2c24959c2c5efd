import { Process } from "multiprocessing";
import time from "time";

function forever() {
  while (true) {
    time.sleep(1);
    print("still here");
  }
}

if (__name__ === "__main__") {
  const p = new Process({ target: forever });
  p.start();
  p.join(2.5);
  print("alive:", p.is_alive(), p.exitcode);
  p.terminate();
  p.join();
  print("alive:", p.is_alive(), p.exitcode);
}
