import { Pipe, Process } from "multiprocessing";
import type { Connection } from "multiprocessing.connection";
import time from "time";

function double(end: Connection) {
  for (const _ of range(3)) {
    const n = end.recv();
    time.sleep(0.5);
    end.send(n * 2);
  }
}

if (__name__ === "__main__") {
  const [mine, theirs] = Pipe();
  new Process({ target: double, args: [theirs] }).start();
  for (const n of [1, 10, 100]) {
    mine.send(n);
    print("sent", n);
    print("received", mine.recv());
  }
}
