// What the generator form is for: threads of one program take turns at any statement, and between reading and writing.
import { expect, it } from "vitest";
import { bodyOf, giveBody } from "../../wire/bodies.ts";
import type { Blocking } from "../../wire/system-call.ts";
import { compiled, load, runtimeWith } from "../programs/run.ts";
import { generatorForm, invoke } from "../runtime/generator-form.ts";

type Thread = Blocking<unknown>;

/** Runs what `main` hands to `start` in turns of `count` checkpoints; answers what the program logged. */
async function runThreads(source: string, count: number): Promise<unknown[]> {
  const { code } = compiled(source, ["log", "start", "wait"], "generator");
  const { run } = await load(code);
  const place = new Int32Array(2);
  const logged: unknown[] = [];
  const threads: Thread[] = [];
  const isOpen: boolean[] = [];
  const turn = (thread: Thread): boolean => {
    place[1] = count;
    return thread.next().done === true;
  };
  const nested = (generator: Thread): unknown => {
    for (;;) {
      place[1] = count;
      const step = generator.next();
      if (step.done === true) return step.value;
      if (step.value.call !== "pass") for (const other of threads.splice(0)) while (!turn(other));
    }
  };
  const wait = (): unknown => nested(waiting());
  function* waiting(): Thread {
    while (!isOpen[0]) yield { call: "sleep", seconds: 0 };
    return "opened";
  }
  giveBody(wait, waiting);
  const globals = {
    log: (value: unknown) => logged.push(value),
    start: (target: () => unknown) => threads.push(invoke(target, undefined, [])),
    open: () => (isOpen[0] = true),
    wait,
  };
  const runtime = { place, generator: generatorForm(nested) };
  // In generator form a program runs as a generator.
  threads.push(run(runtimeWith(globals, runtime)) as Thread);
  while (threads.length > 0) {
    const [next] = threads.splice(0, 1);
    if (next && !turn(next)) threads.push(next);
    if (threads.length === 1) isOpen[0] = true;
  }
  return logged;
}

const race = (change: string): string =>
  `let n = 0; const o = { n: 0, m: [0] }; let left = 2;
  const work = () => { for (let i = 0; i < 50; i++) { ${change} } left -= 1; if (left <= 0) log([n, o.n, o.m[0]]); };
  start(work); start(work);`;

it.each([
  "n += 1",
  "n++",
  "n = n + 1",
  "o.n += 1",
  "o.n++",
  "o.m[0] += 1",
  "++o.m[0]",
  "[n] = [n + 1]",
  "({ x: o.n } = { x: o.n + 1 })",
  "[[o.m[0] = 1, ...o.rest]] = [[o.m[0] + 1]]",
  "o.n < 1000 ? (o.n = o.n + 1) : 0",
])("%s loses updates when others go on in between, and none when they don't", async (change) => {
  const lost = await Promise.all(
    [0, 1, 2, 3, 4].map(async (count) => {
      const [last] = await runThreads(race(change), count);
      return Math.max(...(last as number[])); // what the program logs
    }),
  );
  expect(Math.min(...lost)).toBeLessThan(100);
  const [whole] = await runThreads(race(change), 1e6);
  expect(Math.max(...(whole as number[]))).toBe(100); // as above
});

it.each([
  ["a variable", "n === 0 && (n = 1, done.push(i))"],
  ["a property", "o.n || (o.n = 1, done.push(i))"],
  ["either answer", "n > 0 ? 0 : (n += 1, done.push(i))"],
  ["a map", "m.has(1) || (m.set(1, 1), done.push(i))"],
  ["the end of a list", "done[done.length] = i"],
])("others go on between the question and the answer: %s", async (_, change) => {
  const source = `let n = 0, left = 2; const o = { n: 0 }, m = new Map(), done = [];
    const work = (i) => { ${change}; left -= 1; if (left === 0) log(done.length); };
    start(() => work(1)); start(() => work(2));`;
  const lengths = await Promise.all([0, 1, 2, 3, 1e6].map((count) => runThreads(source, count)));
  expect(new Set(lengths.flat()).size).toBe(2);
});

