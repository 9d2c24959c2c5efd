import { Process, set_start_method } from "multiprocessing";
import random from "random";

function roll(seed: number) {
  random.seed(seed);
  print(Array.from(range(6), () => random.randint(1, 6)));
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  random.seed(3);
  for (const seed of [3, 3, 4]) {
    const p = new Process({ target: roll, args: [seed] });
    p.start();
    p.join();
  }
  print(Array.from(range(6), () => random.randint(1, 6)));
}
