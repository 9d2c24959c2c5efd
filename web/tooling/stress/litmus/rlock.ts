// Three processes add to one number under an RLock that each takes twice; it is free after the second release, not
// after the first.
import { Process, RawValue, RLock } from "multiprocessing";

const ROUNDS = 200;

function add(lock: RLock, inside: RawValue<number>, sum: RawValue<number>) {
  for (const _ of range(ROUNDS)) {
    lock.acquire();
    if (inside.value !== 0) throw new RuntimeError("two inside");
    inside.value = 1;
    lock.acquire();
    sum.value += 1;
    lock.release();
    inside.value = 0;
    lock.release();
  }
}

if (__name__ === "__main__") {
  const sum = new RawValue("i", 0);
  const lock = new RLock();
  const inside = new RawValue("i", 0);
  const processes = Array.from(
    range(3),
    () => new Process({ target: add, args: [lock, inside, sum] }),
  );
  for (const process of processes) process.start();
  for (const process of processes) process.join();
  print(sum.value === 3 * ROUNDS ? "ok" : `sum ${sum.value}`);
}
