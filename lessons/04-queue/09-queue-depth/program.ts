import { Process, Queue } from "multiprocessing";
import time from "time";

function produce(queue: Queue<number | null>) {
  for (const i of range(12)) {
    queue.put(i);
    time.sleep(0.1);
  }
  print("everything is put");
  queue.put(null);
}

function consume(queue: Queue<number | null>) {
  while (queue.get() !== null) time.sleep(0.3);
  print("everything is used");
}

if (__name__ === "__main__") {
  const queue = new Queue<number | null>();
  new Process({ target: produce, args: [queue] }).start();
  new Process({ target: consume, args: [queue] }).start();
}
