import { Process } from "multiprocessing";
import time from "time";

const squares: number[] = [];

function fill() {
  for (const k of range(5)) {
    squares.push(k * k);
    time.sleep(0.2);
  }
  print("child: ", squares);
}

if (__name__ === "__main__") {
  const p = new Process({ target: fill });
  p.start();
  p.join();
  print("parent:", squares);
}
