// A forked child: the definitions of the program with the parent's values, and nothing run again.
import { describe, expect, it } from "vitest";
import type { Reader } from "../wire/program.ts";
import { compiled, load, runtimeWith } from "./programs/run.ts";

/** A value of the program that is called, spread or counted. */
type Made = (() => unknown) & { readonly length: number };

/** Runs `source` as a parent, then forks it; answers what the child's readers give, and what was logged. */
async function forked(source: string) {
  const program = compiled(source);
  const logged: unknown[] = [];
  const globals = { log: (value: unknown) => logged.push(value) };
  let names: Readonly<Record<string, Reader>> = {};
  const register = (given: typeof names): void => {
    names = given;
  };
  const { run } = await load(program.code);
  await run(runtimeWith(globals, { register }));
  const parent = names;
  const before = logged.length;
  const { fork } = await load(program.forkCode);
  const statics: string[] = [];
  fork(
    runtimeWith(globals, {
      register,
      forked: (name) => parent[name]?.(),
      forkedStatics: (name, made) => {
        statics.push(name);
        Object.assign(made as object, parent[name]?.()); // a class of the program
      },
    }),
  );
  const child = Object.fromEntries(
    // What a test asks for, its own source has defined: functions, classes and lists.
    Object.entries(names).map(([name, read]) => [name, read() as Made]),
  );
  return { child, statics, ranAgain: logged.length - before };
}

describe("a forked child", () => {
  it("has the parent's variables and runs nothing of the module", async () => {
    const { child, ranAgain } =
      await forked(`let n = 1; var list = [n]; const { a, b: [c] } = { a: 2, b: [3] };
log("parent"); n = 5; for (var i = 0; i < 3; i++) log(i); if (n) { log(n); }
export function total() { return n + list[0]! + a + c + i; }
const later = () => total() * 10, { d } = { d: 4 };
enum E { A = 7 } export default log("default");
using gone = null; await Promise.resolve(log("await"));`);
    expect(ranAgain).toBe(0);
    expect(child).toMatchObject({
      n: 5,
      list: [1],
      a: 2,
      c: 3,
      i: 3,
      d: 4,
      gone: null,
      E: { A: 7 },
    });
    expect(child["total"]?.()).toBe(5 + 1 + 2 + 3 + 3);
    expect(child["later"]?.()).toBe(140);
  });

  it("makes classes anew, with the parent's static fields", async () => {
    const { child, statics, ranAgain } = await forked(`const all: A[] = []; const base = Object;
class A extends base { static made = 0; static { log("static block"); } own = 1; constructor() { super(); A.made++; } }
const B = class { static x = log("static field"); }; export default class C { static s = 9; }
all.push(new A(), new A());`);
    expect(ranAgain).toBe(0);
    expect(statics).toEqual(["A", "B", "C"]);
    expect({ ...child["A"] }).toEqual({ made: 2 });
    expect({ ...child["C"] }).toEqual({ s: 9 });
    expect(child["all"]?.length).toBe(2);
  });

  it("can still assign to what is not constant, and only that", async () => {
    const { child } = await forked(
      `let n = 1; const c = 2; function set() { n = 9; return n; } function fail() { (c as any) = 3; }`,
    );
    expect(child["set"]?.()).toBe(9);
    expect(child["fail"]).toThrow(TypeError);
  });

  it("can't be made where a class waits for something while it is being defined", async () => {
    await expect(
      forked("class A { [await Promise.resolve(1)] = 1; } const B = class extends (await A) {};"),
    ).rejects.toThrow("cannot fork: 'A' waits for something while it is being defined");
  });
});
