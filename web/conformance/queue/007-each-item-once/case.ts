import { Process, Queue, set_start_method } from "multiprocessing";

function produce(queue: Queue, start: number) {
  for (const number of range(start, start + 40)) queue.put(number);
}

function consume(queue: Queue, results: Queue) {
  const taken: unknown[] = [];
  let item: unknown;
  while ((item = queue.get()) !== null) taken.push(item);
  results.put(taken);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const queue = new Queue(5);
  const results = new Queue<number[]>();
  const producers = [0, 40, 80].map(
    (start) => new Process({ target: produce, args: [queue, start] }),
  );
  const consumers = Array.from(
    range(3),
    () => new Process({ target: consume, args: [queue, results as any] }),
  );
  for (const p of [...producers, ...consumers]) p.start();
  for (const p of producers) p.join();
  for (const _ of consumers) queue.put(null);
  const taken = consumers.map(() => results.get());
  for (const p of consumers) p.join();
  const all = taken.flat().sort((a, b) => a - b);
  print(all.length === 120 && all.every((item, index) => item === index));
  let in_order = true;
  for (const part of taken) {
    for (const start of [0, 40, 80]) {
      const own = part.filter((item) => start <= item && item < start + 40);
      in_order = in_order && own.every((item, index) => index === 0 || own[index - 1] < item);
    }
  }
  print(in_order);
}
