import { Process } from "multiprocessing";
import time from "time";

class Clock extends Process {
  interval: number;

  constructor(interval: number) {
    super();
    this.interval = interval;
  }

  override run() {
    for (const _ of range(4)) {
      print("it is", time.strftime("%H:%M:%S"));
      time.sleep(this.interval);
    }
  }
}

if (__name__ === "__main__") {
  const clock = new Clock(1);
  clock.start();
  print("main started", clock.name);
}
