import { Event, Process, parent_process, set_start_method } from "multiprocessing";
import { wait } from "multiprocessing.connection";
import os from "os";

function watch(heard: Event, go: Event) {
  const { sentinel } = parent_process()!;
  print(typeof sentinel === "number", wait([sentinel], 0));
  heard.set();
  go.wait();
}

function middle(heard: Event, ended: Event) {
  new Process({ target: outlive, args: [heard, ended] }).start();
  heard.wait();
  os._exit(0);
}

function outlive(heard: Event, ended: Event) {
  const parent = parent_process()!;
  print(parent.is_alive());
  heard.set();
  print(wait([parent.sentinel])[0] === parent.sentinel, parent.is_alive());
  ended.set();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [heard, go, ended] = [new Event(), new Event(), new Event()];
  let p = new Process({ target: watch, args: [heard, go] });
  p.start();
  heard.wait();
  go.set();
  p.join();
  heard.clear();
  p = new Process({ target: middle, args: [heard, ended] });
  p.start();
  ended.wait();
  p.join();
  print(p.exitcode);
}
