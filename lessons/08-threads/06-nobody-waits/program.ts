import _thread from "_thread";
import time from "time";

function tick() {
  for (const i of range(4)) {
    time.sleep(0.6);
    print("tick", i);
  }
}

_thread.start_new_thread(tick, []);
print("main is at its end");
time.sleep(1.5);
