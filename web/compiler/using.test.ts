// `using` and `accessor` are lowered here, since engines don't all have them. What they must do is written
// down by hand after the specification's text (ECMAScript 2026, DisposeResources; class auto-accessors).
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { runCompiled, runGenerator, type Show } from "./programs/run.ts";

// As a worker's runtime does where an engine has no such symbols.
for (const name of ["dispose", "asyncDispose"] as const) {
  if (!(name in Symbol)) Object.defineProperty(Symbol, name, { value: Symbol(`Symbol.${name}`) });
}

const show: Show = (...values) =>
  values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" ");

const resource = `const r = (name: any) => ({ name, [Symbol.dispose]() { log("end", name); } });
const slow = (name: any) => ({ name, async [Symbol.asyncDispose]() { await null; log("slow end", name); } });
const bad = (name: any) => ({ name, [Symbol.dispose]() { log("fails", name); throw new Error(name); } });
`;

const cases: Record<string, readonly [source: string, wanted: readonly string[]]> = {
  "ends at the end of its block, the youngest first": [
    `{ using a = r("a"), b = r("b"); using c = r("c"); log(a.name, b.name); } log("after");`,
    ["a b", "end c", "end b", "end a", "after"],
  ],
  "ends after return, break, continue and throw": [
    `function f() { using a = r("f"); return log("returning"); } f();
for (const i of [0, 1, 2]) { using a = r(i); if (i === 0) continue; break; }
try { using a = r("t"); throw new Error("x"); } catch (e: any) { log("caught", e.message); }`,
    ["returning", "end f", "end 0", "end 1", "end t", "caught x"],
  ],
  "skips null and undefined": [`{ using a = null, b = undefined; log(a, b); }`, ["null undefined"]],
  "refuses what can't be disposed of": [
    `for (const x of [1, {}, "s"] as any[]) try { using a = x; log("never"); } catch (e: any) { log(e.name); }`,
    ["TypeError", "TypeError", "TypeError"],
  ],
  "ends those before a failing initializer": [
    `try { using a = r("a"), b = (() => { throw new Error("init"); })(); } catch (e: any) { log(e.message); }`,
    ["end a", "init"],
  ],
  "joins errors": [
    `try { using a = bad("one"), b = bad("two"); throw new Error("body"); } catch (e: any) { log(e.name, e.error.message, e.suppressed.name, e.suppressed.error.message, e.suppressed.suppressed.message); }
try { using a = bad("only"); } catch (e: any) { log(e.name, e.message); }`,
    [
      "fails two",
      "fails one",
      "SuppressedError one SuppressedError two body",
      "fails only",
      "Error only",
    ],
  ],
  "reads the method when it is declared": [
    `{ const o: any = r("first"); using a = o; o[Symbol.dispose] = () => log("second"); }`,
    ["end first"],
  ],
  "in the head of for-of": [
    `for (using a of [r(1), r(2), r(3)]) { if (a.name === 2) continue; log(a.name); } for (using b of [r("x")]) log(b.name);
const fs: any[] = []; for (using c of [r("p"), r("q")]) fs.push(() => c.name); log(fs.map((f) => f()));`,
    ["1", "end 1", "end 2", "3", "end 3", "x", "end x", "end p", "end q", "[ 'p', 'q' ]"],
  ],
  "in the head of for": [
    `l: for (using a = r("head"), i = { n: 0, [Symbol.dispose]() { log("i"); } }; i.n < 2; i.n++) { for (;;) continue l; } log("after");`,
    ["i", "end head", "after"],
  ],
  "in functions, arrows, methods, static blocks and generators": [
    `const f = () => { using a = r("arrow"); }; f(); class A { static { using s = r("static"); } m() { using m = r("method"); } } new A().m();
function* g() { using a = r("gen"); yield 1; yield 2; } for (const x of g()) { log(x); break; }`,
    ["end arrow", "end static", "end method", "1", "end gen"],
  ],
  "at module level": [
    `using a = r("module"); log("body"); function late() { return a.name; } log(late());`,
    ["body", "module", "end module"],
  ],
  "beside functions and classes of the same block": [
    `{ log(f()); using a = r("a"); function f() { return "hoisted"; } class B { x = a.name; } log(new B().x); }`,
    ["hoisted", "a", "end a"],
  ],
  "shadowing outer names": [
    `const a = "outer"; { using a = r("inner"); { using a = r("innermost"); log(a.name); } log(a.name); } log(a);`,
    ["innermost", "end innermost", "inner", "end inner", "outer"],
  ],
  "as a name": [
    `let using = 1; using = 2; log(using); const o = { using, await: 3 }; log(o.using); using
log("next line");`,
    ["2", "2", "next line"],
  ],
  "await using waits": [
    `{ await using a = slow("a"); await using b = r("b"); using c = r("c"); await using n = null; log("body"); } log("after");`,
    ["body", "end c", "end b", "slow end a", "after"],
  ],
  "await using in loops and functions": [
    `async function f() { for (await using a of [slow(1), slow(2)]) log(a.name); for await (using b of [r("x")]) log(b.name); } await f();
async function* g() { await using a = slow("g"); yield 1; } for await (const x of g()) log(x);`,
    ["1", "slow end 1", "2", "slow end 2", "x", "end x", "1", "slow end g"],
  ],
  "await using joins errors": [
    `try { await using a = { async [Symbol.asyncDispose]() { throw new Error("late"); } }; throw new Error("body"); } catch (e: any) { log(e.name, e.error.message, e.suppressed.message); }`,
    ["SuppressedError late body"],
  ],
  "await using waits as often as the language does": [
    `const ticks = async (take: any) => { const all: any[] = []; const done = take((x: any) => all.push(x)).then(() => all.push("done"));
  let p: Promise<any> = done.constructor.resolve(); for (let i = 0; i < 4; i++) { p = p.then(() => all.push(i)); } await done; await p; log(...all); };
const end = (say: any, word: any) => ({ [Symbol.dispose]() { say(word); } }), later = (say: any) => ({ [Symbol.asyncDispose]() { say("later"); } });
await ticks(async () => {}); await ticks(async () => { await null; });
await ticks(async (say: any) => { await using a = null, b = undefined, c = null; say("nulls"); });
await ticks(async (say: any) => { using a = end(say, "a"); await using b = null; using c = end(say, "c"); });
await ticks(async (say: any) => { using a = end(say, "a"); await using b = later(say); using c = end(say, "c"); await using d = null; });
await ticks(async (say: any) => { await using a = end(say, "a"), b = later(say); });
await ticks(async (say: any) => { try { await using a = { [Symbol.dispose]() { throw "fails"; } }; } catch (e) { say(e); } });`,
    [
      "done 0 1 2 3",
      "0 done 1 2 3",
      "nulls 0 done 1 2 3",
      "c a 0 done 1 2 3",
      "c later 0 a 1 done 2 3",
      "later a 0 1 done 2 3",
      "fails 0 done 1 2 3",
    ],
  ],
  "what is taken has its variable's name": [
    `const end: any = { value() { log("end", this.name); }, configurable: true }; Object.defineProperty(Function.prototype, Symbol.dispose, end);
{ using a = (() => log("a")) as any, b = class { static m() { return log("m"); } } as any, c = (0, function () {}) as any, d = function named() {} as any; a(); b.m(); }
for (using e of [() => 1] as any[]) log(typeof e); { await using f = async () => log("f"); }
delete (Function.prototype as any)[Symbol.dispose];`,
    ["a", "m", "end named", "end ", "end b", "end a", "function", "end ", "end f"],
  ],
  "enters and leaves what has Python's methods": [
    `const lock: any = { held: 0, __enter__() { log("enter", ++this.held); return true; }, __exit__(...error: any[]) { log("exit", --this.held, ...error); } };
{ using a = lock; log(a === lock, lock.held); { using b = lock; log(lock.held); } }
function f() { using a = lock; return "value"; } log(f());
for (using a of [lock]) log("in", a.held);
{ await using a = lock; log("later"); }`,
    [
      "enter 1",
      "true 1",
      "enter 2",
      "2",
      "exit 1 null null null",
      "exit 0 null null null",
      "enter 1",
      "exit 0 null null null",
      "value",
      "enter 1",
      "in 1",
      "exit 0 null null null",
      "enter 1",
      "later",
      "exit 0 null null null",
    ],
  ],
  "tells __exit__ of the error, which it may swallow": [
    `const m = (answer: any) => ({ __enter__() {}, __exit__(type: any, e: any) { log("exit", type?.name, e?.message); return answer; } });
function f() { using a = m(true), b = m(false); throw new RangeError("x"); } log(f());
try { using a = m(undefined); throw new RangeError("y"); } catch (e: any) { log("caught", e.message); }
function g() { using a = m(true); return "kept"; } log(g());`,
    [
      "exit RangeError x",
      "exit RangeError x",
      "undefined",
      "exit RangeError y",
      "caught y",
      "exit undefined undefined",
      "kept",
    ],
  ],
  "an error of __enter__ leaves the others, one of __exit__ replaces": [
    `const m: any = { __enter__() { throw new Error("enter"); }, __exit__() { log("never"); } };
try { using a = r("a"), b = m; } catch (e: any) { log(e.message); }
const n: any = { __enter__() {}, __exit__() { throw new RangeError("exit"); } };
try { using a = r("a"), b = n; throw new Error("body"); } catch (e: any) { log(e.name, e.message); }`,
    ["end a", "enter", "end a", "RangeError exit"],
  ],
  "takes one of the two for nothing": [
    `{ using a = { ...r("a"), __enter__() { log("never"); } }; log("body"); } { using b = { ...r("b"), __exit__() { log("never"); } }; }
try { using c = { __enter__() {} } as any; } catch (e: any) { log(e.name); }`,
    ["body", "end a", "end b", "TypeError"],
  ],
  accessors: [
    `class A { accessor n = 1; static accessor s = "s"; accessor f = () => this.n; accessor #p = 3; accessor none; "q r" = 1; accessor "x y" = 7; bump() { return ++this.#p; } }
const a = new A(); a.n += 4; log(a.n, A.s, a.f(), a.f.name, a.bump(), a.none, (a as any)["x y"], Object.keys(a));
const d = Object.getOwnPropertyDescriptor(A.prototype, "n") as any; log(typeof d.get, typeof d.set);`,
    ["5 s 5 f 4 undefined 7 [ 'q r' ]", "function function"],
  ],
};

describe("using and accessor", () => {
  it.each(Object.entries(cases))("%s", async (_, [source, wanted]) => {
    expect(await runCompiled(show, resource + source)).toEqual(wanted);
    expect(await runGenerator(show, resource + source)).toEqual(wanted);
  });
});
