import { Barrier, Event, Process } from "multiprocessing";
import time from "time";

function prepare(
  name: string, seconds: number, line: Barrier, go: Event,
) {
  time.sleep(seconds);
  print(name, "is ready");
  line.wait();
  go.wait();
  print(name, "runs");
}

if (__name__ === "__main__") {
  const line = new Barrier(4);
  const go = new Event();
  const team = { Ann: 0.3, Ben: 0.8, Cleo: 1.3 };
  for (const [name, seconds] of Object.entries(team)) {
    new Process({
      target: prepare, args: [name, seconds, line, go],
      name,
    }).start();
  }
  line.wait();
  print("go");
  go.set();
}
