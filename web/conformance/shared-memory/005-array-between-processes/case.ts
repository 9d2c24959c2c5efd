import { Array, Process, Value, set_start_method } from "multiprocessing";

function square(numbers: Array, total: Value) {
  for (const i of range(numbers.length)) {
    numbers[i] = numbers[i] ** 2;
    total.value += numbers[i];
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [numbers, total] = [new Array("i", range(6)), new Value("d", 0.5)];
  let child = new Process({ target: square, args: [numbers, total] });
  child.start();
  child.join();
  print(numbers.slice(), total.value);
  child = new Process({ target: square, args: [numbers, total] });
  child.start();
  child.join();
  print(numbers.slice(), total.value);
}
