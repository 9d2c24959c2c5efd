import { Empty, Full, Queue } from "queue";
import { Thread } from "threading";

const q = new Queue<number | null>(2);
const got: number[] = [];

function produce() {
  for (const n of range(6)) q.put(n);
  q.put(null);
}

function consume() {
  for (;;) {
    const item = q.get();
    if (item !== null) got.push(item);
    q.task_done();
    if (item === null) break;
  }
}

const threads = [new Thread({ target: produce }), new Thread({ target: consume })];
for (const t of threads) t.start();
for (const t of threads) t.join();
q.join();
print(got, q.qsize(), q.empty(), q.full());
for (const wrong of [() => q.get({ timeout: 0.01 }), () => q.get_nowait(), () => q.get(false)]) {
  try {
    wrong();
  } catch (e) {
    if (e instanceof Empty) print(e.name, [e.message]);
  }
}
q.put(1);
q.put(2);
for (const wrong of [() => q.put(3, { timeout: 0.01 }), () => q.put_nowait(3)]) {
  try {
    wrong();
  } catch (e) {
    if (e instanceof Full) print(e.name, q.full());
  }
}
