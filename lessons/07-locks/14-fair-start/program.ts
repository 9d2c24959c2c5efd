import { Process } from "multiprocessing";
import time from "time";

function prepare(name: string, seconds: number) {
  time.sleep(seconds);
  print(name, "is ready");
  print(name, "runs");
}

if (__name__ === "__main__") {
  const team = { Ann: 0.3, Ben: 0.8, Cleo: 1.3 };
  for (const [name, seconds] of Object.entries(team)) {
    new Process({
      target: prepare, args: [name, seconds], name,
    }).start();
  }
}
