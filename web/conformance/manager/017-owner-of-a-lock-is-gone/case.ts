import { Manager, Process, set_start_method } from "multiprocessing";

interface Lock {
  acquire(): boolean;
}

function take_and_end(lock: Lock) {
  print(lock.acquire());
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const manager = Manager();
  const lock = manager.Lock();
  const child = new Process({ target: take_and_end, args: [lock] });
  child.start();
  child.join();
  print(child.exitcode, lock.acquire(false), lock.acquire(true, 0.1));
  with_(lock, () => print("not reached"));
}
