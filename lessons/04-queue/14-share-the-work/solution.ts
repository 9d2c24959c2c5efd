import { Process, Queue } from "multiprocessing";
import time from "time";

function square(n: number) {
  time.sleep(0.5);
  return n * n;
}

type Tasks = Queue<number | null>;

function work(tasks: Tasks, results: Queue<number>) {
  let n = tasks.get();
  while (n !== null) {
    results.put(square(n));
    n = tasks.get();
  }
}

if (__name__ === "__main__") {
  const tasks: Tasks = new Queue();
  const results = new Queue<number>();
  for (const _ of range(2)) {
    const args: [Tasks, Queue] = [tasks, results];
    new Process({ target: work, args }).start();
  }
  for (const n of range(1, 7)) tasks.put(n);
  for (const _ of range(2)) tasks.put(null);
  let total = 0;
  for (const _ of range(1, 7)) total += results.get();
  print("sum:", total);
}
