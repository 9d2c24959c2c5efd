import { Barrier, Process, Value, set_start_method } from "multiprocessing";
import { BrokenBarrierError } from "threading";

function hooray() {
  print("everybody is here");
}

function explode() {
  throw new ValueError("the action failed");
}

function meet(barrier: Barrier, kept: Value) {
  try {
    barrier.wait();
  } catch (e) {
    if (!(e instanceof ValueError || e instanceof BrokenBarrierError)) throw e;
    with_(kept.get_lock(), () => {
      kept.value += e instanceof ValueError ? 1 : 10;
    });
  }
}

function gather(barrier: Barrier, kept: Value) {
  const children = [...range(3)].map(() => new Process({ target: meet, args: [barrier, kept] }));
  for (const child of children) child.start();
  for (const child of children) child.join();
  print("errors:", kept.value, "broken:", barrier.broken);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  gather(new Barrier(3, hooray), new Value("i", 0));
  // One of them runs the action and gets its error; the two others hear of a broken barrier.
  gather(new Barrier(3, { action: explode }), new Value("i", 0));
}
