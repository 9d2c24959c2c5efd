import { Process, Queue, set_start_method } from "multiprocessing";

function fill(queue: Queue) {
  queue.cancel_join_thread();
  queue.put("x".repeat(1_000_000));
  print("leaves its item behind");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const queue = new Queue();
  const p = new Process({ target: fill, args: [queue] });
  p.start();
  p.join();
  print(p.exitcode);
}
