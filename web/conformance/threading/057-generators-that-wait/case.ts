import { Queue } from "queue";
import { Event, Thread } from "threading";

const jobs = new Queue<number | null>();
const [came, left] = [new Event(), new Event()];

function* items() {
  for (;;) {
    const item = jobs.get();
    if (item === null) return;
    yield item;
  }
}

function* nested(depth: number): Generator<number> {
  if (depth > 0) yield* nested(depth - 1);
  yield* items();
}

function* ahead() {
  came.wait();
  left.set();
  yield "ahead";
}

function* behind() {
  came.set();
  left.wait();
  yield "behind";
}

const results: (number | string)[] = [];

function take(generator: Generator<number | string>) {
  for (const item of generator) {
    results.push(item);
  }
}

const threads = [nested(3), ahead(), behind()].map((g) => new Thread({ target: take, args: [g] }));
for (const t of threads) t.start();
for (const n of range(3)) jobs.put(n);
for (const _ of range(4)) jobs.put(null);
for (const t of threads) t.join();
print(results.sort());
