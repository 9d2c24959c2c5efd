import { Thread } from "threading";
import os from "os";
import time from "time";

function tend(plant: string, pause: number) {
  for (const can of range(3)) {
    time.sleep(pause);
    print(plant, can, "in", os.getpid());
  }
}

const a = new Thread({ target: tend, args: ["rose", 0.4] });
const b = new Thread({ target: tend, args: ["palm", 1] });
a.start();
b.start();
print("main is", os.getpid());
a.join();
b.join();
print("done");
