// Two processes put numbers into a queue, two take them out. Each number comes out once, those of one producer in
// their order. First a Queue, then a SimpleQueue.
import { Process, Queue, SimpleQueue } from "multiprocessing";

const ITEMS = 300;

type Numbers = Queue<number[] | null> | SimpleQueue<number[] | null>;

function produce(queue: Numbers, me: number) {
  for (const item of range(ITEMS)) queue.put([me, item]);
}

function consume(queue: Numbers, found: Queue<number[]>) {
  const last = [-1, -1];
  const got: number[] = [];
  for (let next = queue.get(); next !== null; next = queue.get()) {
    const [from, item] = next;
    if (item <= last[from]) throw new RuntimeError("out of order");
    last[from] = item;
    got.push(from * ITEMS + item);
  }
  found.put(got);
}

function work(queue: Numbers) {
  const found = new Queue<number[]>();
  const producers = Array.from(
    range(2),
    (me) => new Process({ target: produce, args: [queue, me] }),
  );
  const consumers = Array.from(
    range(2),
    () => new Process({ target: consume, args: [queue, found] }),
  );
  for (const process of [...producers, ...consumers]) process.start();
  for (const process of producers) process.join();
  for (const _ of consumers) queue.put(null);
  const all = consumers.flatMap(() => found.get()).sort((a, b) => a - b);
  for (const process of consumers) process.join();
  const once = all.length === 2 * ITEMS && all.every((item, place) => item === place);
  return once ? "" : `${all.length} items. `;
}

if (__name__ === "__main__") {
  const wrong = work(new Queue()) + work(new SimpleQueue());
  print(wrong === "" ? "ok" : wrong);
}
