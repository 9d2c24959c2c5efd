// Which parameters only lend. Every way in which a function could keep an array that it was given has its line here.
import { describe, expect, it } from "vitest";
import { assert } from "../../base/assert.ts";
import { parse } from "../parse.ts";
import { compiled } from "../programs/run.ts";
import { findLent } from "./escape.ts";

/** Names of the parameters of `f` that only lend, in a program that has a pool. */
function lentBy(source: string): string[] {
  const definition = compiled(`${source}\nnew Pool(2);`).definitions.find(
    ({ qualname }) => qualname === "f",
  );
  return (definition?.parameters ?? []).filter(({ lent }) => lent).map(({ name }) => name);
}

describe("lends", () => {
  it.each([
    ["the ends of it", "function f(d) { return d[0] + d[d.length - 1]; }"],
    ["an arrow", "const f = (d: Float64Array) => d[0];"],
    ["a function in a constant", "const f = function (d) { return d.byteLength; };"],
    ["nothing at all", "function f(d) {}"],
    [
      "a loop by place",
      "function f(d) { let s = 0; for (let i = 0; i < d.length; i++) s += d[i]; return s; }",
    ],
    ["a loop over it", "function f(d) { let s = 0; for (const x of d) s += x; return s; }"],
    [
      "a loop over a range",
      "function f(d) { let s = 0; for (const i of range(d.length)) s += d[i]; return s; }",
    ],
    [
      "pairs",
      "function f(d) { let s = 0; for (const [i, x] of d.entries()) s += x * d[i]; return s; }",
    ],
    [
      "writing",
      "function f(d) { for (let i = 0; i < d.length; i += 2) { d[i] = Math.sqrt(d[i]); d[i + 1]++; } return d[1]; }",
    ],
    [
      "a place that is computed",
      "const W = 4; function f(d) { let s = 0; for (let y = 0; y < 9; y++) for (let x = 0; x < W; x++) s += d[y * W + x]; return s; }",
    ],
    [
      "a number of an array as a place",
      "function f(d) { let s = 0; for (const x of d) s += d[x]; return s; }",
    ],
    [
      "methods that copy",
      "function f(d) { return [d.slice(1), d.map((x) => x * 2), d.toSorted(), d.join(), d.filter((x, i) => i > 0)]; }",
    ],
    ["methods that look", "function f(d) { return d.indexOf(3) + d.findIndex((x) => x > d[0]); }"],
    ["reduce", "function f(d) { return d.reduce((sum, x) => sum + x, 0); }"],
    [
      "changing in place",
      "function f(d) { d.sort(); d.fill(0, 3); d.sort((a, b) => b - a); return d[0]; }",
    ],
    ["spreading", "function f(d) { return Math.max(...d) + [...d].length + new Set(d).size; }"],
    ["taking apart", "function f(d) { const [a, b] = d; return a + b + d[a]; }"],
    [
      "copying",
      "function f(d) { return [Float64Array.from(d), new Uint8Array(d), Array.from(d).map((x) => x + 1)]; }",
    ],
    ["text", "function f(d) { print(d, d.length); return `${d}` + String(d) + (typeof d); }"],
    [
      "comparing",
      "function f(d) { if (!d || d.length === 0) return 0; return d === null ? 1 : 2; }",
    ],
    [
      "types around it",
      "function f(d: Float64Array | null) { return (d as Float64Array)[0] + d!.length; }",
    ],
    ["a lock", "let sum = 0; function f(d) { with_(lock, () => { sum += d[0]; }); }"],
    [
      "a function that lends",
      "function g(x, i) { return x[i]; } function f(d) { return g(d, 3) + g(d, d.length - 1); }",
    ],
    [
      "functions that call each other",
      "function g(x, n) { return n ? f(x, n - 1) : x[0]; } function f(d, n) { return n ? g(d, n - 1) : d[1]; }",
    ],
    ["a usual value that is a number", "function f(d, from = 0) { return d[from]; }"],
  ])("%s", (_, source) => {
    expect(lentBy(source)).toContain("d");
  });

  it("beside much else that a program does", () => {
    const rest = `class Row extends Array { constructor() { super(); } }
const names = ["1"].map(String), numbers = names.map(Number), size = Float64Array.BYTES_PER_ELEMENT, tau = 2 * Math.PI;
const cells = new Float64Array(4); cells[Math.floor(1.5)] += Math.max(...numbers);
if (names instanceof Array && !(names instanceof Row)) console.log(names as Array<string>, JSON.stringify(numbers, null, 2));
`;
    expect(
      lentBy(`${rest}function f(d: Float64Array): number { return Math.hypot(...d); }`),
    ).toEqual(["d"]);
  });

  it("only what it does not keep", () => {
    expect(lentBy("function f(a, b, n) { kept = b; return a[n]; }")).toEqual(["a", "n"]);
    expect(lentBy("function f(a, { b }, ...c) { return a[0]; }")).toEqual(["a"]);
  });
});

