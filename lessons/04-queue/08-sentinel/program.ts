import { Process, Queue } from "multiprocessing";
import time from "time";

function consume(queue: Queue<string | null>) {
  while (true) {
    const item = queue.get();
    if (item === null) break;
    time.sleep(0.6);
    print("washed", item);
  }
  print("going home");
}

if (__name__ === "__main__") {
  const queue = new Queue<string | null>();
  for (const _ of range(2)) {
    new Process({ target: consume, args: [queue] }).start();
  }
  for (const item of ["cup", "fork", "pan", "pot"]) {
    queue.put(item);
  }
  queue.put(null);
  queue.put(null);
}
