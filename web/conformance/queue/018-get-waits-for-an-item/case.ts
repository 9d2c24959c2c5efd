import { Event, Process, Queue, set_start_method } from "multiprocessing";
import time from "time";

function take(ready: Event, queue: Queue, back: Queue) {
  const began = time.monotonic();
  ready.set();
  back.put([queue.get(), time.monotonic() - began >= 0.1]);
  back.put(queue.get({ timeout: 20 }));
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [ready, queue, back] = [new Event(), new Queue(), new Queue()];
  const p = new Process({ target: take, args: [ready, queue, back] });
  p.start();
  ready.wait();
  time.sleep(0.2);
  queue.put("late");
  print(back.get());
  queue.put("later");
  print(back.get());
  p.join();
}
