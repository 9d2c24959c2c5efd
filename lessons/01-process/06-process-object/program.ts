import { Process } from "multiprocessing";
import time from "time";

function clock(interval: number) {
  for (const _ of range(5)) {
    time.sleep(interval);
    print("it is", time.strftime("%H:%M:%S"));
  }
}

if (__name__ === "__main__") {
  const p = new Process({ target: clock, args: [1] });
  print("before start:", p.name, p.pid, p.is_alive());
  p.start();
  print("after start:", p.name, p.pid, p.is_alive());
}
