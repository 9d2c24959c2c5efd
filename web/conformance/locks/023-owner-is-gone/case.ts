import { Lock, Process, set_start_method } from "multiprocessing";

function take_and_end(lock: Lock) {
  lock.acquire();
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const lock = new Lock();
  const child = new Process({ target: take_and_end, args: [lock] });
  child.start();
  child.join();
  print(child.exitcode, lock);
  with_(lock, () => print("not reached"));
}
