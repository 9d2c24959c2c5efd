// Three processes add to a Value under its own lock. The sum is exact.
import { Process, Value } from "multiprocessing";

const ROUNDS = 300;

function add(counter: Value) {
  for (const _ of range(ROUNDS)) with_(counter.get_lock(), () => (counter.value += 1));
}

if (__name__ === "__main__") {
  const counter = new Value("i", 0);
  const processes = Array.from(range(3), () => new Process({ target: add, args: [counter] }));
  for (const process of processes) process.start();
  for (const process of processes) process.join();
  print(counter.value === 3 * ROUNDS ? "ok" : `sum ${counter.value}`);
}
