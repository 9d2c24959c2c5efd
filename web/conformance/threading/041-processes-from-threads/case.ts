import { Process, Queue, set_start_method } from "multiprocessing";
import { Thread, current_thread } from "threading";

function child(q: Queue<[number, string]>, n: number) {
  q.put([n, current_thread().name]);
}

function start(q: Queue<[number, string]>, n: number) {
  const p = new Process({ target: child, args: [q, n] });
  p.start();
  p.join();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const q = new Queue<[number, string]>();
  const threads = Array.from(range(2), (n) => new Thread({ target: start, args: [q, n] }));
  for (const t of threads) t.start();
  for (const t of threads) t.join();
  const items = threads.map(() => q.get());
  for (const [n, name] of items.toSorted(([a], [b]) => a - b)) print(n, name);
}
