import { Process, set_start_method } from "multiprocessing";
import { Thread, current_thread, main_thread } from "threading";
import { sleep } from "time";

function late() {
  sleep(0.05);
  print("late", current_thread().name);
}

function child() {
  print(current_thread() === main_thread(), current_thread().name);
  new Thread({ target: late }).start();
  new Thread({ target: sleep, args: [60], daemon: true }).start();
  print("child is done");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Process({ target: child });
  p.start();
  p.join();
  print(p.exitcode);
}
