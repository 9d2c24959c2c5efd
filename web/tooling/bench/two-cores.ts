// The same CPU-bound work in one process and divided between two. On two free cores the ideal is 2.
import type { Bench } from "./bench-page.ts";
import { digits, median, table } from "./statistics.ts";

const ROUNDS = 5;
const WORK = 160_000_000;

const PROGRAM = `import { Process } from "multiprocessing";
import time from "time";

function work(first: number, last: number) {
  let sum = 0;
  for (let n = first; n < last; n++) sum = (sum + (n % 9973) * n) % 1000003;
  print("sum", sum);
}

function measure(parts: [number, number][]) {
  const processes = parts.map((args) => new Process({ target: work, args }));
  const begun = time.perf_counter();
  for (const p of processes) p.start();
  for (const p of processes) p.join();
  print(\`\${parts.length} took\`, time.perf_counter() - begun);
}

if (__name__ === "__main__") {
  measure([[0, ${WORK}]]);
  measure([[0, ${WORK / 2}], [${WORK / 2}, ${WORK}]]);
}
`;

export async function measureTwoCores(bench: Bench): Promise<string> {
  const expected = sumOfRemainders();
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { stdout } = await bench.run(PROGRAM);
    const sums = [...stdout.matchAll(/^sum (\d+)$/gm)].map(([, sum]) => Number(sum));
    const [whole = Number.NaN, ...halves] = sums;
    const together = halves.reduce((sum, half) => sum + half, 0) % 1_000_003;
    if (whole !== expected || together !== expected) throw new Error(`Wrong sums:\n${stdout}`);
    one.push(seconds(stdout, 1));
    two.push(seconds(stdout, 2));
  }
  const ratios = one.map((time, round) => time / (two[round] ?? Number.NaN));
  return table([
    ["CPU-bound work", "one process", "two processes", "faster by"],
    [
      "a sum of remainders",
      `${digits(median(one))} s`,
      `${digits(median(two))} s`,
      `× ${digits(median(ratios))}`,
    ],
  ]);
}

function seconds(stdout: string, processes: number): number {
  return Number(new RegExp(`^${processes} took ([\\d.e-]+)$`, "m").exec(stdout)?.[1]);
}

function sumOfRemainders(): number {
  let sum = 0;
  for (let n = 0; n < WORK; n++) sum = (sum + (n % 9973) * n) % 1_000_003;
  return sum;
}
