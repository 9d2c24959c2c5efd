// Generators of programs give way like all other code: a thread that blocks in one keeps nobody else waiting.
import { expect, it } from "vitest";
import { crossedThreads, outputOf } from "./programs.ts";
import { exploreSimulated } from "./run-simulated.ts";

it.each([
  [
    "loops",
    "function* g() { a.wait(); b.set(); yield 1; c.wait(); d.set(); }; function first() { for (const x of g()) print(x); }",
    "function* h() { a.set(); b.wait(); yield 2; c.set(); d.wait(); }; function second() { for (const x of h()) print(x); }",
  ],
  [
    "calls of next",
    "function* g() { a.wait(); b.set(); yield 1; c.wait(); d.set(); }; function first() { const it = g(); print(it.next().value); it.next(); }",
    "function* h() { a.set(); b.wait(); yield 2; c.set(); d.wait(); }; function second() { const it = h(); print(it.next().value); it.next(); }",
  ],
  [
    "yield*, spread and finally",
    "function* inner() { try { a.wait(); b.set(); yield 1; } finally { c.wait(); d.set(); } } function* g() { yield* inner(); } function first() { print(...g()); }",
    "function* inner2() { try { a.set(); b.wait(); yield 2; } finally { c.set(); d.wait(); } } function* h() { yield* inner2(); } function second() { const it = h(); print(it.next().value); print(it.return(5).value); }",
  ],
  [
    "methods, Array.from and catch",
    "class A { *m() { try { yield 1; } catch (e) { a.wait(); b.set(); c.wait(); d.set(); } } } function first() { const it = new A().m(); it.next(); print(it.throw(1).done); }",
    "class B { n = 2; *[Symbol.iterator]() { yield 0; a.set(); b.wait(); yield this.n; c.set(); d.wait(); } } function second() { print(Array.from(new B())[1]); }",
  ],
  [
    "loops that are left early",
    "function* g() { try { yield 1; } finally { a.wait(); b.set(); } } function first() { for (const x of g()) { print(x); break; } c.wait(); d.set(); }",
    "function* h() { try { yield 2; } finally { a.set(); b.wait(); } } function second() { out: for (const x of [3]) for (const y of h()) continue out; c.set(); d.wait(); }",
  ],
  [
    "loops that end with an error",
    "function* g() { try { yield 1; } finally { a.wait(); b.set(); throw 3; } } function first() { try { for (const x of g()) throw 4; } catch (e) { print(e); } c.wait(); d.set(); }",
    "function* h() { try { yield 2; } finally { a.set(); b.wait(); } } function second() { try { Array.from(h(), () => { throw 5; }); } catch (e) { print(e); } c.set(); d.wait(); }",
  ],
  [
    "using and super",
    "class L { __enter__() { a.wait(); b.set(); } __exit__() { c.wait(); d.set(); } } function* g() { using l = new L(); yield 1; } function first() { for (const x of g()) print(x); }",
    "class P { go() { a.set(); b.wait(); } end() { c.set(); d.wait(); } } class Q extends P { *m() { super.go(); yield 2; super.end(); } } function second() { for (const x of new Q().m()) print(x); }",
  ],
])("two threads wait for each other in %s", async (_, one, other) => {
  const stdout = await outputOf(crossedThreads(one, other));
  expect(stdout).toContain("done");
});

it("a thread takes what the main thread puts, in a generator", async () => {
  const stdout = await outputOf(`
import { Thread } from "threading";
import { Queue } from "queue";
const q = new Queue<number | null>(1);
function* items() { for (;;) { const x = q.get(); if (x === null) return "end"; yield x; } }
function* squares() { const end = yield* pairs(); yield end; }
function* pairs(): any { for (const x of items()) { yield [x, x * x]; } return yield* items(); }
function work() { for (const pair of squares()) print(pair); }
const t = new Thread({ target: work });
t.start();
for (const x of [1, 2, 3, null, 4, null]) q.put(x);
t.join();`);
  expect(stdout).toBe("[1, 1]\n[2, 4]\n[3, 9]\n4\nend\n");
});

