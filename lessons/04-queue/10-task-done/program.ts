import { JoinableQueue, Process } from "multiprocessing";
import time from "time";

function work(queue: JoinableQueue<number>) {
  while (true) {
    const n = queue.get();
    time.sleep(0.6);
    print("finished", n);
    queue.task_done();
  }
}

if (__name__ === "__main__") {
  const queue = new JoinableQueue<number>();
  for (const _ of range(2)) {
    const p = new Process({ target: work, args: [queue] });
    p.daemon = true;
    p.start();
  }
  for (const n of range(4)) queue.put(n);
  print("all tasks are put");
  queue.join();
  print("all tasks are done");
}
