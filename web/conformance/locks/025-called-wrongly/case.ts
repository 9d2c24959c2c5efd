import { Condition, RLock, Semaphore } from "multiprocessing";

function attempt(label: string, call: () => unknown) {
  try {
    print(label, call());
  } catch (e) {
    if (e instanceof Error) print(label, e.name, e);
  }
}

if (__name__ === "__main__") {
  // Any: what they are given is wrong on purpose.
  const semaphore: any = new Semaphore(1);
  const lock: any = new RLock();
  const condition: any = new Condition();
  // Only a semaphore of threads takes a number here.
  attempt("release two:", () => semaphore.release(2));
  print(semaphore);
  attempt("too many:", () => new Semaphore(2 ** 31));
  attempt("most:", () => new Semaphore(2 ** 31 - 1));
  lock.acquire();
  attempt("release:", () => lock.release("now"));
  print(lock);
  with_(condition, () => {
    attempt("wait_for:", () => condition.wait_for(null));
    attempt("wait_for:", () => condition.wait_for("true", 0));
  });
}
