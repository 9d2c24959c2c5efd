import { RLock, set_start_method } from "multiprocessing";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const lock = new RLock();
  attempt("release at first:", () => lock.release());
  print(lock);
  for (const _ of range(3)) {
    attempt("acquire:", () => lock.acquire());
    print(lock);
  }
  attempt("acquire(False):", () => lock.acquire(false));
  attempt("acquire(timeout=0):", () => lock.acquire({ timeout: 0 }));
  print(lock);
  for (const _ of range(5)) {
    attempt("release:", () => lock.release());
  }
  print(lock);
  attempt("one too many:", () => lock.release());
  with_(lock, () => with_(lock, () => print(lock)));
  print(lock);
}
