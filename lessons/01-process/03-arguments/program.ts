import { Process } from "multiprocessing";
import time from "time";

function count(times: number) {
  for (const i of range(times)) {
    time.sleep(1);
    print(`${i + 1} of ${times}`);
  }
}

if (__name__ === "__main__") {
  const p1 = new Process({ target: count, args: [5] });
  const p2 = new Process({ target: count, args: [4] });
  p1.start();
  p2.start();
}
