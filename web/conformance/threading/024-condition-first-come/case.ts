import { Condition, Thread } from "threading";

const c = new Condition();
const woken: number[] = [];
let waiting = 0;

function wait(n: number) {
  with_(c, () => {
    waiting += 1;
    c.wait();
    woken.push(n);
  });
}

const threads: Thread[] = [];
for (const n of range(4)) {
  const t = new Thread({ target: wait, args: [n] });
  t.start();
  threads.push(t);
  // It waits before the next one comes.
  while (!with_(c, () => waiting === n + 1));
}
with_(c, () => c.notify(2));
threads[0]?.join();
threads[1]?.join();
print(woken.toSorted());
with_(c, () => c.notify_all());
for (const t of threads) t.join();
print(woken.toSorted());
