import { Process } from "multiprocessing";
import time from "time";

function test1() {
  for (const i of range(5)) {
    time.sleep(1);
    print(`test1~${i}`);
  }
}

function test2() {
  for (const i of range(5)) {
    print(`test2~${i}`);
    time.sleep(1);
  }
}

if (__name__ === "__main__") {
  const p1 = new Process({ target: test1 });
  const p2 = new Process({ target: test2 });
  p1.start();
  p2.start();
}
