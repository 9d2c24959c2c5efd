// A small value to another process and back through a Pipe, both sides blocking.
import type { Bench } from "./bench-page.ts";
import { contestTable, microseconds } from "./contest.ts";

/**
 * The clock ticks in 5 µs, so fifty trips are timed together. The first ten thousand are told to the timeline in full,
 * and meanwhile the engine compiles both sides on the cores that they run on.
 */
const program = (value: string) => `import { Pipe, Process } from "multiprocessing";
import time from "time";

function echo(connection) {
  for (;;) {
    const value = connection.recv();
    connection.send(value);
    if (value === null) return;
  }
}

if (__name__ === "__main__") {
  const [ours, theirs] = Pipe();
  const p = new Process({ target: echo, args: [theirs] });
  p.start();
  const value = ${value};
  let answer;
  for (const round of range(800)) {
    const begun = time.perf_counter();
    for (let i = 0; i < 50; i++) {
      ours.send(value);
      answer = ours.recv();
    }
    const took = time.perf_counter() - begun;
    if (round >= 600) print("sample", took / 50);
  }
  if (JSON.stringify(answer) !== JSON.stringify(value)) throw new Error("wrong echo");
  ours.send(null);
  ours.recv();
  p.join();
}
`;

export function measurePipe(bench: Bench): Promise<string> {
  const ours = "**Many Hands**, `Pipe`, blocking";
  const object = `{ id: 7, name: "item 7", price: 2.5 }`;
  const show = microseconds;
  return contestTable(bench, "round trip", [
    { contest: "pipeInt", title: "small int", show, ours, program: program("7") },
    { contest: "pipeObject", title: "small object", show, ours, program: program(object) },
  ]);
}
