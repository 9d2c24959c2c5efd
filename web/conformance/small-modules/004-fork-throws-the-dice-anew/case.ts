import { Process, set_start_method } from "multiprocessing";
import random from "random";

let before: number[] = [];

function dice() {
  return Array.from(range(30), () => random.randint(1, 6));
}

function roll() {
  print(dice().join() === before.join() ? "the parent's dice" : "dice of its own");
}

if (__name__ === "__main__") {
  set_start_method("fork");
  random.seed(3);
  before = dice();
  for (const _ of range(2)) {
    random.seed(3);
    const p = new Process({ target: roll });
    p.start();
    p.join();
  }
  roll();
}
