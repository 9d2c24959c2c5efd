// Orders of one program: found, told apart, replayed, and chosen by hand.
import { describe, expect, it } from "vitest";
import { SCHEDULE_VERSION } from "../../wire/simulation.ts";
import { onOneValue } from "./programs.ts";
import { exploreSimulated, runSimulated } from "./run-simulated.ts";

const inThreads = `
import { Thread } from "threading";
let n = 0;
function work() { n += 1; }
const all = [1, 2].map(() => new Thread({ target: work }));
for (const t of all) t.start();
for (const t of all) t.join();
print(n);`;

const crossed = (unit: "Thread" | "Process", module: string) => `
import { ${unit}, Lock } from "${module}";
function one(a, b) { a.acquire(); b.acquire(); b.release(); a.release(); }
function two(a, b) { b.acquire(); a.acquire(); a.release(); b.release(); }
if (__name__ === "__main__") {
  const args = [new Lock(), new Lock()];
  const all = [one, two].map((target) => new ${unit}({ target, args }));
  for (const p of all) p.start();
  for (const p of all) p.join();
  print("done");
}`;

describe("exploring", () => {
  it.each([
    ["of two processes", onOneValue("v.value += 1;")],
    ["of two threads", inThreads],
  ])("finds the lost update %s, and replays it", async (_whose, program) => {
    const { tried, groups } = await exploreSimulated(program, 100);
    expect(tried).toBe(100);
    expect(groups.map(({ stdout }) => stdout)).toEqual(["1\n", "2\n"]);
    const [lost] = groups;
    const { record } = await runSimulated(program, { schedule: lost?.schedule });
    expect(record.stdout).toBe("1\n");
  });

  it.each([
    ["processes", onOneValue("for (const i of range(2)) v.value += 1;")],
    ["threads", inThreads.replace("n += 1", "for (const i of range(2)) n += 1")],
  ])("finds each number of updates that two %s can lose", async (_who, program) => {
    const { groups } = await exploreSimulated(program, 100);
    expect(groups.map(({ stdout }) => stdout).toSorted()).toEqual(["2\n", "3\n", "4\n"]);
    const three = groups.find(({ stdout }) => stdout === "3\n");
    expect(three?.count).toBeGreaterThan(1);
    const { record } = await runSimulated(program, { schedule: three?.schedule });
    expect(record.stdout).toBe("3\n");
  });

  it.each([
    ["a dict", "const n = new Map([[1, 0]])", "n.set(1, n.get(1) + 1)", "n.get(1)"],
    ["an object", "const n = { at: 0 }", "n.at = n.at + 1", "n.at"],
    ["a list", "const n = [0]", "n[0] += 1", "n[0]"],
  ])("finds the lost update in %s of two threads", async (_what, declared, change, shown) => {
    const program = inThreads
      .replace("let n = 0", declared)
      .replace("n += 1", change)
      .replace("print(n)", `print(${shown})`);
    const { groups } = await exploreSimulated(program, 100);
    expect(groups.map(({ stdout }) => stdout)).toEqual(["1\n", "2\n"]);
  });

  it("loses nothing under a lock", async () => {
    const program = onOneValue(
      "const lock = v.get_lock(); lock.acquire(); v.value += 1; lock.release();",
    );
    const { groups } = await exploreSimulated(program, 100);
    expect(groups.map(({ stdout, count }) => [stdout, count])).toEqual([["2\n", 100]]);
  });

  it.each([
    ["threads", crossed("Thread", "threading")],
    ["processes", crossed("Process", "multiprocessing")],
  ])("finds the deadlock of two locks and two %s, and replays it", async (_who, program) => {
    const { groups } = await exploreSimulated(program, 100);
    expect(groups.map(({ outcome }) => outcome)).toEqual(["deadlock", "finished"]);
    const [stuck] = groups;
    expect(stuck?.deadlock?.reason).toBe("cycle");
    expect(stuck?.deadlock?.cycle).toHaveLength(2);
    const { record } = await runSimulated(program, { schedule: stuck?.schedule });
    expect(record.deadlock).toEqual(stuck?.deadlock);
  });
});

describe("choosing", () => {
  const chosen = (choices: readonly number[]) => ({
    schedule: { version: SCHEDULE_VERSION, seed: 1, policy: "fair", choices } as const,
    stopAtChoice: choices.length,
  });

  it("leaves the run where somebody has to choose, with all who could go on", async () => {
    const { record, choices } = await runSimulated(inThreads, chosen([]));
    expect(record.outcome).toBe("stopped");
    const last = choices.at(-1);
    expect(last?.taken).toBeNull();
    expect(last?.candidates.map(({ name }) => name)).toEqual(["MainProcess", "Thread-1 (work)"]);
  });

  it("brings about the lost update by hand: each loads before either stores", async () => {
    // Whoever did not go last goes next, wherever both threads could go on.
    const taken: number[] = [];
    for (let step = 0; step < 200; step++) {
      const { record, choices } = await runSimulated(inThreads, chosen(taken));
      if (record.outcome === "finished") break;
      const last = choices.at(-1);
      const workers = last?.candidates.flatMap(({ tid }, index) => (tid > 0 ? [index] : [])) ?? [];
      const main = last?.candidates.findIndex(({ tid }) => tid === 0) ?? -1;
      // The main thread starts both before either comes to its line.
      taken.push(main >= 0 ? main : (workers[step % workers.length] ?? 0));
    }
    const { record } = await runSimulated(inThreads, {
      schedule: { version: SCHEDULE_VERSION, seed: 1, policy: "fair", choices: taken },
    });
    expect(record.stdout).toBe("1\n");
  });

  it("goes back by one choice less", async () => {
    const { choices } = await runSimulated(inThreads, chosen([0, 0, 0]));
    const before = await runSimulated(inThreads, chosen([0, 0]));
    expect(before.choices).toEqual([...choices.slice(0, 2), { ...choices[2], taken: null }]);
  });
});

it("a thread that waits in its own pool is named, and not whoever waits for it", async () => {
  const { record } = await runSimulated(`
import { ThreadPoolExecutor } from "concurrent.futures";
const pool = new ThreadPoolExecutor({ max_workers: 1 });
const inner = () => 5;
const outer = () => pool.submit(inner).result();
print(pool.submit(outer).result());`);
  expect(record.outcome).toBe("deadlock");
  expect(record.deadlock).toMatchObject({
    reason: "cycle",
    cycle: [{ tid: 1, call: "Future.result", line: 5, need: "work", heldByThread: 1 }],
  });
});
