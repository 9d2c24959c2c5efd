import { Process, Queue, set_start_method } from "multiprocessing";

function fill(queue: Queue) {
  for (const number of range(100)) queue.put(number);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const queue = new Queue<number>();
  const p = new Process({ target: fill, args: [queue] });
  p.start();
  p.join();
  const size = queue.qsize();
  let sum = 0;
  for (const _ of range(100)) sum += queue.get();
  print(p.exitcode, size, sum);
}
