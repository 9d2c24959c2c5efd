import { Lock, Thread } from "threading";

const lock = new Lock();
let n = 0;

function count() {
  for (const _ of range(2000)) {
    lock.acquire();
    n += 1;
    lock.release();
  }
}

const threads = Array.from(range(4), () => new Thread({ target: count }));
for (const t of threads) t.start();
for (const t of threads) t.join();
print(n);
