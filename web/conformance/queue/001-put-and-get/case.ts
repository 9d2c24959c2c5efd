import { Process, Queue, set_start_method } from "multiprocessing";

function fill(queue: Queue, count: number) {
  for (const number of range(count)) queue.put([number, number * number]);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const queue = new Queue();
  const p = new Process({ target: fill, args: [queue, 4] });
  p.start();
  for (const _ of range(4)) print(queue.get());
  p.join();
  print(queue.empty());
}