it.each([
  ["a call", "wait()"],
  ["a method", "const o = { m() { return wait(); } }; log(o.m())"],
  [
    "super in a class",
    "class A { m() { return wait(); } } class B extends A { m() { return super.m(); } } log(new B().m())",
  ],
  [
    "a private method",
    "class A { #m() { return wait(); } m() { return this.#m(); } } log(new A().m())",
  ],
  ["a class expression", "const A = class { static m() { return wait(); } }; log(A.m())"],
  ["an optional chain", "const o: any = { m: () => ({ n: () => wait() }) }; log(o?.m?.()?.n())"],
  ["using", "const lock = { __enter__() { wait(); }, __exit__() {} }; { using l = lock as any; }"],
  [
    "a loop",
    'const it: any = { [Symbol.iterator]() { return this; }, next() { return { value: 1, done: wait() === "opened" }; } }; for (const x of it) log(x)',
  ],
  [
    "a spread",
    'const it: any = { [Symbol.iterator]() { return this; }, next() { return { value: 1, done: wait() === "opened" }; } }; log([...it].length)',
  ],
  [
    "Array.from",
    "log(Array.from({ length: 1 }, () => wait())[0]); log(Array.from([1], () => wait())[0])",
  ],
  ["a callback of map", "log([1].map(() => wait())[0])"],
  ["call, apply and bind", "const f = () => wait(); f.call(1); f.apply(1, []); f.bind(1)()"],
  ["a generator", "function* g() { yield wait(); } for (const x of g()) log(x)"],
  ["next of a generator", "const it = (function* () { yield; wait(); })(); it.next(); it.next()"],
  ["yield*", "const o = { *m() { wait(); } }, g = function* () { yield* o.m(); }; log([...g()])"],
  [
    "return of a generator",
    "const g = function* () { try { yield 1; } finally { wait(); } }; const it = g(); it.next(); log(it.return(2).value)",
  ],
  [
    "a loop in a generator",
    'const it: any = { [Symbol.iterator]() { return this; }, next() { return { value: 1, done: wait() === "opened" }; } }; function* g() { for (const x of it) yield x; } log([...g()])',
  ],
  ["a getter", "class A { get x() { return wait(); } } log(new A().x); log(new A()?.x)"],
  ["a getter in a chain", "class A { get x() { return { y: wait() }; } } log(new A().x?.y.z)"],
  [
    "a setter",
    "class A { n = 0; set x(v: any) { wait(); } get y() { return wait(); } } const a = new A(); a.x = 1; (a.x as any) = 2; (a as any).y ||= 2",
  ],
  [
    "accessors that are read and written",
    "class A { get x() { return wait() as any; } set x(v: any) { wait(); } } const a = new A(); a.x += 1; a.x++; a.x ||= 3",
  ],
  [
    "private accessors",
    "class A { get #x() { return wait() as any; } set #x(v: any) { wait(); } m() { this.#x = 1; this.#x += 1; return this.#x; } } log(new A().m())",
  ],
  [
    "static and inherited accessors",
    "class A { static get x() { return wait(); } } class B extends A { static get x() { return super.x; } } class C extends B {} log(C.x)",
  ],
  [
    "accessors in generators",
    "class A { get x() { return wait(); } } function* g() { yield new A().x; } log([...g()])",
  ],
  ["a constructor", "class A { x; constructor() { this.x = wait(); } } log(new A().x)"],
  [
    "constructors of classes below",
    "class A { x; constructor(public y: any) { this.x = wait(); } } class B extends A { z = 1; } class C extends B { #p = 2; constructor() { super(wait()); wait(); log(this.#p); } } log(new C().x)",
  ],
  [
    "the constructor of a class below a built-in one",
    "class A extends Array { constructor() { super(); this.push(wait()); } } log(new A().length)",
  ],
  [
    "constructors by Reflect, in generators and in callbacks",
    "class A { constructor() { wait(); } } function* g() { yield new A(); } [...g()].map(() => new A()); Reflect.construct(A, [])",
  ],
  [
    "a toString",
    'class A { toString() { return String(wait()); } } const a = new A(); log(`${a}`); log("a" + a + a); log(a + "a")',
  ],
  ["a replacing function", `log("a".replace("a", () => wait()))`],
])("others go on while %s blocks, each on a stack of its own", async (_, blocking) => {
  const source = `start(() => { ${blocking}; log("after"); }); start(() => { log("meanwhile"); });`;
  const logged = await runThreads(source, 1e6);
  expect(logged[0]).toBe("meanwhile");
  expect(logged.at(-1)).toBe("after");
});

it("finds no body on what the program doesn't own", () => {
  expect([bodyOf(parseInt), bodyOf({}), bodyOf(new Proxy(() => 1, {}))]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
