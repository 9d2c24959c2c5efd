import { Process, Queue } from "multiprocessing";
import { Empty } from "queue";
import time from "time";

function answer(queue: Queue<string>) {
  time.sleep(1.2);
  queue.put("here I am");
}

if (__name__ === "__main__") {
  const queue = new Queue<string>();
  const p = new Process({ target: answer, args: [queue] });
  p.start();
  for (const _ of range(5)) {
    try {
      print(queue.get({ timeout: 0.5 }));
    } catch (e) {
      if (!(e instanceof Empty)) throw e;
      print("nothing there");
    }
  }
}
