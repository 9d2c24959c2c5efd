import { Process, RLock, set_start_method } from "multiprocessing";

function outsider(lock: RLock) {
  print("child:", lock);
  print("child:", lock.acquire(false), lock.acquire({ timeout: 0.01 }));
  try {
    lock.release();
  } catch (e) {
    if (e instanceof AssertionError) print("child: AssertionError", e);
  }
}

function owner(lock: RLock) {
  print("child:", lock.acquire(), lock);
}

function run(target: (lock: RLock) => void, lock: RLock) {
  const child = new Process({ target, args: [lock] });
  child.start();
  child.join();
  print("parent:", child.exitcode);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const lock = new RLock();
  lock.acquire();
  run(outsider, lock);
  lock.release();
  run(owner, lock);
  // Its owner has ended without a release.
  print("parent:", lock, lock.acquire(false));
}
