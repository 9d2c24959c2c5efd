// Programs that must do the same however they are compiled: what built-ins that call back ask of the things they
// are given, to the letter of the standard.
export const callbackDetails: Readonly<Record<string, string>> = {
  "what array methods ask of a proxy": `
const name = (k) => (typeof k === "symbol" ? k.description : k);
const watched = (seen, xs = ["a", , "c"]) => new Proxy(xs,
  {
    get: (t, k, r) => (seen.push("get " + name(k)), Reflect.get(t, k, r)),
    has: (t, k) => (seen.push("has " + name(k)), Reflect.has(t, k)),
    set: (t, k, v, r) => (seen.push("set " + name(k)), Reflect.set(t, k, v, r)),
    deleteProperty: (t, k) => (seen.push("delete " + name(k)), Reflect.deleteProperty(t, k)),
});
for (const m of ["forEach", "map", "filter", "some", "every", "find", "findIndex", "findLast",
  "findLastIndex", "flatMap", "reduce", "reduceRight"]) {
  const seen = [];
  const r = Array.prototype[m].call(watched(seen), (x, y) => (seen.push("call"), m === "every"),
    "start");
  log(m, r, seen.join()); }
const seen = []; log(Array.from(watched(seen), (x) => (seen.push("call"), x)), seen.join());
seen.length = 0;
log(Array.prototype.sort.call(watched(seen, ["b", "a"]), (x, y) => (x < y ? -1 : 1)).length,
  seen.filter((s) => !s.startsWith("set")).join());
seen.length = 0;
log(Array.prototype.toSorted.call(watched(seen, ["b", "a"]), (x, y) => (x < y ? -1 : 1)), seen.join());`,
  "lengths are read once, and converted": `
const like = (length) => ({ length, 0: "a", 1: "b", 2: "c" }), p = Array.prototype;
for (const n of [2, "2", 2.9, -1, NaN, true, null, undefined,
  { valueOf: () => 1 }]) log(p.map.call(like(n), (x) => x + x),
    p.reduce.call(like(n), (x, y) => x + y, ""));
let reads = 0; const o = { get length() { reads++; return 2; }, 0: 1, 1: 2 };
p.forEach.call(o, () => { p.some.call(o, () => false); }); log(reads);
for (const f of [() => p.map.call({ length: 1n }, (x) => x),
  () => p.map.call({ length: Symbol() }, (x) => x), () => p.map.call({ length: 2 ** 32 }, (x) => x),
  () => p.forEach.call({ get length() { throw "length"; } }, 5)])
  try {
  f(); } catch (e) { log(e?.name ?? e); }`,
  "callables are checked before anything is read, and after": `
const o = { get length() { log("length"); return 1; }, get 0() { log("0"); return "x"; } };
for (const m of ["map", "forEach", "filter", "find", "some", "reduce", "flatMap", "findLast"]) try {
  Array.prototype[m].call(o, "no function"); } catch (e) { log(m, e.name); }
for (const m of ["sort", "toSorted"]) try {
  Array.prototype[m].call(o, null); } catch (e) { log(m, e.name); }
try { Array.from(o, "no"); } catch (e) { log(e.name); }
try { "x".replace({ get [Symbol.replace]() { log("symbol"); } }, () => "y");
  log("replaced"); } catch (e) { log(e.name); }
for (const self of [null, undefined]) for (const f of [[].map, "".replace, "".replaceAll]) try {
  f.call(self, /x/g, () => 1); } catch (e) { log(e.name); }
for (const f of [() => Map.prototype.forEach.call(new Set(), () => 1),
  () => Set.prototype.forEach.call({}, () => 1),
  () => Int8Array.prototype.map.call([1], (x) => x)]) try {
  f(); } catch (e) { log(e.name); }`,
  "results are defined, not assigned": `
class Frozen extends Array { constructor(n) { super(n); Object.freeze(this); } }
const xs = [1, 2]; xs.constructor = { [Symbol.species]: Frozen };
for (const m of ["map", "filter", "flatMap"]) try { xs[m]((x) => x);
  log(m, "fine"); } catch (e) { log(m, e.name); }
class Odd { set 0(x) { log("setter", x); } }
log(Array.from.call(Odd, [7], (x) => x)[0],
  Array.from.call(function (n) { this.n = n; }, { length: 2 }, (x, i) => i),
  Array.from.call(function (...a) { this.a = a; }, [1], (x) => x));
class Small extends Array { constructor() { super(); } }
log(Small.from([1, 2], (x) => x).length, new Small().concat([1]).map((x) => x + 1));`,
  "replace, in detail": `
const show = (...a) => JSON.stringify(a);
log("abc".replace("b", show), "abc".replace(/b/, show), "abc".replace(/(?<first>.)(x)?/, show),
  "aaa".replaceAll("a", show), "abab".replaceAll(/(b)|(z)/g, show), "".replace("", show),
  "ab".replaceAll("", show), "x".replace("y", show));
const g = /a/g; g.lastIndex = 5; log("aab".replace(g, () => "$1$&"), g.lastIndex); const y = /a/y;
y.lastIndex = 1;
log("aab".replace(y, () => "!"), y.lastIndex, "aab".replace(y, (m) => m + m), y.lastIndex);
try { "a".replaceAll(/a/, () => "b"); } catch (e) { log(e.name); }
log("ab".replace(/(?:)/g, () => "-"), "\\u{1F600}x".replace(/./gu, (m) => m.length),
  "aXbX".replace(/x/gi, (m, at) => at),
  "abc".replace(/b/, () => ({ toString() { log("converted"); return "B"; } })),
  "a.b".replace(".", () => undefined), "ab".replace(/./g, () => null));
class R extends RegExp {
  exec(s) { const r = super.exec(s); log("exec", r?.[0], this.lastIndex); return r; } }
log("xaxb".replace(new R("x", "g"), (m, at) => m + at), "ab".replace(new R("z"), () => "never"));
const fake = /q/; fake.exec = () => ({ index: 1, 0: "bc", length: 3, 1: 5, groups: { g: 1 } });
log("abcd".replace(fake, show)); const re = /(.)/g;
log("abc".replace(re, (m) => { re.lastIndex = 0; return m.toUpperCase(); }),
  "ab".replace(/./g, (m) => "ab".replace(m, () => "[" + m + "]")));`,
  "maps, sets and iterators while they change": `
const m = new Map([[1, "a"], [2, "b"], [3, "c"]]), seen = [];
m.forEach((v, k) => { seen.push(k); if (k === 1) { m.delete(1); m.set(1, "again"); m.delete(2); }
  if (seen.length > 6) m.clear(); });
log(seen, [...m]);
const s = new Set(["a"]); let n = 0; s.forEach((x) => { if (n++ < 3) { s.delete(x); s.add(x); } });
log(n); s.forEach((x) => { s.clear(); s.add("new" + n); if (n++ > 6) s.clear(); }); log(n, s.size);
const inner = []; new Set([1, 2]).forEach((a, _, self) => self.forEach((b) => inner.push(a * b)));
log(inner);
new Map([["k", "v"]]).forEach(function (...a) { log(this.t, a.length, a[2].size); }, { t: "this" });
new Set([1]).forEach(function () { log(this); });
log(Array.from(new Map([[1, 2], [3, 4]]), ([k, v]) => k * v),
  Array.from(new Set([1, 2]).entries(), (e) => e.join()), Array.from([1, 2].keys(), (k) => k + 1),
  Object.fromEntries(Array.from("ab", (c, i) => [c, i])),
  new Map(Array.from([1], (x) => [x, x])).get(1));`,
  "sort is stable, whatever compares": `
const xs = Array.from({ length: 40 }, (_, i) => ({ i, k: (i * 7) % 5 }));
const keys = (list) => list.map((x) => x.k + ":" + x.i).join(" ");
log(keys(xs.toSorted((a, b) => a.k - b.k)) === keys([...xs].sort((a, b) => a.k - b.k)),
  keys(xs.toSorted((a, b) => b.k - a.k)));
log([3, 1, 2].sort((a, b) => ({ valueOf: () => a - b })),
  [3, 1, 2].sort((a, b) => BigInt ? String(b - a) : 0), [1, 2, 3].sort(() => undefined),
  [2, undefined, 1, , 3].sort((a, b) => b - a),
  [undefined, undefined].sort(() => { throw "never"; }).length);
const words = ["b", "A", "a", "B"];
log(words.toSorted((a, b) => a.localeCompare(b, "en", { sensitivity: "base" })),
  words.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)), words);
const o = { length: 3, 0: "c", 2: "a" };
log(Array.prototype.sort.call(o, (a, b) => (a < b ? -1 : 1)), Object.keys(o)); class S extends Array {}
log(new S(3, 1, 2).sort((a, b) => a - b) instanceof S,
  new S(3, 1).toSorted((a, b) => a - b) instanceof S);
try { [1, 2].sort((a, b) => Symbol()); } catch (e) { log(e.name); }
try { [1, 2].sort((a, b) => 1n); } catch (e) { log(e.name); }`,
  "call, apply and bind, in detail": `
function f(...a) { return [this, ...a]; }
const like = { get length() { log("length"); return 2; }, get 0() { log("0"); return "a"; },
  get 1() { log("1"); return "b"; } };
log(f.apply(1, like), Reflect.apply(f, 2, like),
  Reflect.construct(class { constructor(...a) { this.a = a; } }, like).a);
for (const g of [() => f.apply(null, 5), () => f.apply(null, "ab"), () => f.apply(null, null),
  () => f.apply(), () => Reflect.apply(f, null), () => Reflect.apply({}, null, []),
  () => Function.prototype.call.call({}, 1), () => f.call.apply(f, [7, 8]), () => f.bind.call(f, 9)(10),
  () => f.apply.bind(f, 11)([12])]) try {
  log(g()); } catch (e) { log(e.name); }
const b = f.bind("this", 1).bind("other", 2);
log(b(3), b.name, b.length, f.bind().name, Object.getOwnPropertyNames(b).sort().join(), [4].map(b),
  new (function (x, y) { this.sum = x + y; }.bind(null, 1))(2));
const named = Object.defineProperty(function (a, b, c) {}, "name", { value: 5 });
log(named.bind().name, named.bind(null, 1).length,
  Object.defineProperty(function () {}, "length", { value: 2.7 }).bind().length);
class A { static s(...a) { return [this === A, a]; } } const { s } = A;
log(A.s.call(A, 1), s.bind(A)(2), [3].map(A.s, A)); try { A.bind(null)(); } catch (e) { log(e.name); }
log(new (A.bind(null))() instanceof A);`,
  "callbacks may give and take functions": `
const twice = (f) => (...a) => f(f(...a)), id = (x) => x;
log([1, 2].map(twice((x) => x + 1)), [[1], [2]].map(([x]) => twice((y) => y * x)(3)),
  [id, twice(id)].map((f) => f(4)), ["a"].map((x) => (y) => x + y)[0]("b"));
const counter = (() => { let n = 0; return { up: () => ++n, get: () => n }; })();
[1, 2, 3].forEach(counter.up);
log(counter.get(), Array.from({ length: 3 }, counter.up),
  [0, 0].map(counter.up).reduce((a, b) => a + b, counter.get()));
const pipe = (...fs) => fs.reduce((f, g) => (x) => g(f(x)));
log(pipe((x) => x + 1, String, (s) => s + "!", (s) => [...s].map((c) => c + c).join(""))(41));
const memo = new Map();
const fib = (n) => memo.get(n) ?? (memo.set(n,
  n < 2 ? n : [n - 1, n - 2].map(fib).reduce((a, b) => a + b)),
  memo.get(n));
log(fib(30)); const y = (f) => ((x) => x(x))((x) => f((...a) => x(x)(...a)));
log(y((self) => (n) => (n ? n * self(n - 1) : 1))(6),
  [5].map(y((self) => (n) => (n > 1 ? [n, ...[n - 1].flatMap((m) => self(m))] : [1]))));
const tree = (n) => (n ? [tree(n - 1), n, tree(n - 1)] : []);
log(tree(3).flat(Infinity), [tree(2)].flatMap((t) => t.flatMap((x) => x)));`,

  "what a call changes may be read in its arguments": `
const m = new Map([["a", 1]]), l = [3], s = new Set(), o = { m, k: "a" };
log(m.set("a", m.get("a") + 1).get("a"), l.push(l.length, ...l, l.at(-1) * 2), s.add(s.size).size);
log(o.m.set(o.k, o.m.get(o.k) * 10) === m, l.splice(l.length - 1, l.indexOf(3) + 1, l.map((x) => -x)));
log(m.set(() => m.size, m.get("a")).size, l.fill(l.shift(), l.length - 1), l.unshift(l.pop(), l.length));
const set = (f, x) => f.set("b", (f.set("c", x), f.get("c") + 1)); log(set(m, 4).get("b"), [...m.values()].length);
const mine = { n: 1, set(a, b) { return [this === mine, a, b, this.n]; }, get n2() { return (this.n += 1); } };
log(mine.set(mine.n2, mine.n2), mine.set(mine.n, async () => mine.n).length, mine?.set(mine.n));
class Own extends Map { add(x) { return this.set(x, (this.get(x) ?? 0) + 1); } } log(new Own().add(1).add(1).get(1));`,
  "what makes the new array": `
const id = (x) => x;
for (const made of [undefined, null, 0, "text", true, {}, { [Symbol.species]: null }, { [Symbol.species]: undefined }, { [Symbol.species]: 5 }, { [Symbol.species]: parseInt }, { [Symbol.species]: function (...a) { this.a = a; } }, Symbol("s"), class extends Array {}]) {
  const list = [1, 2]; list.constructor = made;
  for (const name of ["map", "filter", "flatMap"]) try { const result = list[name]((x) => id(x)); log(name, Array.isArray(result), result.length, result.a, Object.getPrototypeOf(result) === Array.prototype); } catch (e) { log(name, e.name); }
}`,
  "sorting what has holes": `
const id = (x) => x, steps = [];
const seen = (target) => new Proxy(target, { get: (t, k) => (steps.push("get " + String(k)), t[k]), has: (t, k) => (steps.push("has " + String(k)), k in t), set: (t, k, v) => (steps.push("set " + k), Reflect.set(t, k, v)), deleteProperty: (t, k) => (steps.push("delete " + k), delete t[k]) });
Array.prototype.sort.call(seen([3, , 1, , 2]), (a, b) => id(a) - b); log(steps.splice(0).join());
Array.prototype.sort.call(seen({ length: 3, 2: "x" }), (a, b) => id(a) - b); log(steps.splice(0).join());
const held = { length: 2, 1: 1 }; Object.defineProperty(held, "1", { configurable: false }); try { Array.prototype.sort.call(held, (a, b) => id(a) - b); } catch (e) { log(e.name); } log(held);`,
  "a Proxy of a pattern": `
const id = (x) => x, asked = [];
const pattern = new Proxy(/a/g, { get(target, key) { asked.push(String(key)); const value = target[key]; return typeof value === "function" ? value.bind(target) : value; }, getPrototypeOf(target) { asked.push("prototype"); return Reflect.getPrototypeOf(target); } });
log("banana".replace(pattern, (x, at) => id(x.toUpperCase()) + at), asked.splice(0)); log("banana".replaceAll(pattern, () => id("-")), asked.splice(0));
class Mine extends RegExp { exec(text) { asked.push("exec"); return super.exec(text); } } log("banana".replace(new Mine("n", "g"), (x, at) => id(x) + at), asked.splice(0));
const mark = { [Symbol.replace]: (text, by) => by(text) }; log("banana".replace(mark, (x) => id(x) + "!"), "x1".replace(1, () => id("one")), "null".replace(null, () => id("none")));`,
};
