import { Process, Queue } from "multiprocessing";
import time from "time";

function produce(queue: Queue<number>) {
  for (const i of range(5)) {
    queue.put(i);
    print("put", i);
  }
}

if (__name__ === "__main__") {
  const queue = new Queue<number>(2);
  const p = new Process({ target: produce, args: [queue] });
  p.start();
  for (const _ of range(5)) {
    time.sleep(0.8);
    print("making room");
    queue.get();
  }
}
