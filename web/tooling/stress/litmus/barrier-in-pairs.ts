// Four processes at a Barrier for two, until one of them breaks it: who comes while a pair is leaving waits outside. Each
// pair has one who came first and one who opened the barrier; only the last pair may be broken up.
import { Barrier, Process, Value } from "multiprocessing";
import { BrokenBarrierError } from "threading";

const PAIRS = 40;

function meet(barrier: Barrier, firsts: Value, seconds: Value) {
  try {
    for (;;) {
      const count = barrier.wait() === 0 ? firsts : seconds;
      with_(count.get_lock(), () => (count.value += 1));
      if (seconds.value >= PAIRS) barrier.abort();
    }
  } catch (error) {
    if (!(error instanceof BrokenBarrierError)) throw error;
  }
}

if (__name__ === "__main__") {
  const barrier = new Barrier(2);
  const firsts = new Value("i", 0);
  const seconds = new Value("i", 0);
  const processes = Array.from(
    range(4),
    () => new Process({ target: meet, args: [barrier, firsts, seconds] }),
  );
  for (const process of processes) process.start();
  for (const process of processes) process.join();
  const brokenUp = seconds.value - firsts.value;
  const isRight = seconds.value >= PAIRS && (brokenUp === 0 || brokenUp === 1);
  print(isRight ? "ok" : `${firsts.value} came first, ${seconds.value} second`);
}
