import { Lock, Pipe, RLock, Semaphore, set_start_method } from "multiprocessing";

class Quiet {
  __enter__() {
    print("in");
  }

  __exit__(kind: any, error: unknown) {
    print("out", kind?.name, error);
    return error instanceof ValueError;
  }

  // For the types alone: what has `__enter__` and `__exit__` is left by the second.
  [Symbol.dispose]() {}
}

function guarded(lock: Lock) {
  using _held = lock;
  print(lock.acquire(false));
  return "returned";
}

function failing(error: Error) {
  {
    using _quiet = new Quiet();
    throw error;
  }
  return "goes on";
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const lock = new Lock();
  print(guarded(lock), lock);
  const rlock = new RLock();
  {
    using _outer = rlock;
    {
      using _inner = rlock;
      print(rlock);
    }
    print(rlock);
  }
  print(rlock);
  const semaphore = new Semaphore(2);
  for (const _ of range(2)) {
    using _taken = semaphore;
    print(semaphore);
  }
  print(failing(new ValueError("swallowed")));
  try {
    failing(new KeyError("passed on"));
  } catch (e) {
    if (e instanceof KeyError) print("KeyError", e);
  }
  const [here, there] = Pipe();
  {
    using _open = here;
    there.send("sent");
    print(here.recv(), here.closed);
  }
  print(here.closed);
}
