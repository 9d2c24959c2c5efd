// Nothing goes on for ever without meeting a checkpoint: a runtime whose checkpoint throws ends every kind
// of endless program. Each of these would otherwise never return.
import { describe, expect, it } from "vitest";
import { compiled, load, runtimeWith } from "./programs/run.ts";

class Stopped extends Error {}

/** Ends a program at its `after`th checkpoint, and from then on. */
function stopping(after: number): () => number {
  let left = after;
  return () => {
    if ((left -= 1) < 0) throw new Stopped();
    return 0;
  };
}

async function ending(source: string): Promise<unknown> {
  const program = compiled(source);
  const { run } = await load(program.code);
  try {
    await run(runtimeWith({ log: () => undefined }, { checkpoint: stopping(20) }));
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("endless programs end", () => {
  it.each([
    "while (true);",
    "while (true) {}",
    "for (;;);",
    "for (;;) {}",
    "do {} while (true);",
    "do; while (true)",
    "let n = 0; while (true) n++;",
    "l: while (true) { while (true) continue l; }",
    "l: for (;;) { do { continue l; } while (true); }",
    "for (;;) try { throw 1; } catch {}",
    "while (true) try { } finally { continue; }",
    "switch (1) { default: for (;;) switch (2) { case 2: continue; } }",
    "function* g() { while (true) yield 1; } for (const x of g());",
    "function* g() { for (;;) {} } g().next();",
    "const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) }; for (const x of it);",
    "const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) }; const all = [...it];",
    "const it: any = {}; it[Symbol.iterator] = () => it; it.next = () => ({ done: false }); new Set(it);",
    "class A { static { while (true); } }",
    "class A { static x = (() => { for (;;); })(); }",
    "class A { x = (() => { for (;;); })(); } new A();",
    "class A { constructor() { for (;;); } } new A();",
    "class A { get x() { for (;;); } } new A().x;",
    "const o = { set x(v: number) { for (;;); } }; o.x = 1;",
    "const f = (a = (() => { for (;;); })()) => a; f();",
    "{ using x = { [Symbol.dispose]() { for (;;); } } as any; }",
    "async function f() { while (true); } await f();",
    "async function f() { while (true) await null; } await f();",
    "const f = async () => { for (;;) await 1; }; await f();",
    "async function* g() { while (true) yield 1; } for await (const x of g());",
    "for await (const x of (async function* () { for (;;) yield 1; })()) ;",
    "for (const x in { a: 1 }) for (;;);",
    "while (await Promise.resolve(true));",
    "const xs = [1]; for (const x of xs) xs.push(x);",
    "const tick = async (): Promise<void> => { await null; return tick(); }; await tick();",
    "[1].forEach(() => { for (;;); });",
    "[3, 1, 2].sort(() => { for (;;); });",
    "'a'.replace(/a/, () => { while (true); });",
    "`${{ toString() { for (;;); } }}`;",
    "enum E { A = (() => { for (;;); })() as any }",
    "export default (() => { for (;;); })();",
  ])("%s", async (source) => {
    expect(await ending(source)).toBeInstanceOf(Stopped);
  });
});

// Each of these calls itself twice and returns: the stack stays small, the number of calls doubles at
// every level. They would take longer than the age of the universe.
describe("programs that branch without end, on a small stack, end", () => {
  const deep = "let left = 100;";

  it.each([
    `${deep} function f() { if (left > 0) { left--; f(); f(); left++; } } f();`,
    `${deep} const f = (): any => left > 0 ? (left--, f(), f(), left++) : 0; f();`,
    `${deep} const a = (): any => b(), b = (): any => left > 0 ? (left--, a(), a(), left++) : 0; a();`,
    `${deep} const o = { get x(): any { return left > 0 ? (left--, this.x, this.x, left++) : 0; } }; o.x;`,
    `${deep} const o = { set x(v: number) { left > 0 ? (left--, this.x = v, this.x = v, left++) : 0; } }; o.x = 1;`,
    `${deep} const o: any = { valueOf: () => left > 0 ? (left--, o + 1, +o, left++) : 0 }; o + 1;`,
    `${deep} const o: any = { toString() { return left > 0 ? (left--, \`\${o}\`, o + "", left++, "") : ""; } }; String(o);`,
    `${deep} function f(x: any = left > 0 ? (left--, f(), f(), left++) : 0) {} f();`,
    `${deep} class A { x = left > 0 ? (left--, new A(), new A(), left++) : 0; } new A();`,
    `${deep} class A { constructor() { if (left > 0) { left--; new A(); new A(); left++; } } } new A();`,
    `${deep} class A { constructor(x: any) {} } class B extends A { constructor(x = left > 0 ? (left--, new B(), new B(), left++) : 0) { super(x); } } new B();`,
    `${deep} const t = (s: any): any => left > 0 ? (left--, t\`a\`, t\`b\`, left++) : 0; t\`\`;`,
    `${deep} const f = ({ a = left > 0 ? (left--, f({}), f({}), left++) : 0 }: any) => a; f({});`,
    `${deep} const f = ({ [left > 0 ? (left--, f({}), f({}), left++, "k") : "k"]: a }: any) => a; f({});`,
    `${deep} function* g(): any { if (left > 0) { left--; yield* g(); yield* g(); left++; } } [...g()];`,
    `${deep} const f = async (): Promise<any> => { if (left > 0) { left--; await f(); await f(); left++; } }; await f();`,
    `${deep} const o: any = { get [Symbol.toStringTag]() { return left > 0 ? (left--, String(o), String(o), left++, "") : ""; } }; String(o);`,
    `${deep} const p: any = new Proxy({}, { get: (t, k) => left > 0 ? (left--, p.x, p.x, left++) : 0 }); p.x;`,
    `${deep} const p: any = new Proxy({}, { has: (t, k) => left > 0 ? (left--, "x" in p, "x" in p, left++) : 0 }); "x" in p;`,
    `${deep} const C: any = { [Symbol.hasInstance]: (x: any) => left > 0 ? (left--, x instanceof C, x instanceof C, left++) : 0 }; 1 instanceof C;`,
    `${deep} const f = (n: number): any => left > 0 ? (left--, [1, 2].map(f), left++) : 0; f(0);`,
  ])("%s", async (source) => {
    expect(await ending(source)).toBeInstanceOf(Stopped);
  });
});

describe("the count", () => {
  it("is taken from what the last checkpoint returned", async () => {
    const { run } = await load(
      compiled("function f() { log(); } for (let i = 0; i < 99; i++) f();").code,
    );
    let calls = 0;
    run(runtimeWith({ log: () => undefined }, { checkpoint: () => ((calls += 1), 9) }));
    // 99 iterations and 99 calls; the first is a checkpoint, then every tenth.
    expect(calls).toBe(1 + Math.floor(197 / 10));
  });

  it("says at each checkpoint which line the program is in", async () => {
    const { run } = await load(
      compiled("let n = 0;\nwhile (n < 300) {\n  n += 1;\n}\nfunction f() {\n  log(n);\n}\nf();")
        .code,
    );
    const place = new Int32Array(1);
    const lines: (number | undefined)[] = [];
    run(
      runtimeWith({ log: () => undefined }, { place, checkpoint: () => (lines.push(place[0]), 0) }),
    );
    expect(lines).toEqual([3, 3, 6]);
  });
});
