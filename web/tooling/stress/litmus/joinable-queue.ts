// join() of a JoinableQueue returns when all that was put in is done, and not before.
import { JoinableQueue, Process, Value } from "multiprocessing";

const ROUNDS = 10;
const ITEMS = 20;

function work(queue: JoinableQueue<number | null>, done: Value) {
  for (let item = queue.get(); item !== null; item = queue.get()) {
    with_(done.get_lock(), () => (done.value += 1));
    queue.task_done();
  }
}

if (__name__ === "__main__") {
  const queue = new JoinableQueue<number | null>(7);
  const done = new Value("i", 0);
  const workers = Array.from(range(3), () => new Process({ target: work, args: [queue, done] }));
  for (const worker of workers) worker.start();
  for (const round of range(1, ROUNDS + 1)) {
    for (const item of range(ITEMS)) queue.put(item);
    queue.join();
    if (done.value !== round * ITEMS) throw new RuntimeError(`${done.value} done after ${round}`);
  }
  for (const _ of workers) queue.put(null);
  for (const worker of workers) worker.join();
  print("ok");
}
