import { Barrier, Process, set_start_method } from "multiprocessing";
import { BrokenBarrierError } from "threading";

function attempt(who: string, call: () => number) {
  try {
    print(who, [0, 1].includes(call()));
  } catch (e) {
    if (!(e instanceof BrokenBarrierError)) throw e;
    print(who, e.name, [e.message], e instanceof RuntimeError);
  }
}

function meet(barrier: Barrier) {
  attempt("child:", () => barrier.wait());
}

function started(barrier: Barrier) {
  const child = new Process({ target: meet, args: [barrier] });
  child.start();
  while (barrier.n_waiting === 0 && child.is_alive());
  return child;
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const barrier = new Barrier(2);
  let child = started(barrier);
  barrier.abort();
  child.join();
  print("aborted:", barrier.broken, barrier.n_waiting);
  attempt("parent:", () => barrier.wait());
  print(barrier);

  barrier.reset();
  print("reset:", barrier.broken);
  child = started(barrier);
  // Those who wait now are sent away; the barrier itself stays whole.
  barrier.reset();
  child.join();
  print("reset:", barrier.broken, barrier.n_waiting);

  child = started(barrier);
  barrier.wait();
  child.join();

  attempt("parent:", () => barrier.wait(0.01));
  print("timed out:", barrier.broken);
  attempt("parent:", () => new Barrier(2, null, 0.01).wait());
}
