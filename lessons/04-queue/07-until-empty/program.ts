import { Process, Queue } from "multiprocessing";
import time from "time";

function squares(queue: Queue<number>) {
  for (const k of range(5)) {
    queue.put(k * k);
    time.sleep(0.6);
  }
}

if (__name__ === "__main__") {
  const queue = new Queue<number>();
  const p = new Process({ target: squares, args: [queue] });
  p.start();
  print(queue.get());
  time.sleep(1.5);
  while (!queue.empty()) {
    print(queue.get());
  }
  print("that was all");
}
