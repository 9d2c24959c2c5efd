import { Process, Queue } from "multiprocessing";
import { Empty } from "queue";
import time from "time";

function take(name: string, queue: Queue<string>) {
  print(name, "sees", queue.qsize());
  if (queue.empty()) return;
  time.sleep(1);
  try {
    print(name, "got", queue.get({ timeout: 1 }));
  } catch (e) {
    if (!(e instanceof Empty)) throw e;
    print(name, "got nothing");
  }
}

if (__name__ === "__main__") {
  const queue = new Queue<string>();
  queue.put("the last cake");
  for (const name of ["Ann", "Bob"]) {
    time.sleep(0.4);
    const args: [string, Queue] = [name, queue];
    new Process({ target: take, args }).start();
  }
}
