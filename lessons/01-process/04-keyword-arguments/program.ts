import { Process } from "multiprocessing";
import time from "time";

function count(name: string, { pause = 1 } = {}) {
  for (const i of range(3)) {
    time.sleep(pause);
    print(`${name}~${i}`);
  }
}

if (__name__ === "__main__") {
  const p1 = new Process({
    target: count,
    args: ["slow"],
  });
  const p2 = new Process({
    target: count,
    args: ["quick"],
    kwargs: { pause: 0.2 },
  });
  p1.start();
  p2.start();
}
