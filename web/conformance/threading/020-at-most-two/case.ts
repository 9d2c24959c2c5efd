import { Barrier, Lock, Semaphore, Thread } from "threading";

const two = new Semaphore(2);
const pair = new Barrier(2);
const guard = new Lock();
let inside = 0;
let most = 0;

function work() {
  with_(two, () => {
    with_(guard, () => {
      inside += 1;
      most = Math.max(most, inside);
    });
    pair.wait();
    with_(guard, () => {
      inside -= 1;
    });
  });
}

const threads = Array.from(range(6), () => new Thread({ target: work }));
for (const t of threads) t.start();
for (const t of threads) t.join();
print(most, inside);
