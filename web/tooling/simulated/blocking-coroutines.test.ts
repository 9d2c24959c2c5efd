// Coroutines that block: a call that waits holds up the whole process it is made in, and no other.
import { describe, expect, it } from "vitest";
import { UNLEAVABLE } from "../../wire/unleavable.ts";
import { exploreSimulated, runSimulated } from "./run-simulated.ts";

const outputOf = async (source: string): Promise<string> => {
  const { record } = await runSimulated(source);
  expect(record.errors).toEqual([]);
  expect(record.outcome).toBe("finished");
  return record.stdout;
};

const program = `
import asyncio from "asyncio";
import { Process, Queue } from "multiprocessing";
import time from "time";
async function page(n: number) {
  await asyncio.sleep(0.1 * n);
  time.sleep(0.25);
  print("page", n);
}
async function main() {
  await asyncio.gather(page(1), page(2), page(3));
}
function work(q: Queue<number>) { q.put(1); }
async function child(q: Queue<number>, r: Queue<number>) {
  await asyncio.sleep(0.05);
  q.put(1);
  await asyncio.sleep(0.05);
  print("got", r.get());
}
async function child2(q: Queue<number>, r: Queue<number>) {
  await asyncio.sleep(0.01);
  print("first", q.get());
  await asyncio.sleep(0.2);
  r.put(5);
}
if (__name__ === "__main__") {
  const a = new Process({ target: main });
  const b = new Process({ target: main });
  a.start(); b.start(); a.join(); b.join();
  const q = new Queue<number>(), r = new Queue<number>();
  const c = new Process({ target: child, args: [q, r] });
  const d = new Process({ target: child2, args: [q, r] });
  c.start(); d.start(); c.join(); d.join();
  print("done");
}
`;