it("knows a name that is imported for a text", () => {
  const source = "import { KEY } from 'mod'; function f(d) { { const KEY = 1; } return d[KEY]; }";
  const parsed = parse(source);
  assert(parsed.ok, "it is a program");
  expect([...findLent(parsed.file.program).values()]).toEqual([new Set()]);
});

describe("keeps", () => {
  it.each([
    ["what is returned", "function f(d) { return d; }"],
    ["what an arrow returns", "const f = (d) => d;"],
    ["what is thrown", "function f(d) { throw d; }"],
    ["what is assigned elsewhere", "let kept; function f(d) { kept = d; }"],
    ["what is put into something", "const kept = []; function f(d) { kept.push(d); }"],
    ["a part of it", "function f(d) { return d.subarray(1); }"],
    ["its memory", "function f(d) { return d.buffer; }"],
    ["its memory, in other words", 'function f(d) { return d["buffer"]; }'],
    ["its memory, by a name made up", 'function f(d, a) { const k = "buf" + a; return d[k]; }'],
    ["its memory, by a name from elsewhere", "function f(d) { return d[NAME]; }"],
    ["its memory, by a loop", 'function f(d) { for (const k of ["buffer"]) kept = d[k]; }'],
    ["its memory, by fields", "function f(d, o) { for (const k in o) kept = d[k]; }"],
    ["its memory, by a name taken apart", 'function f(d) { const [k] = ["buffer"]; return d[k]; }'],
    [
      "its memory, by a name that comes later",
      'function f(d) { let k = 0; for (;;) { kept = d[k]; k = "buffer"; } }',
    ],
    [
      "its memory, by a name in a pattern",
      'function f(d) { let k = 0; [k] = ["buffer"]; return d[k]; }',
    ],
    [
      "its memory, by a cast name in a pattern",
      'function f(d) { let k = 0; [(k as any)] = ["buffer"]; return d[k]; }',
    ],
    [
      "its memory, by the module's name",
      'let k = "buffer"; function f(d) { { const k = 1; } return d[k]; }',
    ],
    ["its memory, by what was thrown", "function f(d) { try { g(); } catch (k) { return d[k]; } }"],
    [
      "its memory, by another's word",
      'function g(x, k) { return x[k]; } function f(d) { return g(d, "buffer"); }',
    ],
    ["its memory, taken apart", "function f(d) { const { buffer } = d; return buffer; }"],
    ["itself, from a method", "function f(d) { return d.fill(0); }"],
    ["itself, from sorting", "function f(d) { const e = d.sort(); return e; }"],
    [
      "itself, by a function that is called back",
      "function f(d) { d.forEach((x, i, all) => { kept = all; }); }",
    ],
    ["itself, by any arguments", "function f(d) { d.forEach((...all) => { kept = all; }); }"],
    ["itself, by a function from elsewhere", "function f(d) { d.map(transform); }"],
    [
      "itself, by a function with a this",
      "function f(d) { d.map(function () { kept = arguments[2]; }); }",
    ],
    ["itself, in reduce", "function f(d) { return d.reduce((sum, x, i, all) => all); }"],
    ["itself, as a result called back", "function f(d) { return [1].map(() => d); }"],
    ["an iterator", "function f(d) { return d.values(); }"],
    ["the rest of arguments", "function f(d) { return arguments; }"],
    ["a closure", "function f(d) { return () => d[0]; }"],
    [
      "a closure with a name",
      "function f(d) { function later() { return d[0]; } timers.push(later); }",
    ],
    ["a closure called back later", "function f(d) { setTimeout(() => print(d[0])); }"],
    ["a class", "function f(d) { return class { x = d[0]; }; }"],
    ["an object", "function f(d) { return { d }; }"],
    ["an array", "function f(d) { return [d]; }"],
    ["a choice", "function f(d) { return d[0] ? d : null; }"],
    ["a default", "function f(d, e = d) { return e; }"],
    ["an alias", "function f(d) { const e = d; return e[0]; }"],
    ["a loop's variable", "function f(d) { for (kept of [d]); }"],
    ["a tag's argument", "function f(d) { return tag`${d}`; }"],
    ["another function's argument", "function f(d) { queue.put(d); }"],
    ["an unknown function's argument", "function f(d) { g(d); }"],
    ["an unknown constructor's argument", "function f(d) { return new Box(d); }"],
    ["a function that keeps", "let kept; function g(x) { kept = x; } function f(d) { g(d); }"],
    [
      "a function that keeps, behind another",
      "function h(x) { return x; } function g(x) { return h(x); } function f(d) { return g(d); }",
    ],
    [
      "a function that may be another",
      "let g = (x) => x[0]; function f(d) { return g(d); } g = (x) => x;",
    ],
    [
      "one more argument than it takes",
      "function g() { return arguments[0]; } function f(d) { return g(d); }",
    ],
    [
      "the rest of another's arguments",
      "function g(...x) { return x; } function f(d) { return g(d); }",
    ],
    ["behind a spread", "function g(a, b) { return a; } function f(d) { return g(...[], d); }"],
    [
      "a global that the program makes its own",
      "function f(d) { return String(d); } function String(x) { return x; }",
    ],
    [
      "Math that is the program's",
      "const Math = { max: (x) => x }; function f(d) { return Math.max(d); }",
    ],
    [
      "what is put into another argument",
      "const all = []; function g(d, into) { into.push(d); } function f(d) { g(d, all); }",
    ],
    [
      "what a method of another argument is given",
      "function g(d, into) { into.set(d); } function f(d) { g(d, new Box()); }",
    ],
    [
      "what a known method of another argument is given",
      "function g(d, into) { return into.indexOf(d); } function f(d) { g(d, box); }",
    ],
    ["what a usual value's method is given", "function f(d, into = box) { into.set(d); }"],
    ["a usual value that may be a name", 'function f(d, k = "buffer") { return d[k]; }'],
    ["what may be exchanged", "function f(d, e) { if (e) d = e; return d[0]; }"],
    ["what is declared again", "function f(d) { var d = [[1]]; return d[0]; }"],
    ["what an enum is made of", "function f(d) { enum E { A = d } return E; }"],
    ["what a test of classes sees", "function f(d) { return d instanceof Keeper; }"],
    ["what has a field asked of it", "function f(d) { return 1 in d; }"],
    [
      "what a method of the program's makes of it",
      "Float64Array.prototype.at = function () { kept = this; }; function f(d) { return d.at(0); }",
    ],
    [
      "the same, in other words",
      'Object.getPrototypeOf(Int8Array)["proto" + "type"].at = keep; function f(d) { return d.at(0); }',
    ],
    [
      "what a function of the program's makes of it",
      "Array.from = (d) => d; function f(d) { return Array.from(d); }",
    ],
    ["the value of taking apart", "function f(d) { let x; return ([x] = d); }"],
    [
      "the value of taking an iterator apart",
      "function f(d) { let x; return ([x] = d.values()); }",
    ],
    [
      "what is taken apart on its way",
      "const kept = []; function f(d) { let x; kept.push(([x] = d)); }",
    ],
    ["what a replacer sees", "function f(d) { JSON.stringify(d, (k, v) => (kept = v)); }"],
    ["what a this is", "function f(d) { Array.from([1], keep, d); }"],
    ["what is run as code", 'function f(d) { return eval("d"); }'],
    ["what is no function of Math", "function f(d) { return Math.constructor(d); }"],
    ["a name from Math", 'function f(d) { return d[Math.constructor("buffer")]; }'],
    [
      "a name in an enum",
      'function f(d) { enum E { toString = (() => "buffer") as any } return d[E as any]; }',
    ],
    [
      "what an enum is given",
      "function g(x, into) { into.set(x); } function f(d) { enum E { set = keep as any } g(d, E); }",
    ],
    [
      "what its own name means",
      "function g(a, b) { return b[0]; } const f = function g(d, e) { return d === 1 ? e : g(1, d); };",
    ],
    [
      "its own name as a name",
      'const k = 5; const f = function k(d) { k.toString = () => "buffer"; return d[k]; };',
    ],
    ["a name in a usual value", 'function f(d, { x: k = "buffer" } = 0) { return d[k]; }'],
    [
      "a name in another's usual value",
      'function g(x, [k = "buffer"] = 0) { return x[k]; } function f(d) { return g(d, []); }',
    ],
    [
      "a name from a callback with a name",
      'function f(d) { let w = 0; d.toSorted(function g(v) { w = v; if (v !== "buffer") g("buffer"); return 0; }); return d[w]; }',
    ],
    [
      "a context manager that is entered later",
      "const lock = { async __aenter__() {}, async __aexit__() {} }; function f(d) { with_(lock, () => print(d[0])); }",
    ],
    ["with a global exchanged", "Math = {}; function f(d) { return Math.max(d); }"],
    ["with a function exchanged", "String = (x) => x; function f(d) { return String(d); }"],
    [
      "with a global under another name",
      "const M = Math; M.max = keep; function f(d) { return Math.max(d); }",
    ],
    [
      "with a global reached otherwise",
      "globalThis.Math.max = keep; function f(d) { return Math.max(d); }",
    ],
    [
      "with a method exchanged in a pattern",
      "[Math.max] = [keep]; function f(d) { return Math.max(d); }",
    ],
    [
      "with a method exchanged in a loop",
      "for (Math.max of [keep]); function f(d) { return Math.max(d); }",
    ],
    ["with a method set", 'Reflect.set(Math, "max", keep); function f(d) { return Math.max(d); }'],
    [
      "with a method taken from a class",
      "const { constructor: C } = new Int8Array(1); C.from = keep; function f(d) { return Int8Array.from(d); }",
    ],
    [
      "with a method exchanged in a field",
      "class B { constructor() { return Math; } } class C extends B { max = keep; } function f(d) { return Math.max(d); }",
    ],
    ["what waits", "async function f(d) { await null; return d[0]; }"],
    ["what goes on later", "function* f(d) { yield d[0]; }"],
    ["a method", "class A { f(d) { return d[0]; } } const f = new A().f;"],
  ])("%s", (_, source) => {
    expect(lentBy(source)).not.toContain("d");
  });
});
