// Made-up expressions. What they give is never a function, since a function's text is the compiler's own.
import fc from "fast-check";
import {
  inArrow,
  inAsync,
  inClass,
  inFunction,
  inGenerator,
  piece,
  where,
  type Piece,
} from "./generated-text.ts";

type Arbitrary = fc.Arbitrary<Piece>;

const leaves = [
  "1", "0", "2n", '"s"', "null", "undefined", "NaN", "a", "b", "c", "o.p", "o?.q", "this", "xs[1]", "o.acc", "k.acc", "k?.acc", "xs.length",
].map((text) => piece`${text}`); // prettier-ignore

const variable = fc.constantFrom("a", "b", "c");
/** What can be assigned to: `o.acc` is an accessor that logs. */
const target = fc.constantFrom(
  "a",
  "b",
  "c",
  "o.p",
  'o["q"]',
  "o.acc",
  "k.acc",
  "xs[0]",
  "xs[id(1)]",
  "k.v",
);

/** Built-ins that call back, around the body of an arrow. */
const callbacks: readonly ((body: Piece) => Piece)[] = [
  (x) => piece`xs.map((e«: any») => ${x}).length`,
  (x) => piece`[1, 2].reduce((p«: any», q) => ${x})`,
  (x) => piece`[2, 1, 3].sort((p, q) => (${x}, p - q))[0]`,
  (x) => piece`xs.some((e) => ${x})`,
  (x) => piece`[1, 2].find((e) => ${x})`,
  (x) => piece`xs.filter((e) => ${x}).length`,
  (x) => piece`xs.forEach((e) => void ${x})`,
  (x) => piece`Array.from({ length: 2 }, () => ${x}).length`,
  (x) => piece`"ab".replace(/./g, () => typeof ${x})`,
  (x) => piece`new Map([[1, 2]]).forEach(() => { log(${x}); })`,
  (x) => piece`[[1], 2].flatMap((e) => [${x}]).length`,
  (x) => piece`JSON.stringify({ toJSON: () => typeof ${x} })`,
];

export function expressions(
  expression: Arbitrary,
  body: Arbitrary,
): readonly [Arbitrary, ...Arbitrary[]] {
  const one = (make: (x: Piece) => Piece): Arbitrary => expression.map(make);
  const two = (make: (x: Piece, y: Piece) => Piece): Arbitrary =>
    fc.tuple(expression, expression).map(([x, y]) => make(x, y));
  return [
    fc.constantFrom(...leaves),
    fc
      .tuple(expression, fc.constantFrom("<", "===", "!=", "&&", "||", ",", "??"), expression)
      .map(([x, op, y]) => piece`((${x}) ${op} (${y}))`),
    two((x, y) => piece`(typeof ${x} + ${y})`),
    fc.tuple(expression, expression, expression).map(([x, y, z]) => piece`(${x} ? ${y} : ${z})`),
    two((x, y) => piece`id(${x}, ${y})`),
    one((x) => piece`(log(${x}), ${x})`),
    fc.tuple(target, expression).map(([to, x]) => piece`(${to} = ${x})`),
    fc
      .tuple(target, fc.constantFrom("??=", "||=", "&&="), expression)
      .map(([to, op, x]) => piece`(${to} ${op} ${x})`),
    fc.tuple(variable, expression).map(([to, x]) => piece`(n += (${to} = ${x}, 1))`),
    fc
      .constantFrom("n++", "--n", "o.n++", "o.acc", "k.acc++", "--k.acc", "xs[0]", "k.n--")
      .map((text) => piece`${text}`),
    two((x, y) => piece`[${x}, ...[${y}]].length`),
    fc
      .tuple(target, target, expression, expression)
      .map(([t1, t2, x, y]) => piece`([${t1}, ${t2} = ${y}] = [${x}])`),
    fc
      .tuple(target, expression, expression)
      .map(([to, x, y]) => piece`({ p: ${to} = ${x} } = (${y}, o))`),
    one((x) => piece`\`t\${typeof ${x}}\``),
    one((x) => piece`((p«: any» = ${inArrow(x)}) => p)()`),
    one((x) => piece`(function («this: any, »q«: any») { return log(q), this ?? q; })(${x})`),
    one((x) => piece`({ k: ${x}, get g() { return ${inFunction(x)}; } }« as any»).g`),
    two((x, y) => piece`(new K(${x})« as any»).plus(${y})`),
    two((x, y) => piece`new L(${x}, ${y}).v`),
    two(
      (x, y) =>
        piece`new (class { f = ${inClass(x)}; #p = ${inClass(y)}; m() { return this.#p; } })().m()`,
    ),
    one((x) => piece`(class { static toString() { return "C"; } static s = ${inClass(x)}; }).s`),
    one((x) => piece`(${x}« as any»)«!»`),
    one((x) => piece`o.m?.(${x})`),
    one((x) => piece`o.none?.(${x})`),
    one((x) => piece`(o?.m)«!»(${x})`),
    one((x) => piece`tag\`x\${${x}}y\``),
    one((x) => piece`[...gen(${x})].length`),
    two((x, y) => piece`Math.max(...[id(${x})].map(() => 1), ${y} ? 1 : 2)`),
    one((x) => piece`(typeof ${x})`),
    two((x, y) => piece`self.call(${x}, ${y})`),
    two((x, y) => piece`self.apply(${x}, [${y}])`),
    two((x, y) => piece`self.bind(${x})(${y})`),
    one((x) => piece`Reflect.apply(self, null, [${x}])`),
    fc.tuple(fc.constantFrom(...callbacks), expression).map(([make, x]) => make(inArrow(x))),
    one((x) => where((c) => c.yields, piece`(yield ${x})`, piece`id(${x})`)),
    one((x) => where((c) => c.yields && !c.awaits, piece`(yield* gen(${x}))`, x)),
    one((x) => where((c) => c.yields, piece`(yield* [${x}, 3])`, piece`new Set(gen(${x})).size`)),
    fc
      .tuple(target, expression, expression)
      .map(([to, x, y]) =>
        where(
          (c) => c.yields,
          piece`([${to} = (yield ${x}), b] = closing(${y}), 1)`,
          piece`([${to}, b = ${x}] = closing(${y}), 1)`,
        ),
      ),
    fc
      .tuple(target, expression, expression)
      .map(([to, x, y]) => piece`(${to} === ${x} && (${to} = ${y}))`),
    fc
      .tuple(target, expression, expression)
      .map(([to, x, y]) => piece`(${to} ? (${to} = ${x}) : ${y})`),
    fc.constantFrom(
      piece`([n] = [n + 1], n)`,
      piece`({ x: o.n } = { x: o.n + 1 }).x`,
      piece`(xs[xs.length] = 1)`,
    ),
    one((x) => where((c) => c.awaits, piece`(await ${x})`, piece`id(${x})`)),
    one((x) => where((c) => c.hasArguments, piece`arguments[id(0, ${x})]`, x)),
    body.map((s) => piece`(() => { ${inArrow(s)} })()`),
    body.map((s) => piece`(function (..._«: any[]») { ${inFunction(s)} }« as any»)(1, 2)`),
    body.map((s) => piece`walk((function* (..._«: any[]»)«: any» { ${inGenerator(s)} })(5))`),
    body.map((s) =>
      where((c) => c.waits, piece`later((async () => { ${inAsync(s)} })())`, piece`0`),
    ),
  ];
}