describe("a coroutine that blocks", () => {
  it("leaves other processes their event loops", async () => {
    const stdout = await outputOf(program);
    const lines = stdout.trimEnd().split("\n");
    // Two processes print the same pages at about the same time.
    expect(lines.slice(0, 6).toSorted()).toEqual([
      "page 1",
      "page 1",
      "page 2",
      "page 2",
      "page 3",
      "page 3",
    ]);
    expect(lines.slice(6)).toEqual(["first 1", "got 5", "done"]);
  });

  it("holds up all else of its process, in the order in which it would have come", async () => {
    const interleaved = (wait: string): string => `
import asyncio from "asyncio";
import time from "time";
function rest() { ${wait} }
async function a() { print("a1"); await null; print("a2"); ${wait} print("a3"); await null; rest(); print("a4"); }
async function b() { await null; print("b1"); await null; print("b2"); rest(); await null; print("b3"); }
async function c() {
  try { await Promise.reject(new Error("no")); } catch { print("c1"); } finally { print("c2"); }
  await d(); print("c3");
}
async function d() { print("d1"); rest(); await null; ${wait} print("d2"); throw 1; }
async function* e() { yield 1; print("e1"); yield 2; }
async function f() { for await (const x of e()) print("f", x); }
async function main() {
  setTimeout(() => print("timer"), 1);
  print((await Promise.allSettled([a(), b(), c(), f()])).map(({ status }) => status));
  await asyncio.sleep(0.1);
}
if (__name__ === "__main__") asyncio.run(main());`;
    const blocking = await outputOf(interleaved("time.sleep(0.01);"));
    // The loop over the generator takes several turns to its next value, and these pass while others block.
    const order = (text: string) =>
      text.split("\n").filter((line) => !/^(?:timer|[ef].*)$/u.test(line));
    expect(order(blocking)).toEqual(order(await outputOf(interleaved(""))));
    expect(blocking).toMatch(/^a1\na2\na3\n[^]*f 1\ne1\n[^]*f 2\n/u);
    expect(blocking).toContain("timer");
  });

  it("may block in methods, loops, spread, using, and in threads beside it", async () => {
    const stdout = await outputOf(`
import asyncio from "asyncio";
import { Process, Queue, Lock } from "multiprocessing";
import time from "time";
function feed(q: Queue<number>) { for (const n of range(1, 7)) { time.sleep(0.1); q.put(n); } }
class Taker {
  #one(q: Queue<number>) { return q.get(); }
  async take(q: Queue<number>) { return [this.#one(q), q?.get(), [...Taker.two(q)].map(() => q.get())]; }
  static two(q: Queue<number>) { return { *[Symbol.iterator]() { yield 0; yield 0; } }; }
}
async function tick(log: string[]) {
  for (const n of range(3)) { await asyncio.sleep(0.02); log.push("tick " + n); }
}
async function main() {
  const q = new Queue<number>();
  new Process({ target: feed, args: [q], daemon: true }).start();
  print(await new Taker().take(q));
  const lock = new Lock();
  const log: string[] = [];
  const ticks = asyncio.create_task(tick(log));
  await asyncio.sleep(0);
  { using held = lock; log.push("locked"); time.sleep(0.5); }
  { await using held = lock; using other = new Lock(); log.push("again"); }
  await ticks;
  print(log);
  const thread = asyncio.to_thread(() => { time.sleep(0.1); return asyncio_time(); });
  const begun = asyncio_time();
  const both = asyncio.gather(thread, (async () => time.sleep(0.3))());
  print(Math.round(((await both)[0] - begun) * 10));
}
const asyncio_time = () => time.monotonic();
if (__name__ === "__main__") asyncio.run(main());`);
    expect(stdout).toBe("[1, 2, [3, 4]]\n['locked', 'again', 'tick 0', 'tick 1', 'tick 2']\n1\n");
  });

  it("tells where an error comes from that follows", async () => {
    const { record } = await runSimulated(`import asyncio from "asyncio";
import time from "time";
function deep() { time.sleep(0.1); throw new Error("deep"); }
async function outer() {
  await null;
  deep();
}
async function main() {
  await outer();
}
if (__name__ === "__main__") await asyncio.run(main());`);
    expect(record.errors.map(({ line, message }) => [line, message])).toEqual([[3, "deep"]]);
    expect(record.stderr).toMatch(/line 9, in main\n.*line 6, in outer\n.*line 3, in deep\n/u);
  });

  it("ends with its process, and a deadlock is one", async () => {
    const stdout = await outputOf(`
import asyncio from "asyncio";
import { Process, Queue } from "multiprocessing";
import time from "time";
async function forever(q: Queue<number>) { await asyncio.sleep(0.1); q.get(); print("never"); }
if (__name__ === "__main__") {
  const p = new Process({ target: forever, args: [new Queue<number>()] });
  p.start();
  time.sleep(0.5);
  p.terminate();
  p.join();
  print(p.exitcode);
}`);
    expect(stdout).toBe("-15\n");
    const { record } = await runSimulated(`
import asyncio from "asyncio";
import { Queue } from "multiprocessing";
async function main() { await asyncio.sleep(0.1); new Queue<number>().get(); }
if (__name__ === "__main__") asyncio.run(main());`);
    expect(record.outcome).toBe("deadlock");
  });

  it("comes to its end in whatever order", async () => {
    const { tried, groups } = await exploreSimulated(program, 30);
    expect(tried).toBe(30);
    expect(groups.map(({ outcome }) => outcome)).not.toContain("deadlock");
    for (const { stdout } of groups) expect(stdout).toMatch(/first 1\ngot 5\ndone\n$/u);
  });

  it("needs no asyncio", async () => {
    const stdout = await outputOf(`
import { Process, Queue } from "multiprocessing";
import time from "time";
async function take(q: Queue<number>) {
  await null;
  return [q.get(), [0, 0].map(() => q.get())];
}
async function put(q: Queue<number>) {
  time.sleep(0.1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const n of [1, 2, 3]) { q.put(n); await null; time.sleep(0.1); }
}
if (__name__ === "__main__") {
  const q = new Queue<number>();
  const p = new Process({ target: put, args: [q] });
  p.start();
  const other = (async () => { await null; await null; print("late", time.monotonic() > 0.2); })();
  print(await take(q));
  await other;
  p.join();
}`);
    expect(stdout.split("\n").toSorted()).toEqual(["", "[1, [2, 3]]", "late True"]);
  });

  it("comes out the same for the same seed", async () => {
    const one = await runSimulated(program);
    const other = await runSimulated(program);
    expect(other.record.events).toEqual(one.record.events);
  });
});

