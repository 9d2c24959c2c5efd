import { Process, Queue } from "multiprocessing";
import time from "time";

function cook(queue: Queue<string>) {
  for (const dish of ["rice", "soup", "fish"]) {
    time.sleep(1);
    queue.put(dish);
  }
}

if (__name__ === "__main__") {
  const queue = new Queue<string>();
  const p = new Process({ target: cook, args: [queue] });
  p.start();
  print("hungry");
  for (const _ of range(3)) {
    const dish = queue.get();
    print("eating", dish);
  }
}
