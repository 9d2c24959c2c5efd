// How many statements a second the simulated machine gets through, in real Chromium. Of each program a short and a
// long run: what lies between them is its statements alone, without the start of a worker and the compiler.
import type { RunOptions } from "../../wire/session-options.ts";
import type { Bench } from "./bench-page.ts";
import { nanoseconds, rate } from "./contest.ts";
import { digits, median, table } from "./statistics.ts";

const ROUNDS = 5;
/** Turns of the loop in a short run, all workers together. */
const SHORT = 100_000;
const STATEMENT = 1e-6;

interface Case {
  readonly name: string;
  readonly options: RunOptions;
  readonly workers: number;
  /** How many of them get on at the same time. */
  readonly atOnce: number;
  /** Turns of the loop that a long run has more, all workers together. */
  readonly turns: number;
  /** Makes a worker, of that number. */
  readonly made: string;
}

const THREAD = "new Thread({ target: work, args: [worker] })";
const PROCESS = "new Process({ target: work, args: [worker] })";

const CASES: readonly Case[] = [
  {
    name: "one process",
    options: { cores: 1 },
    workers: 1,
    atOnce: 1,
    turns: 40_000_000,
    made: PROCESS,
  },
  {
    name: "two threads, a switch each 5 ms",
    options: { cores: 4, switchInterval: 0.005 },
    workers: 2,
    atOnce: 1,
    turns: 40_000_000,
    made: THREAD,
  },
  {
    name: "two threads, a switch each 10 µs",
    options: { cores: 4, switchInterval: 1e-5 },
    workers: 2,
    atOnce: 1,
    turns: 1_000_000,
    made: THREAD,
  },
  {
    name: "four processes on four cores",
    options: { cores: 4 },
    workers: 4,
    atOnce: 4,
    turns: 4_000_000,
    made: PROCESS,
  },
];

/** Everybody adds up the same numbers. */
const program = (
  { workers, made }: Case,
  turns: number,
) => `import { Process } from "multiprocessing";
import { Thread } from "threading";

function work(worker: number) {
  let sum = 0;
  for (let i = 0; i < ${turns / workers}; i++) {
    sum = (sum + i) % 1000003;
  }
  print("sum", sum);
}

if (__name__ === "__main__") {
  const workers = [...range(${workers})].map((worker) => ${made});
  for (const w of workers) w.start();
  for (const w of workers) w.join();
}
`;

interface Sample {
  /** Of the page's clock. */
  readonly seconds: number;
  /** As many as its virtual time says. */
  readonly statements: number;
}

export async function measureSimulatedSpeed(bench: Bench): Promise<string> {
  const samples = CASES.map((): Sample[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, one] of CASES.entries()) {
      const short = await sample(bench, one, SHORT);
      const long = await sample(bench, one, SHORT + one.turns);
      samples[index]?.push({
        seconds: long.seconds - short.seconds,
        statements: long.statements - short.statements,
      });
    }
  }
  return table([
    ["simulated", "statements", "statements a second", "one statement"],
    ...CASES.map(({ name }, index) => {
      const times = samples[index] ?? [];
      const statements = median(times.map((one) => one.statements));
      const seconds = median(times.map((one) => one.seconds / one.statements));
      return [name, `${digits(statements / 1e6)} M`, rate(seconds), nanoseconds(seconds)];
    }),
  ]);
}

async function sample(bench: Bench, one: Case, turns: number): Promise<Sample> {
  const { stdout, took, duration } = await bench.run(program(one, turns), {
    machine: "simulated",
    statementCost: STATEMENT,
    switchCost: 0,
    ...one.options,
  });
  const sums = [...stdout.matchAll(/^sum (\d+)$/gm)].map(([, sum]) => Number(sum));
  const expected = sumOf(turns / one.workers);
  if (sums.length !== one.workers || sums.some((sum) => sum !== expected)) {
    throw new Error(`Not what the program should print:\n${stdout}`);
  }
  return { seconds: took, statements: (duration / STATEMENT) * one.atOnce };
}

function sumOf(turns: number): number {
  let sum = 0;
  for (let i = 0; i < turns; i++) sum = (sum + i) % 1000003;
  return sum;
}
