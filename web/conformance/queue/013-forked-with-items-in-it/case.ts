import { Process, Queue, set_start_method } from "multiprocessing";

let queue: Queue<number> | null = null;

function add() {
  for (const number of range(10, 20)) queue!.put(number);
}

if (__name__ === "__main__") {
  set_start_method("fork");
  queue = new Queue();
  for (const number of range(10)) queue.put(number);
  const p = new Process({ target: add });
  p.start();
  const items = Array.from(range(20), () => queue!.get());
  p.join();
  print(
    items.sort((a, b) => a - b).every((item, index) => item === index),
    queue.empty(),
  );
}
