// Four processes pass through a Semaphore for two. Never more than two are inside, and all come through.
import { Process, Semaphore, Value } from "multiprocessing";

const ROUNDS = 100;

function pass(semaphore: Semaphore, inside: Value, passed: Value) {
  const change = (value: Value, by: number) => with_(value.get_lock(), () => (value.value += by));
  for (const _ of range(ROUNDS)) {
    semaphore.acquire();
    if (change(inside, 1) > 2) throw new RuntimeError("three inside");
    change(inside, -1);
    semaphore.release();
    change(passed, 1);
  }
}

if (__name__ === "__main__") {
  const passed = new Value("i", 0);
  const semaphore = new Semaphore(2);
  const inside = new Value("i", 0);
  const processes = Array.from(
    range(4),
    () => new Process({ target: pass, args: [semaphore, inside, passed] }),
  );
  for (const process of processes) process.start();
  for (const process of processes) process.join();
  print(passed.value === 4 * ROUNDS ? "ok" : `passed ${passed.value}`);
}
