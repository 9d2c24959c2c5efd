import { Process, Queue, set_start_method } from "multiprocessing";

function take(queue: Queue) {
  print("got", queue.get());
  queue.get();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const queue = new Queue();
  const p = new Process({ target: take, args: [queue] });
  p.start();
  queue.put("one");
  p.join();
  print("never said");
}
