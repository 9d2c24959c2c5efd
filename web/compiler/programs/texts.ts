// Programs that must do the same however they are compiled: values that become texts, by methods that call something.
export const texts: Readonly<Record<string, string>> = {
  "templates and sums convert in order": `
const t = (x) => (log(x), x);
class A { constructor(n) { this.n = n; } toString() { t("toString " + this.n); return "A" + this.n; } }
class B extends A { valueOf() { t("valueOf"); return this.n; } }
const a = new A(1), b = new B(2), o = { toString() { t("o"); return "o"; } }, v = { valueOf: () => t(7), toString: () => t("no") };
log(\`\${a}\${t(5)}\${b}|\${o} \${v}\${(1, a)}\`, "x" + a, a + "x", "x" + b + a + t("y"), b + "x", a + ("y" + t("z")), b + b, "s" + v + (() => v)(), (a) + ("w"));
log(\`\${[a, b]}\`, "list " + [a], \`\${null}\${undefined}\${1n}\${true}\`, "" + a + \`\${b}\` + o, \`\${\`\${a}\`}\`, -b, a < b, [a] + "");
let s = ""; s += a; s = s + b; log(s); const tag = (q, ...xs) => xs.map((x) => typeof x); log(tag\`\${a}\${1}\`);
function* g() { yield \`\${a}\`; yield "g" + (yield b) + o; } const it = g(); log(it.next(), it.next(), it.next(o)); const f = async () => \`\${await a}\` + "f" + (await b); log(await f());`,
  "the rules of conversion": `
const t = (x) => (log(x), x);
class P { toString() { return t("never"); } [Symbol.toPrimitive](hint) { return t(hint); } } class Q { get toString() { t("get"); return () => t("got"); } }
const all = [new P(), new Q(), Object.create(null), { toString: null, valueOf() { return t(1); } }, { toString() { return t({}); }, valueOf() { return t(2); } }, { toString() { return t({}); }, valueOf() { return t([]); } },
  { [Symbol.toPrimitive]: 1 }, { [Symbol.toPrimitive]: "s" }, { [Symbol.toPrimitive]: {} }, { [Symbol.toPrimitive]: null, toString() { return t("null"); } }, { [Symbol.toPrimitive]: () => ({}) }, Symbol("s"), { toString: () => Symbol("t") },
  { toString() { throw new Error(t("own")); } }, new Date(0) + "" === "" + new Date(0), [], /x/, class { static toString() { return t("class"); } }, 5, "x", 3n, null];
for (const x of all) for (const f of [() => \`\${x}\`, () => "" + x, () => x + "", () => \`\${x}\${x}\`]) try { log(f()); } catch (e) { log(e.name, e.message); }
const p = new Proxy(new Q(), { get(o, k, r) { log("trap", String(k)); return Reflect.get(o, k, r); } }); log(\`\${p}\`, "" + p);`,
};
