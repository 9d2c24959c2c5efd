import { Lock, Process, set_start_method } from "multiprocessing";

function let_go(lock: Lock) {
  print("child:", lock, lock.acquire(false));
  lock.release();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const lock = new Lock();
  lock.acquire();
  const child = new Process({ target: let_go, args: [lock] });
  child.start();
  // Nobody owns a Lock: whoever likes may release it.
  print("parent:", lock.acquire());
  child.join();
  print("parent:", lock.acquire(false));
}
