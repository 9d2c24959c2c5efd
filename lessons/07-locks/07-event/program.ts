import { Event, Process } from "multiprocessing";
import time from "time";

function run(signal: Event, name: string) {
  print(name, "is ready");
  signal.wait();
  print(name, "runs");
}

if (__name__ === "__main__") {
  const signal = new Event();
  for (const name of ["Ann", "Ben", "Cleo"]) {
    new Process({
      target: run, args: [signal, name], name,
    }).start();
  }
  time.sleep(1.5);
  print("go");
  signal.set();
}
