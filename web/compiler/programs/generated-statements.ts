// Made-up statements. All of them end: loops and calls of functions that might call themselves count down a
// budget shared by the whole program.
import fc from "fast-check";
import {
  inArrow,
  inAsync,
  inAsyncGenerator,
  inClass,
  inFunction,
  inGenerator,
  inLoop,
  labelIn,
  piece,
  where,
  within,
  type Context,
  type Piece,
} from "./generated-text.ts";

type Arbitrary = fc.Arbitrary<Piece>;

/** `break` or `continue`, with the label of one of the loops around, or without. */
const jump = fc
  .tuple(fc.constantFrom("break", "continue"), fc.nat({ max: 3 }))
  .map(([word, pick]): Piece => (context: Context) => {
    if (!context.loops) return ";";
    const label = context.labels.toReversed()[pick];
    return label === undefined ? `${word};` : `${word} ${label};`;
  });

/** Heads of loops that end on their own, or when the budget does. */
const heads: readonly ((x: Piece) => Piece)[] = [
  (x) => piece`while (budget-- > 0 && (${x}, true))`,
  (x) => piece`for (let i = 0; i < 3 && budget-- > 0; i++, ${x})`,
  (x) =>
    piece`for (let i = 0, get = () => i; i < 2 && budget-- > 0; i += 1) for (c of [get(), ${x}])`,
  (x) => piece`for (const e of gen(${x}))`,
  (x) => piece`for (const e of [1, ${x}])`,
  (x) => piece`for (o.acc of closing(${x}))`,
  (x) => piece`for (const [e = ${x}] of [[], [1]]« as any[]»)`,
  (x) => piece`for (const e in { x: 1, y: ${x} })`,
];

export function statements(
  expression: Arbitrary,
  statement: Arbitrary,
): readonly [Arbitrary, ...Arbitrary[]] {
  const one = (make: (x: Piece, s: Piece) => Piece): Arbitrary =>
    fc.tuple(expression, statement).map(([x, s]) => make(x, s));
  const two = (make: (x: Piece, s: Piece, r: Piece) => Piece): Arbitrary =>
    fc.tuple(expression, statement, statement).map(([x, s, r]) => make(x, s, r));
  return [
    expression.map((x) => piece`log(${x});`),
    expression.map((x) => piece`(${x})\n;`),
    expression.map((x) => piece`n += id(1, ${x}); o.n = o.n + n;`),
    expression.map((x) => piece`var { p: v = ${x}, ...w } = o;`),
    expression.map((x) => where((c) => c.returns, piece`return ${x};`, piece`log(${x});`)),
    expression.map((x) => piece`if (budget-- > 0) throw ${x};`),
    jump,
    fc.array(statement, { maxLength: 3 }).map(
      (list): Piece =>
        (context) =>
          `{\n${list.map((s) => s(context)).join("\n")}\n}`,
    ),
    one((x, s) => piece`if (${x}) { ${s} }`),
    two((x, s, r) => piece`if (${x}) { ${s} } else { ${r} }`),
    fc
      .tuple(fc.constantFrom(...heads), expression, statement)
      .map(
        ([head, x, s]) => piece`${labelIn}: ${head(x)} { if (budget-- < 0) break; ${inLoop(s)} }`,
      ),
    one((x, s) => piece`${labelIn}: do { ${inLoop(s)} } while (budget-- > 0 && ${x});`),
    one((x, s) =>
      where(
        (c) => c.awaits,
        piece`${labelIn}: for await (const e of [${x}, late(1)]) { ${inLoop(s)} }`,
        s,
      ),
    ),
    two(
      (x, s, r) =>
        piece`try { ${s} log(${x}); } catch (e«: any») { log("caught", e?.name ?? e); ${r} } finally { log("finally"); }`,
    ),
    two((x, s, r) => piece`try { ${s} throw ${x}; } catch { ${r} }`),
    two((x, s, r) => piece`try { ${s} } finally { log(${x}); ${r} }`),
    two(
      (x, s, r) =>
        piece`switch (${x}) { case 1: ${s} case "s": { ${r} } break; default: log("default"); }`,
    ),
    two(
      (x, s, r) =>
        piece`{ let z«: any» = ${x}; const set = (to«: any») => { z = to; ${inArrow(s)} }; set(1); ${r} log(z); }`,
    ),
    one(
      (x, s) =>
        piece`{ let z«: any» = ${x}; function inner(y«: any» = ${inFunction(x)}) { ${inFunction(s)} return y; } log(inner(z)); }`,
    ),
    one(
      (x, s) =>
        piece`{ const again = (d«: number»)«: any» => { if (d > 0) again(d - 1); ${inArrow(s)} return ${inArrow(x)}; }; if (budget-- > 0) log(again(2)); }`,
    ),
    two(
      (x, s, r) =>
        piece`{ function* inner(..._«: any[]»)«: any» { try { ${inGenerator(s)} yield ${inGenerator(x)}; } finally { log("closed"); } } ${labelIn}: for (const y of inner(1)) { log(y); if (budget-- < 0) break; ${inLoop(r)} } }`,
    ),
    two((x, s, r) =>
      where(
        (c) => c.waits,
        piece`{ async function inner() { ${inAsync(s)} return ${inAsync(x)}; } later(inner()); ${r} later(inner()); }`,
        s,
      ),
    ),
    two((x, s, r) =>
      where(
        (c) => c.waits,
        piece`{ async function* inner()«: any» { yield ${inAsyncGenerator(x)}; ${inAsyncGenerator(s)} } later((async () => { for await (const y of inner()) { log(y); ${inAsync(r)} } })()); }`,
        s,
      ),
    ),
    two(
      (x, s, r) =>
        piece`{ class M extends K { f = ${inClass(x)}; static s = ${inClass(x)}; static { ${inBlock(r)} } get v2() { return ${inFunction(x)}; } constructor() { log("before"); super(${inFunction(x)}); ${inConstructor(s)} } plus(y«: any») { ${inFunction(s)} return super.plus(y); } } const m = new M(); log(m.f, m.v2, m.plus(1)); }`,
    ),
  ];
}

const inBlock = (s: Piece): Piece =>
  within(
    { returns: false, loops: false, labels: [], hasArguments: false, yields: false, awaits: false },
    s,
  );
/** A constructor may not return what is no object. */
const inConstructor = (s: Piece): Piece =>
  within(
    { returns: false, loops: false, labels: [], hasArguments: true, yields: false, awaits: false },
    s,
  );
