import { Process, set_start_method } from "multiprocessing";

let counter: any = null;
const numbers = [1];

function make_counter() {
  let count = 0;

  function step() {
    count += 1;
    return count;
  }

  return step;
}

function work() {
  print(numbers);
  print(counter());
}

if (__name__ === "__main__") {
  set_start_method("fork");
  counter = make_counter();
  counter();
  numbers.push(2);
  const p = new Process({ target: work });
  p.start();
  p.join();
  print(p.exitcode, counter());
}
