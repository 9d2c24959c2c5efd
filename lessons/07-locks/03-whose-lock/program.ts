import { get_context } from "multiprocessing";
import time from "time";

const mp = get_context("spawn");
const lock = new mp.Lock();

function play(name: string) {
  with_(lock, () => {
    print(name, "comes on stage");
    time.sleep(1);
    print(name, "leaves it");
  });
}

if (__name__ === "__main__") {
  for (const name of ["Ann", "Ben"]) {
    new mp.Process({
      target: play, args: [name], name,
    }).start();
  }
}
