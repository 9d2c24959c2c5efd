import { Process, Queue, set_start_method } from "multiprocessing";

function fill(queue: Queue, count: number) {
  for (const number of range(count)) queue.put(number);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const queue = new Queue();
  const p = new Process({ target: fill, args: [queue, 500] });
  p.start();
  const items = Array.from(range(500), () => queue.get());
  p.join();
  print(
    items.every((item, index) => item === index),
    queue.empty(),
    p.exitcode,
  );
}
