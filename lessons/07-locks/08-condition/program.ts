import { Condition, Process, Value } from "multiprocessing";
import time from "time";

function guest(changed: Condition, plates: Value) {
  with_(changed, () => {
    changed.wait_for(() => plates.value >= 3);
    print("the guest begins");
  });
}

function cook(changed: Condition, plates: Value) {
  for (const _ of range(4)) {
    time.sleep(0.6);
    with_(changed, () => {
      plates.value += 1;
      print("plates:", plates.value);
      changed.notify();
    });
  }
}

if (__name__ === "__main__") {
  const table: [Condition, Value] =
    [new Condition(), new Value("i", 0)];
  new Process({ target: guest, args: table }).start();
  new Process({ target: cook, args: table }).start();
}
