import { Process, Queue } from "multiprocessing";
import { Full } from "queue";
import time from "time";

function read(queue: Queue<number>) {
  time.sleep(1);
  while (true) print("read", queue.get());
}

if (__name__ === "__main__") {
  const queue = new Queue<number>(3);
  const args: [Queue] = [queue];
  new Process({ target: read, args, daemon: true }).start();
  for (const i of range(5)) {
    try {
      queue.put_nowait(i);
    } catch (e) {
      if (!(e instanceof Full)) throw e;
      print("dropped", i);
    }
  }
  time.sleep(2);
}
