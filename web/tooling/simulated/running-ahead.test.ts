// A process may run ahead of others in virtual time as long as nobody can tell: made-up programs of processes that
// compute and meet give the same events whether they may or not. While choices are kept at every statement nobody may.
import { expect, it } from "vitest";
import { Dice } from "../../machines/simulated/dice.ts";
import type { RunRecord } from "../../wire/run-record.ts";
import { runSimulated } from "./run-simulated.ts";

const PROGRAMS = 40;
const STATEMENTS = 30_000;

class Author {
  constructor(private readonly dice: Dice) {}

  one<T>(...of: readonly [T, ...T[]]): T {
    return of[this.dice.below(of.length)] ?? of[0];
  }

  /** Lines of a process; `depth` of them lie in one another at most. */
  lines(depth: number): string {
    return Array.from({ length: 1 + this.dice.below(4) }, () => this.line(depth)).join("\n");
  }

  private line(depth: number): string {
    const n = this.one(1, 3, 10, 40, 120, 300, 700);
    const count = `for (let i = 0; i < ${n}; i++) x = (x * 31 + i) % 1009;`;
    const lines: [string, ...string[]] = [
      count,
      count,
      "print(name, x);",
      "q.put([name, x]);",
      `try { print(name, q.get({ timeout: ${this.one(0, 0.0001, 0.01)} })); } catch (e) { print(name, e.name); }`,
      `with_(lock, () => { ${count} print(name, "inside"); });`,
      `time.sleep(${this.one(0, 0.00005, 0.0003, 0.002)});`,
      "print(name, q.qsize() >= 0, q.empty());",
      "s.release();",
      `print(name, s.acquire({ timeout: ${this.one(0.0001, 0.001)} }));`,
      "event.set();",
      `print(name, event.wait(${this.one(0.0002, 0.003)}), event.is_set());`,
      "print(name, time.perf_counter().toFixed(6));",
      `a.send(x); if (b.poll(${this.one(0, 0.001)})) print(name, b.recv());`,
      `[3, 1, 2].sort((m, k) => { ${count} return m - k; });`,
      `print(name, \`\${{ toString() { ${count} return "text"; } }}\`);`,
      `{ const t = new Thread({ target: () => { ${count} } }); t.start(); ${count} t.join(); }`,
      "x = deep(x % 50);",
      "x = new Box(x).twice;",
    ];
    if (depth > 0)
      lines.push(
        `for (const _ of range(3)) { ${this.lines(depth - 1)} }`,
        `if (x % 2) { ${this.lines(depth - 1)} } else { ${this.lines(depth - 1)} }`,
      );
    return this.one(...lines);
  }

  program(): string {
    const children = Array.from({ length: 2 + this.dice.below(3) }, (_, at) => at);
    const isShared = this.dice.below(4) === 0;
    const adding = isShared ? "for (let i = 0; i < 20; i++) v.value += 1;" : "";
    const work = (at: number): string => `
function work${at}(name, q, lock, s, event, a, b, v) { let x = ${at};
${this.lines(2)}
${adding}
${this.lines(2)}
${this.one("", "", "", 'throw new ValueError("enough");')} }`;
    const start = (at: number): string => `
const p${at} = new Process({ target: work${at}, args: ["p${at}", q, lock, s, event, a, b, v], daemon: ${this.one("false", "true")} });
p${at}.start();`;
    return `
import { Event, Lock, Pipe, Process, Queue, Semaphore, Value } from "multiprocessing";
import { Thread } from "threading";
import time from "time";
class Box { n = 0; constructor(n) { for (let i = 0; i < 30; i++) this.n = (this.n + i + n) % 401; }
  get twice() { for (let i = 0; i < 15; i++) this.n++; return this.n; } }
function deep(n) { return n <= 1 ? 1 : (deep(n - 1) + n) % 1013; }
${children.map(work).join("\n")}
if (__name__ === "__main__") {
  let x = 0; const name = "main";
  const q = new Queue(), lock = new Lock(), s = new Semaphore(1), event = new Event(), [a, b] = Pipe();
  const v = ${isShared ? 'new Value("i", 0)' : "null"};
  ${children.map(start).join("\n")}
  ${this.lines(1)}
  ${this.one("", "p0.terminate();")}
  ${this.lines(1)}
  ${this.one("", "p1.kill(); print(p1.is_alive());")}
  print(p0.exitcode, p1.is_alive());
  ${children.map((at) => `p${at}.join(${this.one("", "0.01")}); print(p${at}.exitcode);`).join("\n")}
}`;
  }
}

/** Where a process was when it lost its core or was killed is told as of where it has been let run to. */
const told = ({ events, ...rest }: RunRecord): unknown => ({
  ...rest,
  events: events.map((event) =>
    event.kind === "end" || (event.kind === "state" && event.state === "ready")
      ? { ...event, line: 0 }
      : event,
  ),
});

it("nobody can tell whether processes run ahead", async () => {
  const dice = new Dice(20);
  const author = new Author(dice);
  const outcomes = new Set<string>();
  let compared = 0;
  for (let tried = 0; tried < PROGRAMS; tried++) {
    const source = author.program();
    const settings = {
      policy: author.one<"fair" | "random">("fair", "fair", "random"),
      cores: author.one(1, 2, 3, 4, 8),
      gil: author.one(true, true, false),
      switchInterval: author.one(0.005, 0.0005, 0.00002),
      statementCost: author.one(0.000001, 0.000001, 0.0001),
      seed: dice.below(1000),
    };
    const run = async (choices: number): Promise<RunRecord> =>
      (await runSimulated(source, { settings, choices, statements: STATEMENTS })).record;
    const side = await run(2 * STATEMENTS);
    const ahead = await run(0);
    outcomes.add(side.outcome);
    if (side.outcome === "time limit" && ahead.outcome === "time limit") continue;
    compared += 1;
    expect(told(ahead), `${JSON.stringify(settings)}\n${source}`).toEqual(told(side));
  }
  expect(compared).toBeGreaterThan(PROGRAMS / 2);
  expect(outcomes).toContain("finished");
}, 120_000);
