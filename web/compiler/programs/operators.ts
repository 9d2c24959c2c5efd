// Programs that must do the same however they are compiled: every operator, the order in which its
// parts are evaluated and converted, and what it answers.
export const operators: Readonly<Record<string, string>> = {
  "binary operators evaluate left, right, then convert left, right": `
const v = (n) => (log("eval", n), { valueOf() { log("convert", n); return n; } });
log(v(1) + v(2), v(3) * v(4), v(5) < v(6), v(7) >= v(8), v(9) - v(10), v(11) ** v(2));
log(v(12) == v(12), v(13) === v(13), v(14) << v(1), v(15) & v(1), v(16) % v(3));`,
  "a left operand that throws keeps the right one from running": `
const boom = () => { throw "left"; };
for (const f of [() => boom() + log("no"), () => boom()[log("no")], () => boom() < log("no"),
  () => boom() in log("no")])
  try {
  f(); } catch (e) { log(e); }`,
  "a conversion that throws comes after both operands": `
const bad = { valueOf() { throw "convert"; } };
try { bad + log("right"); } catch (e) { log(e); }
try { bad * log("right"); } catch (e) { log(e); }
try { Symbol() + log("right"); } catch (e) { log(e.name); }
try { 1n + log("right") + 1; } catch (e) { log(e.name); }`,
  "a variable read on the left keeps its value": `
let x = 1;
const set = (n) => (x = n);
log(x + set(5), x, x + (x = 2) + x, x * x++ + x, [x, x++, x, ++x], x - -x);`,
  "unary operators": `
const v = { valueOf() { log("convert"); return "12"; } };
log(+v, -v, ~v, !v, void v, typeof v);
log(-"3", +"", +[], +{}, -null, ~~"7.9", !!"", !!"0", - -1, + +"1", -1n, ~1n);
try { +1n; } catch (e) { log(e.name); }`,
  typeof: `
log(typeof undefined, typeof null, typeof 1, typeof 1n, typeof "", typeof Symbol(), typeof {},
  typeof (() => 1), typeof class {});
log(typeof notThere, typeof (0, log), typeof typeof 1);
try { log(typeof (0, notThere)); } catch (e) { log(e.name); }
try { log(typeof early); } catch (e) { log(e.name); }
let early = 1;`,
  "increments give the old or the new number": `
let s = "5", n = 1n, u;
log(s++, s, --s, typeof s, n++, ++n, u++, u);
const o = { get v() { log("get"); return "1"; }, set v(x) { log("set", x); } };
log(o.v++, ++o.v, o["v"]--, --o["v"]);`,
  "increments of members evaluate object and key once": `
const t = (x) => (log("t", x), x), o = { a: { b: 1 } };
const key = { toString() { log("key"); return "b"; } };
log(t(o).a[t("b")]++, ++t(o)["a"][key], o.a[key] -= t(4), o.a[key] **= 2, o);`,
  "compound assignment reads before the right side runs": `
let x = 1;
x += (x = 10, 5);
log(x);
const o = { n: 1, get v() { log("get", this.n); return this.n; }, set v(n) { log("set", n); this.n = n; } };
o.v += (o.n = 100, log("right"), 1);
o.v *= 2; o.v -= 1; o.v /= 3; o.v %= 5; o.v <<= 3; o.v >>= 1; o.v >>>= 1; o.v |= 8; o.v &= 12; o.v ^= 5;
log(o.n);`,
  "compound assignment with a key that converts": `
const o = { a: 1 };
const key = () => (log("key"), { toString() { log("toString"); return "a"; } });
o[key()] += (log("right"), 1);
o[key()] = (log("right"), 5);
log(o[key()]++, o);`,
  "compound assignment where the right side throws": `
let x = 1;
const o = { get v() { log("get"); return 1; }, set v(n) { log("never"); } };
try { x += (() => { throw "r"; })(); } catch (e) { log(e, x); }
try { o.v += (() => { throw "r"; })(); } catch (e) { log(e); }
try { null[log("key")] = log("right"); } catch (e) { log(e.name); }
try { undefined.p += log("right"); } catch (e) { log(e.name); }`,
  "logical assignment reads once and writes only when it must": `
const make = (v) => ({ get p() { log("get", v); return v; }, set p(x) { log("set", x); v = x; } });
for (const v of [null, 0, 1]) {
  const o = make(v);
  log((o.p ??= 5), (o.p ||= 6), (o.p &&= 7));
}
const frozen = Object.freeze({ a: 1 });
log(frozen.a ||= 2, frozen.a ??= 2);
try { frozen.a &&= 2; } catch (e) { log(e.name); }`,
  "logical assignment evaluates object and key once": `
const t = (x) => (log("t", x), x), o = { a: null };
log(t(o)[t("a")] ??= t(1), t(o)[t("a")] &&= t(0), t(o)[t("a")] ||= t(2), t(o)[t("a")] ||= t(3));
const k = 1;
log(k || (k = 2));
try { k &&= 2; } catch (e) { log(e.name); }`,
  "assignment to a constant happens after the right side": `
const k = 1;
const f = (g) => { try { g(); } catch (e) { log(e.name); } };
f(() => { k = log("right"); });
f(() => { k += (log("right"), 1); });
f(() => k++);
f(() => { [k] = [2]; });
f(() => { ({ k } = { k: log("value") }); });
f(() => { for (k of [1]) log("never"); });
log(k);`,
  "assignment chains and swaps": `
let a, b, c;
a = b = c = { n: 1 };
a.x = a = { n: 2 };
log(a, b, c === b);
[a, b, c] = [c, a, b];
log(a, b, c);
let i = 0, xs = [];
xs[i++] = xs[i++] = i++;
log(xs, i);`,
  "a member's object is held before the right side changes it": `
let o = { name: "first" }, old = o;
o.p = (o = { name: "second" }, 1);
let i = 0;
old[i] = (i = 5, "zero");
log(o, old, i);
let f = { m(x) { return [this.n, x]; }, n: 1 };
log(f.m((f = { m: () => "other" }, 2)));`,
  "conditional operator and nesting": `
const t = (x) => (log("t", x), x);
log(t(1) ? t("a") : t("b"), t(0) ? t("a") : t("b"), t(0) ? 1 : t("") ? 2 : t(3) ? "c" : "d");
log((t(1) ? t(null) : 1) ?? t("e"), t(1) ? (t(2), t(3)) : 0);`,
  "short circuits": `
const t = (x) => (log("t", x), x);
log(t(0) && t(1) || t(2) && t(3), t(1) || t(2) && t(3), (t(null) ?? t(0)) || t(4), !t(0) && !t(1));
log((t(undefined) ?? t(false)) && t("never"), t("") || t(NaN) || t("last"));`,
  "comma operator": `
let a = (log(1), log(2), 3), b;
b = 4, a++;
log((a, b), (0, (() => a))(), [(1, 2), 3], { k: (4, 5) }.k);
for (let i = (log("init"), 0), j = 2; log("test", i), i < j; log("step"), i++, j--) log("body");`,
  "in, instanceof and their errors": `
class A {} class B extends A {}
log("a" in { a: 1 }, "toString" in {}, 0 in [7], new B() instanceof A, {} instanceof A, 5 instanceof A);
for (const f of [() => "a" in "abc", () => ({} instanceof {}), () => ({} instanceof (() => 1)),
  () => Symbol() in 1])
  try {
  log(f()); } catch (e) { log(e.name); }
const key = { toString() { log("key"); return "k"; } };
log(key in (log("right"), { k: 1 }));`,
  delete: `
const o = { a: 1, b: { c: 2 }, get g() { log("never"); } };
log(delete o.a, delete o["b"].c, delete o.g, delete o.nothing, delete (log("x"), 5), delete o?.b,
  delete o.z?.y, o);
const f = Object.freeze({ a: 1 }), xs = [1, 2, 3];
try { delete f.a; } catch (e) { log(e.name); }
log(delete xs[1], 1 in xs, xs.length);`,
  "void, and what blocks give nothing": `
log(void (log("x"), 1), void 0 === undefined);
const f = () => void log("in");
log(f());
if (void 1) log("no"); else log("else");`,
  "equality converts": `
const v = (n) => ({ valueOf() { log("v", n); return n; } });
log(v(1) == 1, 1 == v(2), v(0) == false, null == undefined, null == 0, "1" == 1n, NaN != NaN,
  v(1) == v(1), [1] == 1, "a" != v("a"));`,
  "exponent, remainder, shifts and bigint": `
log((-2) ** 3, 2 ** -1, 2 ** 3 ** 0, -7 % 3, 7 % -3, 5.5 % 2, 1 << 33, -1 >>> 28, -9 >> 1, 7n / 2n,
  -7n % 3n, 2n ** 64n, BigInt.asIntN(8, 255n));
let x = 2; x **= 3; x %= 5; x <<= 2; x >>>= 1; x |= 8; x ^= 3; x &= 13; log(x);`,
  "strings and numbers added": `
log(1 + "2", "3" - 1, 1 + 2 + "3", "1" + 2 + 3, [] + [], [] + {}, 1 + null, 1 + undefined, true + true,
  "a" + Symbol("s").toString(), 1 + { toString: () => "!" });
log("b" > "a", "B" < "a", "10" < "9", 10 < "9", "a" < 1, undefined < 1, null >= 0);`,
  literals: `
log(0x1F, 0B11, 0O17, .5, 5., 1e-3, 1_0.0_1, 9007199254740993n, 0xFn, "\\x41\\u0042\\u{43}", 'a\\
b', "\\0".length, /a\\/[/]b/giu.flags, \`\\u0041\`, null, true);
log([, 1, , 2, ,].length, 0 in [,], [...[, 1]],
  { "a-b": 1, 2: 3, [4 + 1]: 6, async: 7, get: 8, set: 9, static: 10, await: 11 }, ({ get }) => 1);`,
  "regular expressions are made anew each time": `
const make = () => /a/g;
log(make() === make());
const r = /b(?<n>.)/gy;
for (let i = 0; i < 2; i++) { const s = /x/g; log(s.lastIndex, s.test("xx"), s.lastIndex); }
log(r.exec("b1b2").groups.n, r.lastIndex, r.exec("b1b2")[1], r.exec("b1b2"));`,
  "template literals convert in order": `
const v = (n) => (log("eval", n),
  { toString() { log("string", n); return String(n); }, valueOf() { return "never"; } });
log(\`a\${v(1)}b\${v(2)}\${\`c\${v(3)}\`}\`);
try { \`\${Symbol()}\${log("never")}\`; } catch (e) { log(e.name); }
log(\`\`, \`\${""}\`, \`\\\`\${1}\\\${\`, \`line
two\`);`,
  "dynamic member keys": `
const o = { "1": "one", true: "t", null: "n", undefined: "u", "1,2": "list" }, s = Symbol("s");
o[s] = "symbol";
log(o[1], o[1.0], o[true], o[null], o[undefined], o[[1, 2]], o[s], o["__proto__"] === Object.prototype,
  "abc"[1], "abc"["length"], [1, 2]["at"](-1));`,
  "grouping changes nothing but what it must": `
const o = { f() { return this === o; } };
log((o.f)(), ((o.f))(), (0, o.f)(), (o.f || 0)(), (true ? o.f : 0)(), (o["f"])(), (o?.f)());
let x; (x) = 1; ((x)) += 1; log(x, (x)++, ++(x));`,
};
