import { Array, Process, Value } from "multiprocessing";
import time from "time";

function fill(squares: Array, mean: Value) {
  let total = 0;
  for (const k of range(4)) {
    squares[k] = k * k;
    total += squares[k];
  }
  mean.value = total / 4;
}

function show(squares: Array, mean: Value) {
  time.sleep(0.5);
  print(squares.slice(), mean.value);
}

if (__name__ === "__main__") {
  const squares = new Array("i", 4);
  const mean = new Value("d");
  const boxes: [Array, Value] = [squares, mean];
  const a = new Process({ target: fill, args: boxes });
  const b = new Process({ target: show, args: boxes });
  a.start();
  a.join();
  b.start();
  squares[0] = 100;
  b.join();
}
