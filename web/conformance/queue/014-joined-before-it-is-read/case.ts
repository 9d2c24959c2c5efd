import { Process, Queue, set_start_method } from "multiprocessing";

function fill(queue: Queue) {
  queue.put("x".repeat(1_000_000));
  print("put");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const queue = new Queue<string>();
  const p = new Process({ target: fill, args: [queue] });
  p.start();
  p.join();
  print("never said", queue.get().length);
}
