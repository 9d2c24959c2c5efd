import { Lock, Thread } from "threading";
import time from "time";

const lock = new Lock();

function count(name: string) {
  with_(lock, () => {
    for (const i of range(10)) {
      print(name, i);
      time.sleep(0.05);
    }
  });
}

for (const name of ["Ann", "Ben", "Cleo"]) {
  new Thread({ target: count, args: [name], name }).start();
}
