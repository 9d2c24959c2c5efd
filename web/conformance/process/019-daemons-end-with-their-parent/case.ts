import { Event, Process, current_process, set_start_method } from "multiprocessing";

function wait(ready: Event, never: Event) {
  print("begun as a daemon:", current_process().daemon);
  ready.set();
  never.wait();
  print("never said");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [ready, never] = [new Event(), new Event()];
  const p = new Process({ target: wait, args: [ready, never], daemon: true });
  p.daemon = false;
  p.daemon = true;
  print(p.daemon, new Process().daemon, new Process({ daemon: false }).daemon);
  p.start();
  ready.wait();
  try {
    p.daemon = false;
  } catch (e: any) {
    print(e.name, e);
  }
  print("end");
}
