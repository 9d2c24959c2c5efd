import { Process, set_start_method } from "multiprocessing";

print("read as", __name__);
const numbers = [1, 2, 3];

function work() {
  print("child has", numbers);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  numbers.push(4);
  const p = new Process({ target: work });
  p.start();
  p.join();
  print("parent has", numbers);
}
