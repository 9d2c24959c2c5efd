import multiprocessing from "multiprocessing";
import threading from "threading";

function attempt(call: () => unknown) {
  try {
    print(call());
  } catch (e: any) {
    print(e.name, e);
  }
}

// Any: what is given is wrong on purpose.
const yes: any = true;
const actions: any[] = [5, "open", [print], 0, "", []];

if (__name__ === "__main__") {
  for (const module of [multiprocessing, threading]) {
    const alone = new module.Barrier(yes);
    attempt(() => alone.wait());
    print(alone.parties);
    for (const action of actions) {
      const barrier = new module.Barrier(1, action);
      attempt(() => barrier.wait());
      print(barrier.broken);
    }
  }
}
