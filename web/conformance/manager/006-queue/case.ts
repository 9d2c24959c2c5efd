import { Manager, Pool, set_start_method } from "multiprocessing";
import { Empty, Full } from "queue";

function task(queue: { put(item: number[]): void }, number: number) {
  queue.put([number, number * number]);
}

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e) {
    if (e instanceof Empty || e instanceof Full) print(e.name, [e.message]);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(Manager(), (manager) => {
    let queue = manager.Queue<unknown>(2);
    print(queue.empty(), queue.full(), queue.qsize());
    queue.put("a");
    queue.put_nowait("b");
    print(queue.empty(), queue.full(), queue.qsize());
    attempt(() => queue.put("c", { timeout: 0.01 }));
    attempt(() => queue.put_nowait("c"));
    attempt(() => queue.put("c", false));
    print(queue.get(), queue.get_nowait());
    attempt(() => queue.get_nowait());
    attempt(() => queue.get(true, 0.01));
    attempt(() => queue.get({ block: false }));
    // A queue of a manager may go to a pool as an argument.
    queue = manager.Queue();
    with_(new Pool(1), (pool: Pool) => {
      pool.starmap(
        task,
        [...range(3)].map((n) => [queue, n] as const),
      );
    });
    print(
      [...range(3)].map(() => queue.get()),
      queue.qsize(),
    );
    const jobs = manager.JoinableQueue<number>();
    jobs.put(1);
    print(jobs.get(), jobs.task_done(), jobs.join());
    try {
      jobs.task_done();
    } catch (e) {
      if (e instanceof ValueError) print("ValueError", e);
    }
  });
}
