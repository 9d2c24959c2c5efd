import { get_context } from "multiprocessing";
import { Event, Thread, active_count, current_thread } from "threading";

let go: Event;

function child() {
  print("child", active_count(), current_thread().name);
}

if (__name__ === "__main__") {
  go = new Event();
  const t = new Thread({ target: () => go.wait() });
  t.start();
  print("parent", active_count());
  const p = new (get_context("fork").Process)({ target: child });
  p.start();
  p.join();
  go.set();
  t.join();
  print(p.exitcode);
}
