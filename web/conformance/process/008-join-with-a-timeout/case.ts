import { Event, Process, set_start_method } from "multiprocessing";
import time from "time";

function wait(gate: Event) {
  gate.wait();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const gate = new Event();
  const p = new Process({ target: wait, args: [gate] });
  p.start();
  for (const timeout of [0, 0.1, -1]) {
    const began = time.monotonic();
    print(p.join(timeout), p.exitcode, p.is_alive());
    print(time.monotonic() - began >= timeout - 0.01);
  }
  gate.set();
  p.join({ timeout: 20 });
  print(p.exitcode, p.is_alive());
}
