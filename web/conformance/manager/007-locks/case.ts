import { Manager, Process, set_start_method } from "multiprocessing";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

interface Acquirable {
  acquire(blocking?: boolean): boolean;
  release(): void;
}

function outsider(lock: Acquirable, rlock: Acquirable) {
  attempt("child lock:", () => lock.release());
  attempt("child rlock:", () => rlock.acquire(false));
  attempt("child rlock:", () => rlock.release());
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  with_(Manager(), (manager) => {
    const [lock, rlock] = [manager.Lock(), manager.RLock()];
    attempt("release:", () => lock.release());
    print(lock.acquire(), lock.acquire(false), lock.acquire(true, 0.01));
    print(rlock.acquire(), rlock.acquire(), rlock.release());
    const child = new Process({ target: outsider, args: [lock, rlock] });
    child.start();
    child.join();
    print(lock.acquire({ timeout: 0.01 }), lock.release(), rlock.release());
    attempt("release:", () => rlock.release());
    with_(lock, () => print(lock.acquire({ blocking: false })));
    const semaphore = manager.Semaphore(2);
    print([...range(3)].map(() => semaphore.acquire({ blocking: false })));
    print(semaphore.release(), semaphore.acquire());
    const bounded = manager.BoundedSemaphore();
    attempt("bounded:", () => bounded.release());
  });
}
