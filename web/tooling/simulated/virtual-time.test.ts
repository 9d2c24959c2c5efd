// What a simulated run is worth: the same for the same seed, in virtual time, on as many cores as it is set to.
import { describe, expect, it } from "vitest";
import { onOneValue } from "./programs.ts";
import { runSimulated } from "./run-simulated.ts";

const counting = (what: "threads" | "processes") => `
import { ${what === "threads" ? "Thread" : "Process"} as Doer } from ${what === "threads" ? '"threading"' : '"multiprocessing"'};
function count() {
  let n = 0;
  for (let i = 0; i < 20000; i++) n += i % 7;
}
if (__name__ === "__main__") {
  const doers = [1, 2].map(() => new Doer({ target: count }));
  for (const doer of doers) doer.start();
  for (const doer of doers) doer.join();
}`;

const durationOf = async (source: string, settings: object) =>
  (await runSimulated(source, { settings })).record.duration;

describe("virtual time", () => {
  it("passes where everybody sleeps, and only there", async () => {
    const { record } = await runSimulated(`
import { Process } from "multiprocessing";
import { sleep } from "time";
function rest() { sleep(3600); }
if (__name__ === "__main__") {
  const all = [1, 2, 3].map(() => new Process({ target: rest }));
  for (const p of all) p.start();
  for (const p of all) p.join();
  print("rested");
}`);
    expect(record.stdout).toBe("rested\n");
    expect(record.duration).toBeGreaterThan(3600);
    expect(record.duration).toBeLessThan(3600.1);
  });

  it("lets two threads that compute take as long as one after the other, under the interpreter lock", async () => {
    const locked = await durationOf(counting("threads"), { gil: true, cores: 4 });
    const free = await durationOf(counting("threads"), { gil: false, cores: 4 });
    const single = await durationOf(counting("threads"), { gil: false, cores: 1 });
    expect(locked / free).toBeGreaterThan(1.9);
    expect(single / free).toBeGreaterThan(1.9);
  });

  it("counts the time on a core up to the very statement, in coroutines too", async () => {
    const { record } = await runSimulated(`
import time from "time";
function spin() {
  const [began, cpu] = [time.monotonic(), time.process_time()];
  let n = 0;
  while (time.process_time() < cpu + 20e-6) n += 1;
  print(n, Math.round((time.monotonic() - began) * 1e6) === Math.round((time.process_time() - cpu) * 1e6));
}
spin();
async function later() { await null; spin(); }
await later();`);
    const spins = record.stdout.trimEnd().split("\n");
    expect(spins).toHaveLength(2);
    for (const line of spins) expect(line).toMatch(/^(?:[5-9]|1\d|2[01]) True$/u);
  });

  it("lets two processes compute at the same time, where there are two cores", async () => {
    const two = await durationOf(counting("processes"), { cores: 2 });
    const one = await durationOf(counting("processes"), { cores: 1 });
    expect(one / two).toBeGreaterThan(1.8);
  });

  it("charges two processes side by side what one alone is charged, but for a few hitches", async () => {
    const { record } = await runSimulated(`
import { Process } from "multiprocessing";
import time from "time";
function work() {
  const began = time.monotonic();
  let n = 0;
  for (let i = 0; i < 20000; i++) n += i % 7;
  print(time.monotonic() - began);
}
function measured(count) {
  const all = [...range(count)].map(() => new Process({ target: work }));
  for (const p of all) p.start();
  for (const p of all) p.join();
}
if (__name__ === "__main__") { measured(1); measured(2); }`);
    const [alone = 0, ...both] = record.stdout.trimEnd().split("\n").map(Number);
    expect(both).toHaveLength(2);
    for (const took of both) {
      expect(took / alone).toBeGreaterThan(1);
      expect(took / alone).toBeLessThan(1.005);
    }
  });

  it("lets threads hand the interpreter lock on after each interval", async () => {
    const { record } = await runSimulated(counting("threads"), {
      settings: { switchInterval: 0.005 },
    });
    const turns = record.events.filter(
      (event) => event.kind === "state" && event.state === "running" && event.tid > 0,
    );
    const gaps = turns.slice(3, -2).map(({ t }, at) => t - (turns[at + 2]?.t ?? 0));
    expect(gaps.length).toBeGreaterThan(3);
    for (const gap of gaps) expect(gap).toBeCloseTo(0.005, 4);
    const waits = record.events.filter(
      (event) => event.kind === "state" && event.state === "ready" && event.on === "GIL",
    );
    expect(waits.length).toBeGreaterThan(3);
  });
});

const shared = `
import { Process, Queue, Value } from "multiprocessing";
import { random } from "random";
function work(queue, value) {
  for (let i = 0; i < 5; i++) { value.value += 1; queue.put([i, random(), Math.random()]); }
}
if (__name__ === "__main__") {
  const [queue, value] = [new Queue(), new Value("i", 0)];
  const all = [1, 2, 3].map(() => new Process({ target: work, args: [queue, value] }));
  for (const p of all) p.start();
  for (let i = 0; i < 15; i++) print(queue.get());
  for (const p of all) p.join();
  print(value.value);
}`;

const started = `
import { Process } from "multiprocessing";
function work(n) { print(n); }
if (__name__ === "__main__")
  for (const n of [1, 2, 3]) new Process({ target: work, args: [n] }).start();`;

const losing = onOneValue("for (let i = 0; i < 500; i++) v.value += 1;");

describe("a seed", () => {
  it.each([1, 2, 4])(
    "lets processes go first that were started first: fair, %d cores",
    async (cores) => {
      for (let seed = 1; seed <= 12; seed++) {
        const { record } = await runSimulated(started, { settings: { seed, cores } });
        expect(record.stdout, `seed ${seed}`).toBe("1\n2\n3\n");
      }
    },
  );

  it.each([2, 4])(
    "loses updates of two equal loops all the same: fair, %d cores",
    async (cores) => {
      for (const seed of [1, 2, 3]) {
        const { record } = await runSimulated(losing, { settings: { seed, cores } });
        expect(Number(record.stdout), `seed ${seed}`).toBeLessThan(1000);
      }
    },
  );

  it.each(["fair", "random", "priorities"] as const)(
    "gives the same record every time: %s",
    async (policy) => {
      const run = async (seed: number) =>
        JSON.stringify((await runSimulated(shared, { settings: { policy, seed } })).record);
      expect(await run(7)).toBe(await run(7));
      expect(await run(7)).not.toBe(await run(8));
    },
  );

  it.each(["fair", "random", "priorities"] as const)(
    "gives the same events whether choices are kept or not: %s",
    async (policy) => {
      for (const seed of [1, 2, 3, 4, 5, 6]) {
        const run = async (choices: number) =>
          (await runSimulated(shared, { settings: { policy, seed }, choices })).record.events;
        expect(await run(2_000), `seed ${seed}`).toEqual(await run(0));
      }
    },
  );
});
