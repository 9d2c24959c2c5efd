import { Semaphore, set_start_method } from "multiprocessing";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  print(new Semaphore(), new Semaphore(0), new Semaphore({ value: 7 }));
  const semaphore = new Semaphore(2);
  attempt("acquire:", () => semaphore.acquire());
  attempt("value:", () => semaphore.get_value());
  attempt("acquire:", () => semaphore.acquire());
  attempt("value:", () => semaphore.get_value());
  attempt("acquire(False):", () => semaphore.acquire(false));
  attempt("acquire(timeout=0.01):", () => semaphore.acquire({ timeout: 0.01 }));
  for (const _ of range(4)) {
    attempt("release:", () => semaphore.release());
  }
  print(semaphore);
  with_(semaphore, () => print(semaphore));
  attempt("below zero:", () => new Semaphore(-1));
}
