import { Process, current_process, set_start_method } from "multiprocessing";

print("read as", __name__);
const numbers: unknown[] = [1, 2, 3];
let total = 0;

function work() {
  print("child has", numbers, total, __name__, current_process().name);
  numbers.push("child's");
  total += 1;
}

if (__name__ === "__main__") {
  set_start_method("fork");
  numbers.push(4);
  total = 10;
  const p = new Process({ target: work });
  numbers.push(5);
  p.start();
  p.join();
  print("parent has", numbers, total);
}
