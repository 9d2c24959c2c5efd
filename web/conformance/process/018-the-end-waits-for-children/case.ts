import { Event, Process, set_start_method } from "multiprocessing";
import time from "time";

function late(ready: Event) {
  ready.set();
  time.sleep(0.2);
  print("the child is last");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const ready = new Event();
  new Process({ target: late, args: [ready] }).start();
  ready.wait();
  print("the parent is first");
}
