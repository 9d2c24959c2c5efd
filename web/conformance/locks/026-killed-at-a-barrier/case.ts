import { Barrier, Process, set_start_method } from "multiprocessing";
import time from "time";

function meet(barrier: Barrier) {
  barrier.wait();
}

function untilWaiting(barrier: Barrier, count: number) {
  while (barrier.n_waiting < count) time.sleep(0.01);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const barrier = new Barrier(3);
  const make = () => new Process({ target: meet, args: [barrier] });
  const [first, second, third] = [make(), make(), make()];
  first.start();
  untilWaiting(barrier, 1);
  first.kill();
  first.join();
  // It is still counted.
  print(first.exitcode, barrier.n_waiting);
  second.start();
  untilWaiting(barrier, 2);
  third.start();
  for (const one of [second, third]) {
    one.join(1);
    print(one.exitcode);
  }
  for (const one of [second, third]) {
    one.kill();
    one.join();
  }
}
