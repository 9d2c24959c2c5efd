import { Queue } from "queue";
import { Thread } from "threading";

const q = new Queue<number | null>(4);
const out = new Queue<number>();

function produce(start: number) {
  for (const n of range(start, start + 50)) q.put(n);
}

function consume() {
  for (let n = q.get(); n !== null; n = q.get()) out.put(n);
}

const producers = Array.from(range(4), (i) => new Thread({ target: produce, args: [50 * i] }));
const consumers = Array.from(range(3), () => new Thread({ target: consume }));
for (const t of [...producers, ...consumers]) t.start();
for (const t of producers) t.join();
for (const _ of consumers) q.put(null);
for (const t of consumers) t.join();
const items = Array.from(range(out.qsize()), () => out.get());
print(
  items.length,
  items.toSorted((a, b) => a - b).every((n, i) => n === i),
);
