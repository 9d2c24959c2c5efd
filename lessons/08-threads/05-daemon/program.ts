import { Thread } from "threading";
import time from "time";

function tick() {
  for (const i of range(4)) {
    time.sleep(0.6);
    print("tick", i);
  }
}

const clock = new Thread({
  target: tick, name: "clock", daemon: true,
});
clock.start();
time.sleep(1.5);
print("main is at its end");
