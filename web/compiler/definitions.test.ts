// Names of functions and classes in Python's spelling, and how a value finds its entry in the table.
import { describe, expect, it } from "vitest";
import type { Definition } from "../wire/program.ts";
import { compiled, load, runtimeWith } from "./programs/run.ts";

const summary = ({ qualname, kind, line, async, parameters }: Definition): string =>
  `${line} ${async ? "async " : ""}${kind} ${qualname}(${parameters
    .map(({ name, optional, rest }) => (rest ? "*" : "") + name + (optional && !rest ? "?" : ""))
    .join(", ")})`;

const table = (source: string): string[] => compiled(source).definitions.map(summary);

describe("the table", () => {
  it("names functions as Python does", () => {
    expect(
      table(`function main(a: number, b = 1, c?: string, ...rest: any[]) {
  async function worker({ x }: any, [y]: any = []) {}
  const helper = () => 1, second = function () {};
  return [1].map((n) => n);
}
const top = async (x: number) => x;
run(() => 1, function named(this: Window) {});
const typed = (() => 2) as () => number;`),
    ).toEqual([
      "1 function main(a, b?, c?, *rest)",
      "2 async function main.<locals>.worker(…, …?)",
      "3 function main.<locals>.helper()",
      "3 function main.<locals>.second()",
      "4 function main.<locals>.<lambda>(n)",
      "6 async function top(x)",
      "7 function <lambda>()",
      "7 function named()",
      "8 function typed()",
    ]);
  });

  it("names classes and what is in them", () => {
    expect(
      table(`abstract class Clock<T> {
  constructor(private n: number, f = () => 1) { const g = () => 2; }
  run() { class Inner { go() {} } }
  get value() { return 1; }
  #hidden() {}
  arrow = () => 3;
  static make() {}
  [Symbol.iterator]() {}
  abstract none(): void;
  over(a: string): void;
  over(a: any) {}
}
class Sub extends Clock<number> {}
const Named = class {};
const o = { method() {}, "two words"() {}, lambda: () => 1 };
declare class Gone { f(): void }`),
    ).toEqual([
      "1 class Clock(n, f?)",
      "2 function Clock.__init__.<locals>.<lambda>()",
      "2 function Clock.__init__.<locals>.g()",
      "3 function Clock.run()",
      "3 class Clock.run.<locals>.Inner()",
      "3 function Clock.run.<locals>.Inner.go()",
      "4 function Clock.value()",
      "5 function Clock.#hidden()",
      "6 function Clock.arrow()",
      "7 function Clock.make()",
      "8 function Clock.[Symbol.iterator]()",
      "11 function Clock.over(a)",
      "13 class Sub(*args)",
      "14 class Named()",
      "15 function method()",
      "15 function two words()",
      "15 function <lambda>()",
    ]);
  });
});

describe("the first mark in a function's text is its own", () => {
  it.each([
    ["function f(a = () => 1) { return () => 2; } see(f);", "f"],
    ["async function f(a = () => 1) {} see(f);", "f"],
    ["function* f(a = () => 1) {} see(f);", "f"],
    ["const f = (a = () => 1) => () => 2; see(f);", "f"],
    ["const f = async (a = () => 1) => () => 2; see(f);", "f"],
    ["const f = async x => () => 2; see(f);", "f"],
    ["const f = <T,>(a = (x: T) => 1) => 2; see(f);", "f"],
    ["const f = x => y => 2; see(f(1));", "f.<locals>.<lambda>"],
    ["class A extends (class B {}) { m = () => 1 } see(A);", "A"],
    ["const A = class extends (class B {}) {}; see(A);", "A"],
    ["abstract class A<T> extends (class B<T> {})<any> { x() {} } see(A);", "A"],
    ["class A { static m(a = () => 1) {} } see(A.m);", "A.m"],
    ["class A { static async *m<T>(a = () => 1) {} } see(A.m);", "A.m"],
    ["class A { static [(() => 'k')()]() {} } see((A as any).k);", "A.[(() => 'k')()]"],
    [
      "class A { static get [(() => 'k')()]() { return 1; } } see(Object.getOwnPropertyDescriptor(A, 'k')!.get);",
      "A.[(() => 'k')()]",
    ],
    ["const o = { async m /* ( */ (a = () => 1) {} }; see(o.m);", "m"],
    ["function /* function */ f(a = () => 1) {} see(f);", "f"],
    ["export default class A { f = () => 1 } see(A);", "A"],
  ])("%s", async (source, qualname) => {
    const program = compiled(source, ["see"]);
    let seen: unknown;
    const { run } = await load(program.code);
    run(runtimeWith({ see: (value: unknown) => (seen = value) }));
    const [, id] = /\/\*§(\d+)\*\//u.exec(String(seen)) ?? [];
    expect(program.definitions[Number(id)]?.qualname).toBe(qualname);
  });
});
