import { Process, set_start_method } from "multiprocessing";
import { Event, Thread, current_thread, main_thread } from "threading";
import { sleep } from "time";

function late(gate: Event) {
  gate.wait();
  print("late", current_thread().name);
}

function child() {
  print(current_thread() === main_thread(), current_thread().name);
  const gate = new Event();
  new Thread({ target: late, args: [gate] }).start();
  new Thread({ target: sleep, args: [60], daemon: true }).start();
  print("child is done");
  gate.set();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Process({ target: child });
  p.start();
  p.join();
  print(p.exitcode);
}
