import { Manager, Value } from "multiprocessing";
import time from "time";

const ROUNDS = 500;

function measure(what: string, number: { value: number }) {
  const begin = time.perf_counter();
  for (const _ of range(ROUNDS)) number.value += 1;
  const seconds = time.perf_counter() - begin;
  const each = (seconds / ROUNDS) * 1_000_000;
  print(`${what}: ${each.toFixed(2)} µs each`);
  return each;
}

if (__name__ === "__main__") {
  const shared = measure("shared memory", new Value("i", 0));
  with_(Manager(), (manager) => {
    const asked = measure("manager", manager.Value("i", 0));
    print("times as slow:", Math.round(asked / shared));
  });
}
