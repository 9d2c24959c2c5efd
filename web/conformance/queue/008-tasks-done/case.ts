import { JoinableQueue, Process, Value, set_start_method } from "multiprocessing";

function work(queue: JoinableQueue<number | null>, done: any) {
  while (true) {
    const item = queue.get();
    if (item === null) {
      queue.task_done();
      break;
    }
    with_(done.get_lock(), () => {
      done.value += item;
    });
    queue.task_done();
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const queue = new JoinableQueue<number | null>();
  const done = new Value("i", 0);
  const workers = Array.from(range(2), () => new Process({ target: work, args: [queue, done] }));
  for (const p of workers) p.start();
  for (const number of range(1, 11)) queue.put(number);
  print(queue.join(), done.value);
  for (const _ of workers) queue.put(null);
  queue.join();
  for (const p of workers) p.join();
  print(workers.map((p) => p.exitcode));
  try {
    queue.task_done();
  } catch (e: any) {
    print(e.name, e);
  }
}
