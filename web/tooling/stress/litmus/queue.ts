// Two processes put numbers into a Queue, two take them out. Each number comes out once, those of one producer in
// their order.
import { Process, Queue } from "multiprocessing";

const ITEMS = 300;

function produce(queue: Queue<number[] | null>, me: number) {
  for (const item of range(ITEMS)) queue.put([me, item]);
}

function consume(queue: Queue<number[] | null>, found: Queue<number[]>) {
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

if (__name__ === "__main__") {
  const queue = new Queue<number[] | null>();
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
  print(once ? "ok" : `${all.length} items`);
}
