// The same work one after another, in threads and in processes, on real workers. Threads of a process share its
// interpreter: with work for the processor they can't be faster than one, with waiting they can.
import type { Bench } from "./bench-page.ts";
import { digits, median, table } from "./statistics.ts";

const ROUNDS = 5;
const WAITS = 16;
const SECONDS = 0.1;

interface Work {
  readonly name: string;
  /** How many pieces there are; they are dealt out in turn. */
  readonly pieces: number;
  /** One piece, numbered `piece`; adds what it did to `done`. */
  readonly code: string;
  readonly done: number;
}

const BLOCKS = 1500;

const WORKS: readonly Work[] = [
  {
    name: "counting Collatz steps",
    pieces: BLOCKS,
    code: `for (let n = piece * 1000 + 1; n <= piece * 1000 + 1000; n++) {
      for (let x = n; x !== 1; done++) x = x % 2 === 0 ? x / 2 : 3 * x + 1;
    }`,
    done: collatzSteps(),
  },
  {
    name: `${WAITS} sleeps of ${SECONDS} s`,
    pieces: WAITS,
    code: `time.sleep(${SECONDS});\n    done++;`,
    done: WAITS,
  },
  {
    name: `${WAITS} requests of ${SECONDS} s`,
    pieces: WAITS,
    code: `done += Number(requests.get("https://samples.example/pages.txt").ok);`,
    done: WAITS,
  },
];

const SERIAL = "one after another";
const WAYS = [SERIAL, "2 threads", "4 threads", "2 processes", "4 processes"] as const;

/** All ways begin with new processes, so that none finds code that is warm. */
const program = ({ pieces, code }: Work) => `import { Process } from "multiprocessing";
import { Thread } from "threading";
import requests from "requests";
import time from "time";

function work(first: number, step: number) {
  let done = 0;
  for (let piece = first; piece < ${pieces}; piece += step) {
    ${code}
  }
  print("done", done);
}

function inThreads(count: number) {
  const threads = [...range(count)].map((first) => new Thread({ target: work, args: [first, count] }));
  for (const t of threads) t.start();
  for (const t of threads) t.join();
}

const inProcesses = (count: number) =>
  [...range(count)].map((first) => new Process({ target: work, args: [first, count] }));

function measure(way: string, processes: Process[]) {
  const begun = time.perf_counter();
  for (const p of processes) p.start();
  for (const p of processes) p.join();
  print("took", way, time.perf_counter() - begun);
}

if (__name__ === "__main__") {
  measure("${SERIAL}", inProcesses(1));
  for (const count of [2, 4]) {
    measure(\`\${count} threads\`, [new Process({ target: inThreads, args: [count] })]);
    measure(\`\${count} processes\`, inProcesses(count));
  }
}
`;

export async function measureThreads(bench: Bench): Promise<string> {
  const samples = WORKS.map(() => new Map<string, number[]>(WAYS.map((way) => [way, []])));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, work] of WORKS.entries()) {
      const networkDelay = { seconds: SECONDS, perMegabyte: 0 };
      const { stdout } = await bench.run(program(work), { networkDelay });
      const done = [...stdout.matchAll(/^done (\d+)$/gm)].map(([, count]) => Number(count));
      const sum = done.reduce((total, count) => total + count, 0);
      if (sum !== WAYS.length * work.done) throw new Error(`${work.name}: wrong sums\n${stdout}`);
      for (const [way, times] of samples[index] ?? []) times.push(secondsOf(stdout, way));
    }
  }
  return table([
    ["the same work", SERIAL, ...WAYS.slice(1)],
    ...WORKS.map(({ name }, index) => {
      const [serial = [], ...others] = samples[index]?.values() ?? [];
      // Ratios of one round each: a slow moment falls on both sides.
      const ratios = others.map((times) =>
        median(times.map((seconds, round) => seconds / (serial[round] ?? Number.NaN))),
      );
      return [
        name,
        `${digits(median(serial))} s`,
        ...ratios.map((ratio) => `time × ${digits(ratio)}`),
      ];
    }),
  ]);
}

function secondsOf(stdout: string, way: string): number {
  return Number(new RegExp(`^took ${way} ([\\d.e-]+)$`, "m").exec(stdout)?.[1]);
}

function collatzSteps(): number {
  let steps = 0;
  for (let n = 1; n <= BLOCKS * 1000; n++) {
    for (let x = n; x !== 1; steps++) x = x % 2 === 0 ? x / 2 : 3 * x + 1;
  }
  return steps;
}
