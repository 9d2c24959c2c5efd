// Three processes add to one number under a Lock. Two inside at once, or one update lost, is an error.
import { Lock, Process, RawValue } from "multiprocessing";

const ROUNDS = 300;

function add(lock: Lock, inside: RawValue<number>, sum: RawValue<number>) {
  for (const _ of range(ROUNDS)) {
    lock.acquire();
    if (inside.value !== 0) throw new RuntimeError("two inside");
    inside.value = 1;
    sum.value += 1;
    inside.value = 0;
    lock.release();
  }
}

if (__name__ === "__main__") {
  const sum = new RawValue("i", 0);
  const lock = new Lock();
  const inside = new RawValue("i", 0);
  const processes = Array.from(
    range(3),
    () => new Process({ target: add, args: [lock, inside, sum] }),
  );
  for (const process of processes) process.start();
  for (const process of processes) process.join();
  print(sum.value === 3 * ROUNDS ? "ok" : `sum ${sum.value}`);
}
