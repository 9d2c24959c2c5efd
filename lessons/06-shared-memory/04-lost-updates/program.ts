import { Array, Process, Value } from "multiprocessing";
import time from "time";

function count(
  n: Value, mine: Array, i: number, stop: Value,
) {
  while (stop.value === 0) {
    n.value += 1;
    mine[i] += 1;
  }
}

if (__name__ === "__main__") {
  const n = new Value("i", 0);
  const mine = new Array("i", 2);
  const stop = new Value("b", 0);
  const children = [0, 1].map((i) => new Process({
    target: count, args: [n, mine, i, stop],
  }));
  for (const p of children) p.start();
  time.sleep(1.5);
  stop.value = 1;
  for (const p of children) p.join();
  print("added:  ", mine[0] + mine[1]);
  print("counted:", n.value);
  print("lost:   ", mine[0] + mine[1] - n.value);
}
