import { Array, Process, Value } from "multiprocessing";
import time from "time";

function count(
  n: Value, mine: Array, i: number, end: number,
) {
  while (time.time() < end) {
    n.value += 1;
    mine[i] += 1;
  }
}

if (__name__ === "__main__") {
  const n = new Value("i", 0);
  const mine = new Array("i", 2);
  const end = time.time() + 1.5;
  const children = [0, 1].map((i) => new Process({
    target: count, args: [n, mine, i, end],
  }));
  for (const p of children) p.start();
  for (const p of children) p.join();
  print("added:  ", mine[0] + mine[1]);
  print("counted:", n.value);
  print("lost:   ", mine[0] + mine[1] - n.value);
}
