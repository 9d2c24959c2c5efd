// Three processes meet at a Barrier, round after round. Nobody goes on before all have come, and each round has one
// who came first.
import { Barrier, Process, RawArray, Value } from "multiprocessing";

const ROUNDS = 30;

function meet(me: number, barrier: Barrier, rounds: RawArray, first: Value) {
  for (const round of range(1, ROUNDS + 1)) {
    rounds[me] = round;
    const place = barrier.wait();
    for (const one of range(3))
      if (rounds[one] < round) throw new RuntimeError(`${one} was left behind`);
    if (place === 0) with_(first.get_lock(), () => (first.value += 1));
    barrier.wait();
  }
}

if (__name__ === "__main__") {
  const barrier = new Barrier(3);
  const rounds = new RawArray("i", 3);
  const first = new Value("i", 0);
  const processes = Array.from(
    range(3),
    (me) => new Process({ target: meet, args: [me, barrier, rounds, first] }),
  );
  for (const process of processes) process.start();
  for (const process of processes) process.join();
  print(first.value === ROUNDS ? "ok" : `${first.value} came first in ${ROUNDS} rounds`);
}
