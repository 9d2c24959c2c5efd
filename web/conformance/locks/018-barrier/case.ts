import { Barrier, Process, Queue, set_start_method } from "multiprocessing";

function meet(barrier: Barrier, indices: Queue<number[]>) {
  indices.put([barrier.wait(), barrier.wait()]);
}

if (__name__ === "__main__") {
  set_start_method("spawn");
  const [barrier, indices] = [new Barrier(3), new Queue<number[]>()];
  print(barrier.parties, barrier.n_waiting, barrier.broken);
  print(barrier);
  const children = [...range(3)].map(() => new Process({ target: meet, args: [barrier, indices] }));
  for (const child of children) child.start();
  const rounds = children.map(() => indices.get());
  print(rounds.map(([first]) => first).sort(), rounds.map(([, second]) => second).sort());
  for (const child of children) child.join();
  print(barrier.n_waiting, barrier.broken);
  const alone = new Barrier(1);
  print(alone.wait(), alone.wait(), alone.wait(0.01));
}
