// The same CPU-bound work in one process and divided between two. On two free cores the ideal is 2.
import type { Bench } from "./bench-page.ts";
import { digits, median, table } from "./statistics.ts";

const ROUNDS = 5;
/** Blocks of a thousand numbers, dealt out in turn, so that the halves are equal. */
const BLOCKS = 2000;

const PROGRAM = `import { Process } from "multiprocessing";
import time from "time";

function work(first: number, step: number) {
  let steps = 0;
  for (let block = first; block < ${BLOCKS}; block += step) {
    for (let n = block * 1000 + 1; n <= block * 1000 + 1000; n++) {
      for (let x = n; x !== 1; steps++) x = x % 2 === 0 ? x / 2 : 3 * x + 1;
    }
  }
  print("steps", steps);
}

function measure(parts: [number, number][]) {
  const processes = parts.map((args) => new Process({ target: work, args }));
  const begun = time.perf_counter();
  for (const p of processes) p.start();
  for (const p of processes) p.join();
  print(\`\${parts.length} took\`, time.perf_counter() - begun);
}

if (__name__ === "__main__") {
  measure([[0, 1]]);
  measure([[0, 2], [1, 2]]);
}
`;

export async function measureTwoCores(bench: Bench): Promise<string> {
  const expected = collatzSteps();
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { stdout } = await bench.run(PROGRAM);
    const counts = [...stdout.matchAll(/^steps (\d+)$/gm)].map(([, count]) => Number(count));
    const [whole = Number.NaN, ...halves] = counts;
    const together = halves.reduce((total, half) => total + half, 0);
    if (whole !== expected || together !== expected) throw new Error(`Wrong counts:\n${stdout}`);
    one.push(seconds(stdout, 1));
    two.push(seconds(stdout, 2));
  }
  const ratios = one.map((time, round) => time / (two[round] ?? Number.NaN));
  return table([
    ["CPU-bound work", "one process", "two processes", "faster by"],
    [
      "counting Collatz steps",
      `${digits(median(one))} s`,
      `${digits(median(two))} s`,
      `× ${digits(median(ratios))}`,
    ],
  ]);
}

function seconds(stdout: string, processes: number): number {
  return Number(new RegExp(`^${processes} took ([\\d.e-]+)$`, "m").exec(stdout)?.[1]);
}

function collatzSteps(): number {
  let steps = 0;
  for (let n = 1; n <= BLOCKS * 1000; n++) {
    for (let x = n; x !== 1; steps++) x = x % 2 === 0 ? x / 2 : 3 * x + 1;
  }
  return steps;
}
