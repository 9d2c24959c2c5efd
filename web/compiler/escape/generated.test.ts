// Functions nobody thought of: whatever is said to be lent is overwritten when the call is over. If anything that can still be
// reached then differs from what it is when nothing is overwritten, the function kept what it was said to lend.
import { inspect } from "node:util";
import { runInThisContext } from "node:vm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { assert } from "../../base/assert.ts";
import { parse } from "../parse.ts";
import { findLent } from "./escape.ts";

const simple = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("d", "e") },
  { weight: 3, arbitrary: fc.constantFrom("d[k]", "d[v]", "d[n]", "d[0]", "d.length") },
  { weight: 3, arbitrary: fc.constantFrom("n", "k", "v", "kept", "box") },
  { weight: 2, arbitrary: fc.constantFrom("(0)", "(1)", '"buffer"', '"subarray"', "N") },
);

const { expression, statement } = fc.letrec<{ expression: string; statement: string }>((tie) => {
  const e = tie("expression");
  const s = tie("statement");
  const from = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(""));
  const text = fc.constant<string>;
  const after = (...endings: string[]) => from(e, fc.constantFrom(...endings));
  const unary = (before: string, behind: string) => from(text(before), e, text(behind));
  const binary = (...signs: string[]) =>
    from(text("("), e, fc.constantFrom(...signs), e, text(")"));
  const call = (name: string) => from(text(`${name}(`), e, text(", "), e, text(")"));
  return {
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      simple,
      from(e, text("["), e, text("]")),
      after(
        ".length",
        ".buffer",
        ".slice(1)",
        ".subarray(1)",
        ".values()",
        ".fill(1)",
        ".sort()",
        ".at(1)",
      ),
      from(e, fc.constantFrom(".map", ".forEach", ".find"), text("((v, i) => "), e, text(")")),
      from(e, text(".map((v, i, all) => "), e, text(")")),
      from(e, text(".reduce((sum, v) => "), e, text(", "), e, text(")")),
      from(e, fc.constantFrom(".set", ".push", ".indexOf", ".at"), text("("), e, text(")")),
      binary(" + ", " - ", " < ", " && ", " ?? ", ", "),
      from(text("("), e, text(" ? "), e, text(" : "), e, text(")")),
      from(text("("), fc.constantFrom("k", "n", "v", "kept[0]", "d[0]"), text(" = "), e, text(")")),
      unary("[", "]"),
      unary("({ p: ", " })"),
      unary("[...", "]"),
      unary("Math.max(...", ")"),
      unary("Array.from(", ")"),
      unary("new Float64Array(", ")"),
      unary("String(", ")"),
      unary("(() => ", ")"),
      unary("(-", ")"),
      unary("(typeof ", ")"),
      unary("kept.push(", ")"),
      from(text("(["), fc.constantFrom("k", "n", "k, v"), text("] = "), e, text(")")),
      from(text("(k += "), e, text(")")),
      from(text("(function k(v) { return "), e, text("; })")),
      from(
        text("Math."),
        fc.constantFrom("abs", "constructor", "valueOf"),
        text("("),
        e,
        text(")"),
      ),
      from(fc.constantFrom("JSON.stringify(", "Array.from("), e, text(", "), e, text(")")),
      unary("with_(box, () => ", ")"),
      call("g"),
      call("h"),
    ),
    statement: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      from(e, text(";")),
      unary("return ", ";"),
      from(text("{ const k = "), e, text("; { "), s, text(" } }")),
      from(text("{ let v = "), e, text("; { "), s, text(" } }")),
      from(text("for (const v of "), e, text(") { "), s, text(" }")),
      from(text("for (const [n, v] of "), e, text(".entries()) { "), s, text(" }")),
      from(text("for (let k = 0; k < 2; k++) { enough(); "), s, text(" }")),
      from(text("for (const k in "), e, text(") { "), s, text(" }")),
      from(text("{ const [k, v] = "), e, text("; { "), s, text(" } }")),
      from(text("try { "), s, text(" } catch (k) { "), s, text(" }")),
      from(text("if ("), e, text(") { "), s, text(" }")),
      from(s, s),
    ),
  };
});

const body = fc.array(statement, { minLength: 1, maxLength: 3 }).map((all) => all.join("\n  "));
const sources = fc.tuple(body, body, body, expression).map(
  ([f, g, h, usual]) => `const N = 2;
const kept = new (class extends Array {
  push(x) { enough(); return super.push(x); }
})();
const box = {
  set(x) { kept.push(x); },
  indexOf(x) { return x; },
  at(x) { kept.push(x); return "buffer"; },
};
let steps = 0;
function enough() { if (++steps > 50) throw new Error("enough"); }
function f(d, e, n) {
  var k, v;
  enough();
  ${f}
}
function g(d, e) {
  var k, v, n = 1;
  enough();
  ${g}
}
function h(d, n = ${usual}) {
  var k, v, e = "buffer";
  enough();
  ${h}
}`,
);

interface Made {
  readonly f: (...args: unknown[]) => unknown;
  readonly kept: readonly unknown[];
}

/** What can be reached after a call of `f` with arrays of which those in `over` are overwritten when it has returned. */
function reached(source: string, over: readonly boolean[]): string {
  // The text is ours, and ends with this.
  const { f, kept } = runInThisContext(`(() => { ${source}\nreturn { f, kept }; })()`) as Made;
  const arrays = [Float64Array.of(3, 1, 2), Float64Array.of(1, 0, 5)];
  const held: unknown[] = [];
  try {
    held.push(f(...arrays, 1));
  } catch (error) {
    held.push(error);
  }
  for (const [at, array] of arrays.entries()) if (over[at] === true) array.fill(7777);
  return [...held, ...kept].map(told).join("\n");
}

/** A value with what comes out of it: a function's result, an iterator's items. */
function told(value: unknown): string {
  if (typeof value === "function") {
    try {
      return `() => ${told((value as () => unknown)())}`; // of no arguments, in a made-up function
    } catch {
      return "() => throws";
    }
  }
  if (value instanceof Error) return String(value);
  const isIterator = typeof value === "object" && value !== null && "next" in value;
  return isIterator
    ? told([...(value as Iterator<unknown> & Iterable<unknown>)])
    : inspect(value, { depth: 5 });
}

/** Whether `f` only lends its first parameters. */
function lentBy(source: string): boolean[] {
  const parsed = parse(source);
  assert(parsed.ok, source);
  const [f] = [...findLent(parsed.file.program)].flatMap(([node, lent]) =>
    "id" in node && node.id?.name === "f" ? [lent] : [],
  );
  return [0, 1].map((at) => f?.has(at) === true);
}

it("a made-up function does not keep what it is said to lend", () => {
  let lends = 0;
  fc.assert(
    fc.property(sources, (source) => {
      const lent = lentBy(source);
      if (!lent.includes(true)) return;
      lends += 1;
      expect(reached(source, lent)).toBe(reached(source, []));
    }),
    { numRuns: 3000 },
  );
  expect(lends).toBeGreaterThan(300);
}, 300_000);
