// From start() to the child's first statement, ours with prewarmed workers, beside other ways to start
// work in a worker. Rounds go through all of them in turn, so that a slow moment falls on everybody.
import type { Bench } from "./bench-page.ts";
import { digits, median, table } from "./statistics.ts";

const ROUNDS = 12;
const STARTS_PER_ROUND = 5;

/** Between two starts it sleeps, as a reader's program would do something else: the reserve is full again. */
const PROGRAM = `import { Process } from "multiprocessing";
import time from "time";

function child(input: number) {
  const began = time.time();
  print("child", began, input * input);
}

if (__name__ === "__main__") {
  for (const i of range(${STARTS_PER_ROUND})) {
    time.sleep(0.2);
    const p = new Process({ target: child, args: [i] });
    const called = time.time();
    p.start();
    p.join();
    print("parent", called, i * i);
  }
}
`;

export async function measureStartLatency(bench: Bench): Promise<string> {
  const names = await bench.peerNames();
  const ours: number[] = [];
  const theirs = new Map<string, number[]>(names.map((name) => [name, []]));

  for (let round = 0; round < ROUNDS; round++) {
    ours.push(...(await startsOfOurs(bench)));
    for (let i = 0; i < STARTS_PER_ROUND; i++) {
      for (const name of names) {
        const input = round * STARTS_PER_ROUND + i + 1;
        const { milliseconds, output } = await bench.startPeer(name, input);
        if (output !== input * input) throw new Error(`${name} answered ${output} to ${input}`);
        theirs.get(name)?.push(milliseconds);
      }
    }
  }

  const unit = median(ours);
  const row = (name: string, times: readonly number[]) => [
    name,
    `${digits(median(times))} ms`,
    digits(median(times) / unit),
  ];
  const head = ["start to the child's first statement", "median", "× ours"];
  const rows = [...theirs].map(([name, times]) => row(name, times));
  return table([head, row("**Many Hands**, `Process.start()`", ours), ...rows]);
}

/** Milliseconds of each start of one run of the program. */
async function startsOfOurs(bench: Bench): Promise<number[]> {
  const { stdout } = await bench.run(PROGRAM);
  const lines = stdout.trimEnd().split("\n");
  return Array.from({ length: STARTS_PER_ROUND }, (_, i) => {
    const [, began, childSquare] = (lines[2 * i] ?? "").split(" ");
    const [, called, square] = (lines[2 * i + 1] ?? "").split(" ");
    if (childSquare !== String(i * i) || square !== childSquare) {
      throw new Error(`Not what the program should print:\n${stdout}`);
    }
    return (Number(began) - Number(called)) * 1000;
  });
}
