import { Process, set_start_method } from "multiprocessing";
import { SharedMemory } from "multiprocessing.shared_memory";

function by_name(name: string) {
  const block = new SharedMemory({ name });
  block.buf[0] = block.buf[0] + 1;
  block.close();
}

function by_object(block: SharedMemory) {
  block.buf[1] = 200;
  print("child:", block.buf.slice(0, 3), block.size);
  block.close();
}

function run<T>(target: (given: T) => void, given: T) {
  const child = new Process({ target, args: [given] });
  child.start();
  child.join();
  return child.exitcode;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const block = new SharedMemory({ create: true, size: 3 });
  block.buf[0] = 41;
  print(run(by_name, block.name), block.buf.slice(0, 3));
  print(run(by_object, block), block.buf.slice(0, 3));
  block.close();
  block.unlink();
}