describe("a module's body that awaits", () => {
  it("can be left before it does: its child's body waits for a promise too", async () => {
    const stdout = await outputOf(`
import { Process } from "multiprocessing";
function work() { print("child"); }
if (__name__ === "__main__") {
  const p = new Process({ target: work });
  p.start();
  p.join();
  await Promise.resolve();
  print("parent");
}`);
    expect(stdout).toBe("child\nparent\n");
  });
});

describe("a call that blocks below native code", () => {
  it("is an error where it would hold up another process's coroutines for ever, and no deadlock", async () => {
    const { record } = await runSimulated(`
import asyncio from "asyncio";
import { Process, Queue } from "multiprocessing";
async function later(q: Queue<number>) { await asyncio.sleep(0.2); q.put(1); }
async function main(q: Queue<number>) {
  const holder = { get one() { return q.get(); } };
  await asyncio.sleep(0.1);
  print(holder.one);
}
if (__name__ === "__main__") {
  const q = new Queue<number>();
  const p = new Process({ target: later, args: [q] });
  p.start();
  await asyncio.run(main(q));
}`);
    expect(record.outcome).toBe("failed");
    expect(record.errors.map(({ type }) => type)).toEqual(["RuntimeError"]);
    expect(record.stderr).toContain(UNLEAVABLE);
  });
});

describe("a deadlock of coroutines", () => {
  it("names what is awaited, as far as that is known", async () => {
    const deadlockOf = async (source: string) => {
      const { record } = await runSimulated(source);
      expect(record.outcome).toBe("deadlock");
      return record.deadlock?.cycle.map(({ line, need, waitsFor }) => ({ line, need, waitsFor }));
    };
    const events = `import asyncio from "asyncio";
async function waits(event) {
  await event.wait();
}
async function main() {
  const event = new asyncio.Event();
  await asyncio.gather(asyncio.sleep(1), waits(event), waits(event));
}
await asyncio.run(main());`;
    expect(await deadlockOf(events)).toEqual([{ line: 3, need: "settle", waitsFor: "Event.wait" }]);
    const promise = "print(1);\nawait new Promise(() => {});";
    expect(await deadlockOf(promise)).toEqual([{ line: 2, need: "settle", waitsFor: "" }]);
  });
});

describe("a promise that is rejected, and that nobody awaits", () => {
  it.each([
    ["in a program that awaits", "bad(); await null; await null;"],
    ["in one that does not", "bad();"],
    ["unless somebody awaits it later", "const p = bad(); await null; try { await p; } catch {}"],
  ])("is told at the end: %s", async (which, body) => {
    const source = `async function bad() { throw new ValueError("lost"); }\n${body}\nprint("end");`;
    const { record } = await runSimulated(source);
    expect([record.stdout, record.exitcode]).toEqual(["end\n", 0]);
    const told = which.startsWith("unless")
      ? /^$/u
      : /^Task exception was never retrieved\nTraceback[^]*line 1, in bad\nValueError: lost\n$/u;
    expect(record.stderr).toMatch(told);
  });
});

describe("a thread whose target is an async function", () => {
  it("ends at once, and the coroutine has never been awaited", async () => {
    const { record } = await runSimulated(`import asyncio from "asyncio";
import { Thread } from "threading";
async function work() { print("never"); }
const t = new Thread({ target: work });
t.start();
t.join();
print(t.is_alive());`);
    expect(record.stdout).toBe("False\n");
    expect(record.stderr).toBe("main.ts:3: RuntimeWarning: coroutine 'work' was never awaited\n");
  });

  it("waits for what is no coroutine", async () => {
    const { record } = await runSimulated(`import asyncio from "asyncio";
import { Thread } from "threading";
async function work() { await asyncio.sleep(0.1); print("done"); }
const t = new Thread({ target: () => asyncio.run(work()) });
t.start();
t.join();
print("joined");`);
    expect([record.stdout, record.stderr]).toEqual(["done\njoined\n", ""]);
  });
});
