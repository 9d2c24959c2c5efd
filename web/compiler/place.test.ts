// A library call finds its own line in the run's place. In these programs `at(n)` is such a call, which
// should find line n; it gives its arguments back, the first one left out.
import { describe, expect, it } from "vitest";
import type { Nested } from "../wire/generator-form.ts";
import type { ProgramForm } from "../wire/program.ts";
import { compiled, load, runtimeWith } from "./programs/run.ts";
import { generatorForm } from "./runtime/generator-form.ts";

/** Calls that found another line: wanted and found. */
async function strays(
  source: string,
  form: ProgramForm,
): Promise<{ calls: number; wrong: string[] }> {
  const place = new Int32Array(2);
  const wrong: string[] = [];
  let calls = 0;
  const at = (line: number, value?: unknown): unknown => {
    calls += 1;
    if (place[0] !== line) wrong.push(`${line} found ${place[0]}`);
    return value;
  };
  const lib = (line: number): unknown => ({
    get value() {
      return at(line, 1);
    },
    set value(_: unknown) {
      at(line);
    },
    get: () => at(line, lib(line)),
    *[Symbol.iterator]() {
      for (let n = 0; n < 3; n += 1) yield at(line, n);
    },
  });
  const { run } = await load(compiled(source, ["at", "lib"], form).code);
  const drive: Nested = (generator) => {
    for (;;) {
      const before = place[0] ?? 0;
      const { done, value } = generator.next();
      if (done === true) return value;
      // Whoever drives a thread puts its line back.
      place.set([before, 0]);
    }
  };
  const result = run(runtimeWith({ at, lib }, { place, generator: generatorForm(drive) }));
  // In generator form a program runs as a generator.
  await (form === "plain" ? result : drive(result as Parameters<Nested>[0]));
  return { calls, wrong };
}

describe("the place is right at every library call", () => {
  it.each([
    ["statements", "at(1); at(1);\nat(2);\nif (at(3, 1))\n  at(4);\nelse at(5);\nat(6);"],
    [
      "several lines of one statement",
      "const xs = [\n  at(2),\n  at(3),\n  ...[at(4)],\n  { a: at(5), b:\n    at(6) },\n  at(7,\n    at(8)),\n];",
    ],
    [
      "after the program's own functions",
      "function f() {\n  return at(2, 5);\n}\nat(4, f());\nconst x: any = lib(5); x.value = f(); x.value += f();\nat(6) ?? at(6, [f(), f()]);\nf() && at(7, f());",
    ],
    [
      "own calls and reads after them",
      "const f = (x: any) => at(1, x);\nconst q: any = lib(2); f(1); f(q)\nlet r: any = lib(3); f\n(1); f(r);"
        .replace("f(1); f(q)", "q.value")
        .replace("f\n(1); f(r);", "r.value; [r.value,\n 1];"),
    ],
    [
      "loops",
      "let n = 0;\nwhile (at(2, n++ < 3)) {\n  at(3);\n  if (n === 2) continue;\n  at(5);\n}\ndo {\n  at(8);\n} while (at(9, n-- > 0));\nfor (let i: any = at(10, 0); at(10, i < 2); i++, at(10)) {\n  at(11);\n}",
    ],
    [
      "loops over libraries",
      "for (const x of lib(1) as any) {\n  at(2);\n  if (x === 1) continue;\n  at(4);\n}\nouter: for (const x of lib(6) as any) {\n  for (const y of lib(7) as any) { if (y) continue outer;\n  at(8); }\n}\nfor (const x of lib(10) as any) at(10, x);",
    ],
    [
      "generators and await",
      "function* g() {\n  yield at(2);\n  at(3);\n}\nfor (const x of g()) at(5);\nasync function f() {\n  await null;\n  at(8);\n  at(9, await at(9));\n}\nawait f();\nat(12); await Promise.all([f(), f()]);",
    ],
    [
      "switch, try, labels",
      "const t: any = (x: any) => x;\nswitch (at(2, 1)) {\n  case at(3, 1): at(3);\n  case 2:\n    at(5); break;\n}\ntry {\n  at(8); throw 1;\n} catch {\n  at(10);\n} finally {\n  at(12);\n}\nl: {\n  at(15); if (t(1)) break l;\n}\nat(17);",
    ],
    [
      "classes",
      "class A {\n  x = at(2);\n  static y = at(3); static { at(3);\n    at(4); }\n  constructor(a = at(5)) { at(5); }\n  get v() {\n    return at(7); }\n}\nconst a = new A(); at(9, a.v);\nat(10); class B extends A { z =\n  at(11); } new B();",
    ],
    [
      "conditions",
      "const f = (x: any) => x;\nf(1) ? at(2) : at(2);\nf(0) ? at(3) :\n  at(4);\nf(1) && at(5, f(1)) || at(5);\nat(6, at(6, 0) || at(6));\nconst a = f(0)\n  ? at(8)\n  : at(9);\nat(10);",
    ],
    [
      "callbacks",
      "[1, 2].map((x) => at(1, x)).forEach((x) => {\n  at(2);\n});\nat(4, [3].map((x) =>\n  at(5, x)));\n([1].map((x) => x) && at(6));",
    ],
    [
      "chains",
      "const q: any = lib(1);\nq.value;\nlib(3)".replace(
        "q.value;\nlib(3)",
        "(lib(2) as any)\n  .get; (lib(3) as any).get();\nconst r: any = lib(4); r.get().get(); r?.get()?.get().value;",
      ),
    ],
    [
      "reading values",
      "const v: any = lib(1); v.value;\nconst w: any = lib(2); const sum = w.value + 1;\nlet u: any = lib(3); u.value += 2; u.value++;\nfor (const k of [1]) {\n  const z: any = lib(5); z.value = k;\n}",
    ],
  ])("%s", async (_, source) => {
    for (const form of ["plain", "generator"] as const) {
      const { calls, wrong } = await strays(source, form);
      expect(wrong, form).toEqual([]);
      expect(calls).toBeGreaterThan(2);
    }
  });
});
