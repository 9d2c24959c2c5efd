import { Event, Process, set_start_method } from "multiprocessing";

function wait(ready: Event, never: Event) {
  ready.set();
  try {
    never.wait();
  } finally {
    print("never said: a signal is no exception");
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  for (const how of ["terminate", "kill"] as const) {
    const [ready, never] = [new Event(), new Event()];
    const p = new Process({ target: wait, args: [ready, never] });
    p.start();
    ready.wait();
    print(how, p.exitcode, p.is_alive());
    p[how]();
    p.join();
    print(how, p.exitcode, p.is_alive());
    p.terminate();
    print(how, p.exitcode);
  }
}
