import { Process, set_start_method } from "multiprocessing";

function work() {
  print("the child");
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const p = new Process({ target: work });
  p.start();
  p.join();
  try {
    throw new IndexError("list index out of range");
  } finally {
    print("finally");
  }
  print("never said");
}
