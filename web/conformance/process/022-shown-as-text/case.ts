import { Event, Process, current_process, parent_process, set_start_method } from "multiprocessing";

class Clock extends Process {}

function wait(gate: Event) {
  gate.wait();
  print(current_process(), parent_process());
}

function fail() {
  throw new SystemExit(3);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  print(current_process());
  const [gate, never] = [new Event(), new Event()];
  const p = new Process({ target: wait, args: [gate], name: "it's", daemon: true });
  print(p);
  p.start();
  print(p);
  gate.set();
  p.join();
  print(p);
  const failing = new Clock({ target: fail });
  failing.start();
  failing.join();
  print([failing]);
  failing.close();
  print(failing);
  const killed = new Process({ target: wait, args: [never] });
  killed.start();
  killed.terminate();
  killed.join();
  print(killed);
}
