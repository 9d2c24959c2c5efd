import { Lock, set_start_method } from "multiprocessing";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const lock = new Lock();
  attempt("release at first:", () => lock.release());
  attempt("acquire:", () => lock.acquire());
  attempt("acquire(False):", () => lock.acquire(false));
  attempt("acquire(block=False):", () => lock.acquire({ block: false }));
  attempt("acquire(True, 0.01):", () => lock.acquire(true, 0.01));
  attempt("acquire(timeout=0):", () => lock.acquire({ timeout: 0 }));
  attempt("acquire(timeout=-1):", () => lock.acquire({ timeout: -1 }));
  attempt("release:", () => lock.release());
  attempt("release again:", () => lock.release());
  attempt("acquire(True, None):", () => lock.acquire(true, null));
  attempt("release:", () => lock.release());
  attempt("acquire(False):", () => lock.acquire(false));
  attempt("release:", () => lock.release());
}
