// Makes up programs for property tests: every kind of statement and expression around calls of `log`, nested in
// functions, classes, generators and async functions. All of them end.
import fc from "fast-check";
import { expressions } from "./generated-expressions.ts";
import { statements } from "./generated-statements.ts";
import type { Piece } from "./generated-text.ts";

const { statement } = fc.letrec<{ expression: Piece; statement: Piece }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    ...expressions(tie("expression"), tie("statement")),
  ),
  statement: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    ...statements(tie("expression"), tie("statement")),
  ),
}));

const variables = `let budget = 12, n = 0, a«: any» = 1, b«: any» = "b", c«: any»;`;

/** What programs are made of beside the variables, by name. Each needs only those above it. */
const helpers: Readonly<Record<string, string>> = {
  xs: `const xs«: any[]» = [1, "x", null];`,
  pending: `const pending«: any[]» = [];`,
  o: `const o«: any» = { p: 1, n: 0, m(x«: any») { log("m", this === o); return x; }, set acc(x«: any») { log("set"); this.p = x; }, get acc() { log("get"); return this.p; } };`,
  id: `function id(...xs«: any[]») { log("id", xs.length); return xs[0]; }`,
  self: `function self(«this: any, »x«: any») { log(typeof this); return x; }`,
  K: `class K { n = 1; v«: any»; get acc() { log("get acc"); return this.v; } set acc(x«: any») { log("set acc"); this.v = x; } constructor(v«: any») { this.v = v; log("K"); } plus(y«: any») { return [this.v, y].length; } static toString() { return "K"; } }`,
  L: `class L extends K { constructor(x«: any», ...r«: any[]») { super(x); this.n = super.plus(r); } get w() { return this.v; } }`,
  k: `const k«: any» = new K(0);`,
  tag: `function tag(strings«: any», ...values«: any[]») { log(strings.raw.length); return values[0]; }`,
  gen: `function* gen(x«: any») { log("gen"); try { yield x; yield 2; } finally { log("gen closed"); } }`,
  closing: `function* closing(x«: any») { try { yield* [x, 2]; } finally { log("closing"); } }`,
  walk: `function walk(it«: any») { let r, turns = 0; do { r = it.next(turns); log(r.value); } while (!r.done && ++turns < 6); return it.return("r").done; }`,
  late: `const late = async (x«: any») => (await null, x);`,
  later: `function later(p«: any») { pending.push(p.then((x«: any») => log("then", x), (e«: any») => log("rejected", e?.name ?? e))); return pending.length; }`,
};

/** The lines that a text needs in front of it. */
function preamble(text: string): string {
  let whole = text;
  for (const [name, line] of Object.entries(helpers).toReversed()) {
    if (new RegExp(`\\b${name}\\b`, "u").test(whole)) whole = `${line}\n${whole}`;
  }
  return `${variables}\n${whole}`;
}

/** A program, and the same without its types, which stand in «…» where programs are made up. */
export interface MadeUp {
  readonly source: string;
  readonly javaScript: string;
}

/** Made-up programs; those that wait use promises at the module's top level and in async functions. */
export function programs({ waits }: { readonly waits: boolean }): fc.Arbitrary<MadeUp> {
  const context = {
    yields: false,
    awaits: waits,
    returns: false,
    hasArguments: false,
    loops: false,
    labels: [],
    waits,
  };
  return fc.array(statement, { minLength: 1, maxLength: 5 }).map((list) => {
    const body = list.map((s) => s(context)).join("\n");
    const whole = waits ? atLast(body) : body;
    const text = preamble(`${whole}\nlog(a, b, c, n, o.n, xs.length);`);
    return {
      source: text.replaceAll(/[«»]/gu, ""),
      javaScript: text.replaceAll(/«[^»]*»/gu, ""),
    };
  });
}

/** All that is still going on comes to its end, also after an error. */
const atLast = (body: string): string =>
  `try {\n${body}\n} catch (e«: any») { log("ended", e?.name ?? e); }\nfor (const p of pending) await p;`;
