// The same CPU-bound work in one process and divided between two. On two free cores the ideal is 2.
import type { Bench } from "./bench-page.ts";
import { contestTable } from "./contest.ts";
import { digits } from "./statistics.ts";

/** Blocks of a thousand numbers are dealt out in turn, so that the halves are equal. */
const PROGRAM = `import { Process, Value } from "multiprocessing";
import time from "time";

const BLOCKS = 2000;

function collatz(first: number, step: number) {
  let steps = 0;
  for (let block = first; block < BLOCKS; block += step) {
    for (let n = block * 1000 + 1; n <= block * 1000 + 1000; n++) {
      for (let x = n; x !== 1; steps++) x = x % 2 === 0 ? x / 2 : 3 * x + 1;
    }
  }
  return steps;
}

function work(first: number, step: number, total: Value) {
  const counted = collatz(first, step);
  with_(total.get_lock(), () => (total.value += counted));
}

function measure(parts: [number, number][]) {
  const total = new Value("q", 0);
  const processes = parts.map(([first, step]) => new Process({ target: work, args: [first, step, total] }));
  const begun = time.perf_counter();
  for (const p of processes) p.start();
  for (const p of processes) p.join();
  const took = time.perf_counter() - begun;
  return [took, total.value];
}

if (__name__ === "__main__") {
  const [one, whole] = measure([[0, 1]]);
  const [two, halves] = measure([[0, 2], [1, 2]]);
  if (Number(whole) !== Number(halves) || Number(whole) < 1e8) throw new Error("wrong counts");
  print("sample", two / one);
}
`;

export function measureTwoCores(bench: Bench): Promise<string> {
  return contestTable(bench, "CPU-bound work: counting Collatz steps, by one and by two", [
    {
      contest: "twoCores",
      title: "faster than one by",
      show: (share) => `× ${digits(1 / share)}`,
      ours: "**Many Hands**, `Process`",
      program: PROGRAM,
    },
  ]);
}
