import { Lock, RLock, Semaphore, set_start_method } from "multiprocessing";

function inside(guard: Lock | RLock | Semaphore) {
  try {
    with_(guard, (entered: boolean) => {
      print(entered, guard.acquire(false));
      throw new KeyError("left early");
    });
  } catch (e) {
    if (e instanceof KeyError) print("KeyError", e, guard);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const lock = new Lock();
  inside(lock);
  const rlock = new RLock();
  inside(rlock);
  rlock.release();
  print(rlock);
  inside(new Semaphore(1));
}
