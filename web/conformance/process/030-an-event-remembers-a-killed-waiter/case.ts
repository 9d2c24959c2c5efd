import { Event, Process, set_start_method } from "multiprocessing";
import time from "time";

function wait(ready: Event, gate: Event) {
  ready.set();
  gate.wait();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [ready, gate] = [new Event(), new Event()];
  const p = new Process({ target: wait, args: [ready, gate] });
  p.start();
  ready.wait();
  time.sleep(0.2);
  p.kill();
  p.join();
  print(p.exitcode);
  gate.set();
  print("never said");
}
