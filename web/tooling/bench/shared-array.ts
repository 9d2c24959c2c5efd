// Work on every element of a shared Array by two processes, the parent and its child, against the same work by one on a
// typed array of its own. A page, as the peers' main thread is, can't take a half: it has two workers for that.
import type { Bench } from "./bench-page.ts";
import { contestTable } from "./contest.ts";
import { digits } from "./statistics.ts";

const PROGRAM = `import { Array, Barrier, Process } from "multiprocessing";
import time from "time";

const N = 2000000;

function roots(data, from: number, to: number) {
  for (let i = from; i < to; i++) {
    const x = data[i];
    data[i] = Math.sqrt(x) * Math.sin(x);
  }
}

function fill(data) {
  for (let i = 0; i < N; i++) data[i] = i;
}

function work(shared, begin, end) {
  for (const round of range(20)) {
    begin.wait();
    roots(shared, N / 2, N);
    end.wait();
  }
}

if (__name__ === "__main__") {
  const shared = new Array("d", N);
  const own = new Float64Array(N);
  const begin = new Barrier(2);
  const end = new Barrier(2);
  const child = new Process({ target: work, args: [shared, begin, end] });
  child.start();
  for (const round of range(20)) {
    fill(own);
    const alone = time.perf_counter();
    roots(own, 0, N);
    const serial = time.perf_counter() - alone;
    fill(shared);
    const together = time.perf_counter();
    begin.wait();
    roots(shared, 0, N / 2);
    end.wait();
    const parallel = time.perf_counter() - together;
    for (let i = 0; i < N; i++) if (shared[i] !== own[i]) throw new Error("wrong roots");
    if (round >= 5) print("sample", parallel / serial);
  }
  child.join();
}
`;

export function measureSharedArray(bench: Bench): Promise<string> {
  return contestTable(bench, "sqrt · sin of 2,000,000 float64, two at work", [
    {
      contest: "sharedArray",
      title: "faster than one by",
      show: (share) => `× ${digits(1 / share)}`,
      ours: "**Many Hands**, a shared `Array`, parent and child",
      program: PROGRAM,
    },
  ]);
}
