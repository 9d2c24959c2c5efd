import { Pool } from "multiprocessing";

function longest(start: number) {
  let best = 0;
  for (let first = start; first < start + 5_000; first++) {
    let steps = 0;
    for (let n = first; n > 1; steps++) {
      n = n % 2 ? 3 * n + 1 : n / 2;
    }
    best = Math.max(best, steps);
  }
  return best;
}

if (__name__ === "__main__") {
  using pool = new Pool(2);
  print(pool.map(longest, [1, 5_001, 10_001, 15_001]));
}
