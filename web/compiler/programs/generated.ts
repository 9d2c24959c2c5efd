// Makes up programs for property tests: every kind of statement and expression around calls of `log`, nested in
// functions, classes, generators and async functions. All of them end.
import fc from "fast-check";
import { expressions } from "./generated-expressions.ts";
import { statements } from "./generated-statements.ts";
import type { Piece } from "./generated-text.ts";

const { statement } = fc.letrec<{ expression: Piece; statement: Piece }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    ...expressions(tie("expression"), tie("statement")),
  ),
  statement: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    ...statements(tie("expression"), tie("statement")),
  ),
}));

const preamble = `let budget = 12, n = 0, a«: any» = 1, b«: any» = "b", c«: any»;
const xs«: any[]» = [1, "x", null], pending«: any[]» = [];
const o«: any» = { p: 1, n: 0, m(x«: any») { log("m", this === o); return x; }, set acc(x«: any») { log("set"); this.p = x; }, get acc() { log("get"); return this.p; } };
function id(...xs«: any[]») { log("id", xs.length); return xs[0]; }
function self(«this: any, »x«: any») { log(typeof this); return x; }
class K { n = 1; v«: any»; constructor(v«: any») { this.v = v; log("K"); } plus(y«: any») { return [this.v, y].length; } static toString() { return "K"; } }
class L extends K { constructor(x«: any», ...r«: any[]») { super(x); this.n = super.plus(r); } get w() { return this.v; } }
const k«: any» = new K(0);
function tag(strings«: any», ...values«: any[]») { log(strings.raw.length); return values[0]; }
function* gen(x«: any») { log("gen"); try { yield x; yield 2; } finally { log("gen closed"); } }
function* closing(x«: any») { try { yield* [x, 2]; } finally { log("closing"); } }
function walk(it«: any») { let r, turns = 0; do { r = it.next(turns); log(r.value); } while (!r.done && ++turns < 6); return it.return("r").done; }
const late = async (x«: any») => (await null, x);
function later(p«: any») { pending.push(p.then((x«: any») => log("then", x), (e«: any») => log("rejected", e?.name ?? e))); return pending.length; }
`;

/** A program, and the same without its types, which stand in «…» where programs are made up. */
export interface MadeUp {
  readonly source: string;
  readonly javaScript: string;
}

export const program: fc.Arbitrary<MadeUp> = fc
  .tuple(fc.array(statement, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([list, waits]) => {
    const context = {
      yields: false,
      awaits: waits,
      returns: false,
      hasArguments: false,
      loops: false,
      labels: [],
      waits,
    };
    const body = list.map((s) => s(context)).join("\n");
    const whole = waits ? atLast(body) : body;
    const text = `${preamble}${whole}\nlog(a, b, c, n, o.n, xs.length);`;
    return {
      source: text.replaceAll(/[«»]/gu, ""),
      javaScript: text.replaceAll(/«[^»]*»/gu, ""),
    };
  });

/** All that is still going on comes to its end, also after an error. */
const atLast = (body: string): string =>
  `try {\n${body}\n} catch (e«: any») { log("ended", e?.name ?? e); }\nfor (const p of pending) await p;`;
