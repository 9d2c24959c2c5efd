import { Lock, Process } from "multiprocessing";
import time from "time";

function play(lock: Lock, name: string) {
  with_(lock, () => {
    print(name, "comes on stage");
    time.sleep(0.8);
    print(name, "leaves it");
  });
}

if (__name__ === "__main__") {
  const lock = new Lock();
  for (const name of ["Ann", "Ben", "Cleo"]) {
    new Process({
      target: play, args: [lock, name], name,
    }).start();
  }
}