it("trees are walked by two threads under one lock", async () => {
  const stdout = await outputOf(`
import { Lock, Thread } from "threading";
import time from "time";
const lock = new Lock();
let held = 0;
function* walk(n: number): any {
  if (n === 0) return 0;
  const left: number = yield* walk(n - 1);
  lock.acquire(); held += 1; time.sleep(0.01); print(held === 1); held -= 1; lock.release();
  yield n;
  return left + 1 + (yield* walk(n - 1));
}
const seen: any[] = [[], []];
const all = [0, 1].map((i) => new Thread({ target: () => { for (const n of walk(3)) seen[i].push(n); } }));
for (const t of all) t.start();
for (const t of all) t.join();
print(seen);`);
  const order = "[1, 2, 1, 3, 1, 2, 1]";
  expect(stdout).toBe(`${"True\n".repeat(14)}[${order}, ${order}]\n`);
});

it("a generator that waits can't be resumed by another thread", async () => {
  const stdout = await outputOf(`
import { Event, Thread } from "threading";
const e = new Event();
function* g() { e.wait(); yield 1; }
const it = g();
const t = new Thread({ target: () => { print(it.next().value); } });
t.start();
for (const way of ["next", "return", "throw"] as const) {
  try { it[way](1); } catch (error) { print(error.message); }
}
e.set();
t.join();
print(it.next().done);`);
  const words = "Generator is already running\n";
  expect(stdout).toBe(`${words.repeat(3)}1\nTrue\n`);
});

it("generators lose updates when another thread goes on in between", async () => {
  const { groups } = await exploreSimulated(
    `
import { Thread } from "threading";
let n = 0;
function* count() { n += 1; yield n; }
const all = [1, 2].map(() => new Thread({ target: () => { for (const x of count()); } }));
for (const t of all) t.start();
for (const t of all) t.join();
print(n);`,
    100,
  );
  expect(groups.map(({ stdout }) => stdout)).toEqual(["1\n", "2\n"]);
});

it("the library goes over a generator that blocks as over any other", async () => {
  const stdout = await outputOf(`
import asyncio from "asyncio";
import { chain, starmap } from "itertools";
import time from "time";
async function job(n: number) { await asyncio.sleep(n / 10); return n; }
function* jobs() { for (const n of [2, 1]) { time.sleep(0.01); yield job(n); } }
async function main() {
  for (const next of asyncio.as_completed(jobs())) print(await next);
}
await asyncio.run(main());
function* numbers() { time.sleep(0.01); yield 1; time.sleep(0.01); yield 2; }
print([...chain(numbers(), numbers())], new Set(numbers()).size);
for (const n of starmap((x: number) => x + 1, (function* () { for (const n of numbers()) yield [n]; })())) print(n);
`);
  expect(stdout).toBe("1\n2\n[1, 2, 1, 2] 2\n2\n3\n");
});

it("async generators leave the stack where they block", async () => {
  const stdout = await outputOf(`
import asyncio from "asyncio";
import { Process, Queue } from "multiprocessing";
async function* got(q: Queue<number>) {
  try { for (;;) { const n = q.get(); if (n === 0) return; yield n; } } finally { q.put(9); }
}
async function taker(q: Queue<number>, r: Queue<number>) {
  await asyncio.sleep(0.01);
  for await (const n of got(q)) { print("got", n); r.put(n); }
}
async function giver(q: Queue<number>, r: Queue<number>) {
  await asyncio.sleep(0.01);
  async function* back() { for (const n of [1, 2, 3]) { q.put(n); yield r.get(); } q.put(0); }
  for await (const n of back()) print("back", n);
}
if (__name__ === "__main__") {
  const q = new Queue<number>(), r = new Queue<number>();
  const all = [taker, giver].map((target) => new Process({ target, args: [q, r] }));
  for (const p of all) p.start();
  for (const p of all) p.join();
  print(q.get());
}
`);
  expect(stdout).toBe("got 1\nback 1\ngot 2\nback 2\ngot 3\nback 3\n9\n");
});
