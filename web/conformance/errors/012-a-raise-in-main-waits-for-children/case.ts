import { Process, set_start_method } from "multiprocessing";
import time from "time";

function late() {
  time.sleep(0.3);
  print("the child goes on to its end");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  new Process({ target: late }).start();
  throw new RuntimeError("main gives up");
}
