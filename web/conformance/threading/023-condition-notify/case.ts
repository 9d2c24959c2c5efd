import { Condition, Thread } from "threading";

const c = new Condition();
const waiting: number[] = [];
const woken: number[] = [];

function wait(n: number) {
  with_(c, () => {
    waiting.push(n);
    c.notify_all();
    while (!called.has(n)) c.wait();
    woken.push(n);
    c.notify_all();
  });
}

const called = new Set<number>();
const threads = Array.from(range(3), (n) => new Thread({ target: wait, args: [n] }));
for (const t of threads) t.start();
with_(c, () => {
  c.wait_for(() => waiting.length === 3);
  for (const n of [2, 0, 1]) {
    called.add(n);
    c.notify_all();
    c.wait_for(() => woken.includes(n));
    print(woken);
  }
});
for (const t of threads) t.join();
