// Programs that must do the same however they are compiled: built-ins that call back. What they pass, what
// they read again, what they leave out, and where errors go.
export const callbacks: Readonly<Record<string, string>> = {
  "array callbacks get element, index, array and this": `
const xs = ["a", "b"], seen = [];
for (const m of ["forEach", "map", "filter", "some", "every", "find", "findIndex", "findLast",
  "findLastIndex",
  "flatMap"])
  seen.push([m,
    xs[m](function (...a) { seen.push([m, this?.t, a[0], a[1], a[2] === xs, a.length]); return a[1]; },
      { t: "this" })]);
log(seen);
log(xs.map(function () { return this; }), xs.map((x) => this, 1),
  xs.map(function () { return typeof this; }, 1));`,
  "reduce and reduceRight": `
const t = (...a) => (log(a.slice(0, 3), a.length), a[0] + a[1]);
log(["a", "b", "c"].reduce(t), ["a", "b", "c"].reduceRight(t), ["a"].reduce(t), [].reduce(t, "start"),
  ["a"].reduceRight(t, "start"), [1, 2].reduce(t, undefined));
try { [].reduce(t); } catch (e) { log(e.name); }
try { [, ,].reduceRight(t); } catch (e) { log(e.name); }
log([, 1, , 2].reduce(t), [1, , 2, ,].reduceRight(t));`,
  "holes are left out, or not": `
const xs = [, 1, , undefined, ,];
const run = (m) => { const seen = [];
  const r = xs[m]((x, i) => (seen.push(i), m === "find" || m === "findIndex" ? false : true));
  log(m, seen, r); };
["forEach", "map", "filter", "some", "every", "find", "findIndex", "findLast", "flatMap"].forEach(run);
log(0 in xs.map((x) => x), Array.from(xs, (x, i) => [x, i]), xs.toSorted((a, b) => 0).length,
  Object.keys([3, , 1].sort((a, b) => a - b)));`,
  "arrays that change while they are walked": `
const run = (m, change, xs = [1, 2, 3, 4]) => { const seen = [];
  const r = xs[m]((x, i) => (seen.push(x), change(xs, i), m === "every")); log(m, seen, r, xs); };
for (const m of ["forEach", "map", "filter", "some", "every", "findIndex", "flatMap"]) {
  run(m, (xs, i) => { if (i === 0) xs.push(9); }); run(m, (xs, i) => { if (i === 1) xs.length = 2; });
  run(m, (xs, i) => { xs[i + 1] = "set"; }); run(m, (xs, i) => { if (!i) delete xs[2]; }); }
log([1, 2, 3].reduce((a, x, i, xs) => { if (i === 1) xs.pop(); return a + x; }),
  [1, 2, 3].reduceRight((a, x, i, xs) => { xs.length = 1; return a + x; }),
  [1, 2, 3].findLast((x, i, xs) => { xs.length = 0; return x === undefined; }));`,
  "callbacks that throw": `
for (const m of ["forEach", "map", "filter", "some", "every", "find", "findLastIndex", "flatMap",
  "reduce", "sort", "toSorted"]) {
  let n = 0; try { [1, 2, 3][m](() => { n++; throw m; }); } catch (e) { log(e, n); } }
for (const f of [undefined, 1, {},
  "f"]) for (const m of ["map", "forEach", "sort", "reduce", "some"]) try { [1, 2][m](f);
  log(m, "fine"); } catch (e) { log(m, e.name); }
try { Array.from([1], 5); } catch (e) { log(e.name); } try { [].map(); } catch (e) { log(e.name); }
try { new Map().forEach(1); } catch (e) { log(e.name); }`,
  "return in a callback is its own": `
const f = (xs) => { xs.forEach((x) => { if (x === 2) return "ignored"; log(x); });
  for (const x of xs) { const r = xs.map((y) => { for (const z of [y]) if (z === x) return z; });
    if (x === 2) return r; } };
log(f([1, 2, 3]), [1, 2].map(() => {}),
  [1, 2, 3].filter((x) => { switch (x) { case 2: return; default: return x; } }),
  [[1, 2], [3]].map((xs) => xs.map((x) => [x].map((y) => y * 2))),
  [3, 1].map((x, i, a) => a.map((y) => x * y).reduce((p, q) => p + q)));`,
  "species and subclasses": `
class L extends Array { static made = []; constructor(...a) { super(...a); L.made.push(a); } }
const l = L.from([1, 2, 3]); L.made.length = 0;
log(l.map((x) => x) instanceof L, l.filter(() => 1) instanceof L, l.flatMap((x) => [x]) instanceof L,
  L.made, l.toSorted((a, b) => b - a) instanceof L, l.sort((a, b) => b - a) === l, l);
class S extends Array { static get [Symbol.species]() { log("species"); return Array; } }
const s = S.of(1, 2); log(s.map((x) => x + 1) instanceof S, s.filter((x) => x) instanceof S);
for (const species of [undefined, null, class { constructor(n) { this.n = n; } }]) { const xs = [1, 2];
  xs.constructor = { [Symbol.species]: species };
  log(xs.map((x) => x * 2), Array.isArray(xs.map((x) => x))); }
const bad = [1]; bad.constructor = { [Symbol.species]: 1 };
try { bad.map((x) => x); } catch (e) { log(e.name); } const none = [1]; none.constructor = undefined;
log(none.map((x) => x));`,
  "methods on what is no array": `
const like = { length: "2", 0: "a", 1: "b", 2: "never" }; const p = Array.prototype;
log(p.map.call(like, (x) => x + x), p.filter.call("abc", (c) => c > "a"),
  p.forEach.call(like, (x, i) => log(x, i)), p.reduce.call("abc", (a, b) => b + a),
  p.some.call({ length: 1 }, () => true), p.find.call({ length: 1 }, () => true),
  p.every.call(5, () => false), p.sort.call({ length: 2, 0: "b", 1: "a" }, (a, b) => (a < b ? -1 : 1)),
  p.flatMap.call(like, (x) => [x, [x]]), p.findLast.call(like, (x) => x < "b"));
(function () { log(p.map.call(arguments, (x) => x * 2)); })(1, 2);
for (const v of [null, undefined]) try { p.map.call(v, (x) => x); } catch (e) { log(e.name); }
const logged = new Proxy([1, , 3],
  { get: (t, k) => (log("get", String(k)), t[k]), has: (t, k) => (log("has", String(k)), k in t) });
log(p.filter.call(logged, (x) => x > 1)); p.some.call(logged, (x) => x === 1);
p.findIndex.call(logged, () => false);`,
  sort: `
const xs = [5, 1, 4];
log(xs.sort() === xs, [10, 9, 1].sort(), [3, , 1, undefined, 2].sort((a, b) => b - a),
  ["b", undefined, "a"].sort(), [1, 2, 3].sort(() => 0), [3, 2, 1].sort((a, b) => String(a - b)),
  [2, 1].sort((a, b) => NaN), [2, 1].sort((a, b) => true), [1, 2].toSorted((a, b) => b - a));
const people = [["x", 2], ["y", 1], ["z", 2], ["w", 1]];
log(people.sort((a, b) => a[1] - b[1]).map((p) => p[0]).join("")); const calls = [];
[1, 2].sort((...a) => { calls.push(a.length, this); return 0; }); log(calls);
log([1].sort(() => log("never")), [].sort(() => log("never")), [, ,].sort(() => log("never")).length);
const big = Array.from({ length: 50 }, (_, i) => (i * 37) % 50);
log(big.sort((a, b) => a - b).every((x, i) => x === i),
  big.toSorted((a, b) => (a % 7) - (b % 7) || b - a));
const o = { valueOf: () => 1 }; log([o, 0].sort((a, b) => a - b)[0]);
try { [2, 1].sort((a, b) => { throw new RangeError("compare"); }); } catch (e) { log(e.message); }`,
  "sort sees a copy": `
const xs = [3, 1, 2]; xs.sort((a, b) => { xs.length = 0; return a - b; }); log(xs); const ys = [2, 1];
ys.sort((a, b) => { ys.push(9); return a - b; }); log(ys.slice(0, 2));
const frozen = Object.freeze([2, 1]);
try { frozen.sort((a, b) => a - b); } catch (e) { log(e.name, frozen); }
log(frozen.toSorted((a, b) => a - b)); const sub = [3, 2, 1]; let n = 0;
log(sub.sort((a, b) => { n++; return [a].map((x) => x - b)[0]; }), n > 1);`,
  "typed arrays": `
const t = Int8Array.of(3, 1, 2);
log(t.map((x) => x * 100), t.filter((x) => x > 1), t.sort((a, b) => b - a) === t, t,
  t.reduce((a, b) => a + b), t.find((x) => x < 3), t.findLastIndex((x) => x < 3), t.some((x) => x > 2),
  t.every((x) => x > 2), t.toSorted((a, b) => a - b), Uint8Array.from([1, 2], (x, i) => x + i),
  Float64Array.from({ length: 2 }, (_, i) => i / 2), t.reduceRight((a, b) => a + "" + b, ""));
t.forEach(function (x, i, a) { log(x, i, a === t, this.k); }, { k: 1 }); class T extends Uint8Array {}
log(new T([1, 2]).map((x) => x) instanceof T); try { t.map(1); } catch (e) { log(e.name); }
log([...t.entries()], Uint8Array.from(new Set([256, 257])));`,
  "Array.from": `
const it = {
  *[Symbol.iterator]() { try { log("start"); yield 1; yield 2; } finally { log("closed"); } } };
log(Array.from(it, (x, i) => [x, i]), Array.from("a😀"),
  Array.from({ length: 2, 0: "x" }, function (x, i) { return [this.k, x, i]; }, { k: 1 }),
  Array.from(new Map([[1, 2]]), ([k, v]) => k + v));
try { Array.from(it, () => { throw "map"; }); } catch (e) { log(e); }
class C { constructor(...a) { this.a = a; } }
log(Array.from.call(C, [1, 2], (x) => x + 1), Array.from.call(C, { length: 1 }), Array.of.call(C, 7));
for (const bad of [null, undefined]) try { Array.from(bad); } catch (e) { log(e.name); }
log(Array.from(5), Array.from([1, , 2]),
  await Array.fromAsync?.([1, Promise.resolve(2)], (x) => x * 2) ?? [2, 4]);`,
  "Map, Set and their walks": `
const m = new Map([["a", 1], ["b", 2]]), s = new Set([1, 2, 3]);
m.forEach(function (v, k, self) { log(v, k, self === m, this.t);
  if (k === "a") { m.delete("b"); m.set("c", 3); } },
  { t: 1 });
s.forEach((v, k) => { log(v, k); if (v === 1) { s.delete(2); s.add(4); }
  if (v === 3) { s.delete(1); s.add(1); } });
log([...s]); m.forEach((v, k) => { if (v < 5) { m.delete(k); m.set(k, v + 2); } }); log(m);
try { m.forEach(() => { throw "inside"; }); } catch (e) { log(e); }
log(m.forEach(() => 5), Object.groupBy?.([1, 2, 3], (x, i) => (x % 2 ? "odd" : "even")) ?? "none",
  typeof Map.groupBy);
m.forEach(() => m.clear()); log(m.size);
new Map([[1, 2]]).forEach((v, k) => [v].forEach((x) => log(x + k)));`,
  "replace with a function": `
log("a1b2".replace(/([a-z])(\\d)/g, (m, l, d, at, all) => l + d * 2 + at + all.length),
  "x-y".replace("-", (m, at, all) => m + at + all), "aXbX".replaceAll("X", (m, at) => at),
  "2020-01".replace(/(?<y>\\d+)-(?<m>\\d+)/,
    (...a) => { const { y, m } = a.at(-1); return m + "/" + y; }),
  "abc".replace(/z?/g, () => "-"),
  "aa".replace(/a/, function () { return [typeof this, arguments.length]; }),
  "a".replace("a", () => "$&"), "ab".replace(/(a)|(b)/g, (m, a, b) => [a, b]));
let n = 0;
log("aaa".replace(/a/g, () => n++), "abc".replace(/./g, (c) => c.replace(c, (d) => d + d)),
  "x".replace(/x/, () => undefined), "x".replace({ [Symbol.replace]: (s, f) => f(s) }, (s) => s + "!"));
try { "x".replace(/x/, () => { throw "r"; }); } catch (e) { log(e); }
log("a,b".split({ [Symbol.split]: (s) => [...s] }), "ab".search({ [Symbol.search]: (s) => s.length }),
  [..."a1".matchAll(/(\\w)/g)].map(([m]) => m));`,
  "JSON with toJSON, replacer and reviver": `
const o = { a: 1, d: { toJSON(key) { return [key, this.x]; }, x: 2 }, f() {}, u: undefined,
  s: Symbol("s"), n: [undefined, () => 1, NaN, -0], get g() { log("getter"); return "g"; } };
log(JSON.stringify(o),
  JSON.stringify(o, function (k, v) { log(k, this === o); return typeof v === "number" ? v + 1 : v; }),
  JSON.stringify(o, ["a", "d"]), JSON.stringify({ a: [1, { b: 2 }] }, null, 1));
log(JSON.parse('{"a":[1,{"b":2}],"c":"x"}',
  function (k, v) { log(k, Array.isArray(this));
    return k === "b" ? undefined : Array.isArray(v) ? v.length : v; }));
try { JSON.stringify({ toJSON() { throw "toJSON"; } }); } catch (e) { log(e); }
try { JSON.parse("[1]", () => { throw "reviver"; }); } catch (e) { log(e); }
class A { #p = 1; toJSON() { return { p: this.#p }; } }
log(JSON.stringify([new A(), Object.create(new A())].slice(0, 1)),
  JSON.stringify({ date: { toJSON: () => "d" } }));`,
  "functions that call functions": `
const f = function (...a) { return [this?.t, ...a]; };
log([1, 2].map(f.bind({ t: "b" }, "x")), [3].map(Function.prototype.call, f),
  ["1", "2", "3"].map(Number), ["1", "2", "3"].map(parseInt),
  [[1, 2], [3, 4]].map((p) => Math.max.apply(null, p)), [1, 2].map(f.call, f),
  Reflect.apply([].map, [1], [f]), [f].map((g) => g.call({ t: "c" }, 1)),
  [1, 2, 3].map(String).map((s) => s.padStart(2)),
  ["a", "b"].map(Function.prototype.call, String.prototype.toUpperCase),
  [f, f].map((g, i) => g.apply({ t: i }, [i])));
const map = [].map;
log(map.call([1], (x) => x + 1),
  Array.prototype.concat.apply([], [[1], [2]].map((x) => x.map((y) => y + 1))));
const { forEach } = Array.prototype; forEach.call([5], (x) => log(x));
log([1, 2, 3].map([].at, "abc"), [..."ab"].flatMap((c) => [c].concat(c)),
  [1, 2, 3].map(((a) => (b) => a + b)(10)));`,
  "callbacks that are async, generators or classes": `
log(await Promise.all([1, 2].map(async (x) => (await null, x * 2))),
  [1, 2].map(function* (x) { yield x; }).map((g) => [...g]), [1, 2].filter(async () => false),
  [3, 1].sort(async () => 1).length);
for (const C of [class {}]) try { [1].map(C); } catch (e) { log(e.name); }
log([1].map(Object).length, [[1, 2]].map((x) => Array.from(x)), [1, 2].some(async () => 0),
  await [1, 2].reduce(async (a, x) => (await a) + x, Promise.resolve(10)));
const order = []; [1, 2].forEach(async (x) => { order.push(x); await null; order.push("late" + x); });
order.push("sync"); await null; await null; log(order);`,
  "promises call back with one value": `
const p = Promise.resolve(1); const order = [];
p.then((...a) => { order.push(a);
  return { then(f, r) { order.push("thenable"); f("t"); } }; }).then((v) => order.push(v));
p.finally((...a) => { order.push(["finally", a.length]); });
new Promise(function (...a) { order.push([typeof this, a.length]);
  a[0](2); }).then((v) => order.push(v));
queueMicrotask((...a) => order.push(["microtask", a.length])); order.push("sync");
for (let i = 0; i < 8; i++) await null; log(order);
log(await p.then(5), await p.then(null, 6),
  await Promise.reject(7).then(8, 9).catch((e) => ["caught", e]),
  await Promise.all([p, { then: (f) => f([].map.call("ab", (c) => c)) }]),
  await new Promise((f) => [1].forEach(f)));`,
  "getters, valueOf and toString called by built-ins": `
const v = (n) => ({ valueOf() { log("valueOf", n); return n; },
  toString() { log("toString", n); return "s" + n; } });
log([3, 1].map(v).sort((a, b) => a - b).length, Math.max(v(1), v(2)), [v(1), v(2)].join(),
  [1, 2, 3].slice(v(1)), "abc".at(v(1)), [v(3)] + "", isNaN(v(1)), new Date(v(5)).getTime(),
  "a".repeat(v(2)), Number(v(4)), String(v(5)), [0].concat(v(6)).length, "x".padEnd(v(3), v(0)),
  parseInt({ toString: () => "42px" }), [1, 2].includes({ valueOf: () => 1 }), new Set([v(1)]).size,
  { s1: 1 }[v(1)], Object.assign({}, { get g() { return log("read") ?? 1; } }),
  structuredClone({ a: 1 }), Object.entries({ get e() { log("entry"); return 1; } }));`,
};
