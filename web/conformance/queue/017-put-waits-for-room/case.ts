import { Event, Process, Queue, set_start_method } from "multiprocessing";
import time from "time";

function fill(queue: Queue, full: Event) {
  queue.put("first");
  const began = time.monotonic();
  full.set();
  queue.put("second");
  queue.put(time.monotonic() - began >= 0.1);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [queue, full] = [new Queue(1), new Event()];
  const p = new Process({ target: fill, args: [queue, full] });
  p.start();
  full.wait();
  time.sleep(0.2);
  print(queue.full());
  print(queue.get(), queue.get(), queue.get());
  p.join();
}
