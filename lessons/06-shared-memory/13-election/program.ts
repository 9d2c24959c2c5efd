import { Array, Process } from "multiprocessing";
import time from "time";

function count(votes: Array, slips: number[]) {
  for (const slip of slips) {
    const seen = votes[slip];
    time.sleep(0.3);
    votes[slip] = seen + 1;
  }
}

if (__name__ === "__main__") {
  const votes = new Array("i", 3);
  const boxes = [[0, 1, 1, 2], [1, 1, 2, 0]];
  const counters = boxes.map((slips) => new Process({
    target: count, args: [votes, slips],
  }));
  for (const p of counters) p.start();
  for (const p of counters) p.join();
  print("votes:", votes.slice());
}
