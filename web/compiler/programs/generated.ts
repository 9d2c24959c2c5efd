// Makes up programs for property tests: statements of every kind around calls of `log`, all of which end.
// Loops count down a budget shared by the whole program.
import fc from "fast-check";

const names = ["a", "b", "c"] as const;
const name = fc.constantFrom(...names);

const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const sub = tie("expression");
  return {
    expression: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom("1", "0", '"s"', "null", "undefined", "a", "b", "c", "o.p", "o?.q", "this"),
      fc
        .tuple(sub, fc.constantFrom("+", "<", "===", "&&", "||", ","))
        .map(([x, op]) => `(${x} ${op} ${x})`),
      fc.tuple(sub, sub).map(([x, y]) => `((${x}) ?? (${y}))`),
      fc.tuple(sub, sub, sub).map(([x, y, z]) => `(${x} ? ${y} : ${z})`),
      fc.tuple(sub, sub).map(([x, y]) => `id(${x}, ${y})`),
      sub.map((x) => `(log(${x}), ${x})`),
      fc.tuple(name, sub).map(([n, x]) => `(${n} = ${x})`),
      sub.map((x) => `(o.p = ${x})`),
      sub.map((x) => `(o.s += ${x})`),
      fc.tuple(sub, sub).map(([x, y]) => `[${x}, ...[${y}]].length`),
      sub.map((x) => `\`t\${${x}}\``),
      sub.map((x) => `((p: any = ${x}) => p)()`),
      sub.map((x) => `(function (this: any, q: any) { return log(q), this ?? q; })(${x})`),
      sub.map((x) => `({ k: ${x}, get g() { return ${x}; } } as any).g`),
      sub.map((x) => `new K(${x}).v`),
      sub.map((x) => `(${x} as any)!`),
      sub.map((x) => `o.m?.(${x})`),
      sub.map((x) => `tag\`x\${${x}}y\``),
      sub.map((x) => `[...gen(${x})].length`),
      sub.map((x) => `typeof ${x}`),
    ),
  };
});

const { statement } = fc.letrec<{ statement: string }>((tie) => {
  const sub = tie("statement");
  const block = fc.array(sub, { maxLength: 3 }).map((list) => `{\n${list.join("\n")}\n}`);
  const braced = fc.oneof(
    block,
    sub.filter((text) => !/^(?:let|const|function|class|using)\b/u.test(text)),
  );
  const short = fc.tuple(expression, braced);
  return {
    statement: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      expression.map((x) => `log(${x});`),
      expression.map((x) => `(${x})\n;`),
      fc.tuple(name, expression).map(([n, x]) => `${n} = ${x};`),
      expression.map((x) => `var { p: v = ${x}, ...w } = o;`),
      short.map(([x, s]) => `if (${x}) ${s}`),
      fc.tuple(expression, braced, braced).map(([x, s, r]) => `if (${x}) { ${s} } else ${r}`),
      short.map(([x, s]) => `while (budget-- > 0 && (${x}, true)) ${s}`),
      short.map(([x, s]) => `do ${s.startsWith("{") ? s : `{${s}}`} while (budget-- > 0 && ${x})`),
      short.map(([x, s]) => `for (let i = 0; i < 3 && budget-- > 0; i++, ${x}) ${s}`),
      short.map(([x, s]) => `for (const e of gen(${x})) { if (budget-- < 0) break; ${s} }`),
      short.map(([x, s]) => `for (const e in { x: 1, y: ${x} }) ${s}`),
      fc.tuple(sub, sub).map(([s, r]) => labelled(`l${String(s.length + r.length)}`, s, r)),
      fc
        .tuple(expression, sub, sub)
        .map(
          ([x, s, r]) =>
            `try { ${s}; log(${x}); throw ${x}; } catch (e: any) { log("caught"); ${r} } finally { log("finally"); }`,
        ),
      fc
        .tuple(expression, sub, sub)
        .map(
          ([x, s, r]) =>
            `switch (${x}) { case 1: ${s}; case "s": { ${r} } break; default: log("default"); }`,
        ),
      fc
        .tuple(expression, sub)
        .map(
          ([x, s]) =>
            `{ let z: any = ${x}; function inner(y = ${x}) { ${s}; return y; } log(inner(z)); }`,
        ),
      fc
        .tuple(expression, sub)
        .map(
          ([x, s]) =>
            `{ class L extends K { f = ${x}; static s = ${x}; static { ${s} } get v2() { return ${x}; } constructor() { super(${x}); } } log(new L().f); }`,
        ),
      block,
    ),
  };
});

/** What is inside is shorter, so its labels are others. */
const labelled = (l: string, s: string, r: string): string =>
  `${l}: for (const f of [1, 2]) { ${s}; if (f === 1) continue ${l}; ${r}; break ${l}; }`;

const preamble = `let budget = 12, a: any = 1, b: any = "b", c: any;
const o: any = { p: 1, m(x: any) { log("m", this === o); return x; }, set s(x: any) { log("s"); }, get s() { return 2; } };
function id(...xs: any[]) { log("id", xs.length); return xs[0]; }
class K { static toString() { return "K"; } constructor(public v: any) { log("K"); } }
function tag(strings: any, ...values: any[]) { log(strings.raw.length); return values[0]; }
function* gen(x: any) { log("gen"); yield x; yield 2; }
`;

/** A whole program. Statements go through `void 0;` so that none is taken for a directive. */
export const program: fc.Arbitrary<string> = fc
  .array(statement, { minLength: 1, maxLength: 6 })
  .map((list) => `${preamble}${list.join("\n")}\nlog(a, b, c);`);
