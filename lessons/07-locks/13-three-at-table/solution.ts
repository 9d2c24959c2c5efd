import { Lock, Process } from "multiprocessing";
import time from "time";

function dine(name: string, left: Lock, right: Lock) {
  with_(left, () => {
    time.sleep(1);
    with_(right, () => {
      print(name, "eats");
      time.sleep(0.3);
    });
  });
}

if (__name__ === "__main__") {
  const one = new Lock();
  const two = new Lock();
  const three = new Lock();
  const sticks = [one, two, three];
  const names = ["Ann", "Ben", "Cleo"];
  for (const i of range(3)) {
    const first = sticks[Math.min(i, (i + 1) % 3)];
    const second = sticks[Math.max(i, (i + 1) % 3)];
    new Process({
      target: dine, args: [names[i], first, second],
      name: names[i],
    }).start();
  }
}
