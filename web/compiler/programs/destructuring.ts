// Programs that must do the same however they are compiled: patterns in declarations, assignments, loops,
// catch clauses and parameters.
export const destructuring: Readonly<Record<string, string>> = {
  "array patterns walk the iterator as far as they must": `
const it = (n) => { let i = 0;
  return {
    [Symbol.iterator]: () => ({ next() { log("next", i); return { value: i++, done: i > n }; },
      return() { log("return"); return {}; } }) }; };
const [] = it(3); const [a] = it(3); const [b, , c] = it(3); const [d, ...e] = it(3);
const [f, g, h] = it(2); const [...[i, j]] = it(3);
log(a, b, c, d, e, f, g, h, i, j);`,
  "array pattern elements are assigned between steps": `
const t = (x) => (log(x), x), o = {};
const it = {
  *[Symbol.iterator]() {
    try { log("yield 1"); yield 1; log("yield 2"); yield undefined; log("end"); } finally {
      log("closed"); } } };
[o[t("a")], o[t("b")] = t("default")] = it;
[, o[t("c")]] = it;
log(o);
const { x, [t("key")]: y = t("y default"), ...rest } = { x: 1, z: 2, w: 3 }; log(x, y, rest);`,
  "a throwing target closes the iterator": `
const it = () => ({
  [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }),
    return() { log("return"); return {}; } }) });
const target = { set x(v) { throw "setter"; } };
try { [target.x] = it(); } catch (e) { log(e); }
try { const [a = (() => { throw "never"; })(), b] = it(); log(a, b); } catch (e) { log(e); }
try { const [{ p }, { q: { r } }] = it(); } catch (e) { log(e.name); }
try { [(() => { throw "target"; })().x] = it(); } catch (e) { log(e); }
function* g() { try { yield undefined; } finally { log("finally"); } }
try { const [a = (() => { throw "default"; })()] = g(); } catch (e) { log(e); }`,
  "an iterator that throws is not closed": `
const it = (o) => ({ [Symbol.iterator]: () => ({ return() { log("never"); return {}; }, ...o }) });
try { const [a] = it({ next() { throw "next"; } }); } catch (e) { log(e); }
try { const [a] = it({ next: () => 1 }); } catch (e) { log(e.name); }
try { const [a, ...b] = it({ next: () => ({ get done() { throw "done"; } }) }); } catch (e) { log(e); }
try {
  const [a] = it({ next: () => ({ done: false, get value() { throw "value"; } }) }); } catch (e) {
    log(e); }
const [x, y = "y"] = it({ next: () => ({ done: true, get value() { log("not read"); } }) }); log(x, y);`,
  "return results are checked": `
const it = (r) => ({ [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: r }) });
try { const [a] = it(() => 5); } catch (e) { log(e.name); }
const [b] = it(undefined); log(b); const [c] = it(null); log(c);
try { const [d] = it(7); } catch (e) { log(e.name); }
try { [({ set x(v) { throw "first"; } }).x] = it(() => { throw "second"; }); } catch (e) { log(e); }`,
  "object patterns read in order": `
const o = new Proxy({ a: 1, b: undefined, c: 3, d: 4 },
  { get: (t, k) => (log("get", k), t[k]), ownKeys: (t) => (log("keys"), Reflect.ownKeys(t)),
    getOwnPropertyDescriptor: (t, k) => (log("own", k), Reflect.getOwnPropertyDescriptor(t, k)) });
const { b = (log("default"), 2), a, ...rest } = o;
log(a, b, rest);
let x, y; ({ a: x, ["c"]: y = 9 } = o); log(x, y);`,
  "defaults only for undefined, functions named": `
const [a = 1, b = 1, c = 1, d = 1] = [null, 0, undefined]; log(a, b, c, d);
const { e = () => 1, f: { g = class {} } = {}, h: [i = function () {}] = [] } = {};
log(e.name, g.name, i.name);
const { j = k, k = 2 } = { j: 1 }; log(j, k);
try { const { l = m, m = 1 } = {}; } catch (e) { log(e.name); }
const { n, o = n + 1, p = (() => o + n)() } = { n: 1 }; log(n, o, p);`,
  "rest of objects": `
const s = Symbol("s"),
  o = { a: 1, [s]: 2, get g() { log("g read"); return 3; }, __proto__: { inherited: 1 } };
Object.defineProperty(o, "hidden", { value: 1, enumerable: false });
const { a, ...rest } = o; log(rest, Object.getOwnPropertyDescriptor(rest, "g").value);
const { [s]: t, ...r2 } = o; log(t, r2); const { ...copy } = "ab"; log(copy, copy !== "ab");
const { length, ...chars } = "xyz"; log(length, chars);
let x = {}; ({ a: x.one, ...x.others } = { a: 1, b: 2, c: 3 }); log(x); const { ...none } = 5;
log(none);`,
  "nested patterns": `
const { a: [{ b: [c] }, ...{ length }], d: { e: { f = 6 } = {} } = {} } = { a: [{ b: "xy" }, 1, 2] };
log(c, length, f);
const [[q = 1, [b = 2] = []] = [], { c: [x = 3] = [] } = {}] = []; log(q, b, x);
const [[], {}, [[[deep]]]] = [[], 0, [[["d"]]]]; log(deep);
for (const [k, { v: [first] }] of Object.entries({ p: { v: [1, 2] } })) log(k, first);`,
  "assignment patterns to anything": `
let a, b, o = {}, xs = [], i = 0;
[a, o.p, o["q"], xs[i++], xs[i++], [b], { c: o.c }] = [1, 2, 3, 4, 5, [6], { c: 7 }]; log(a, b, o, xs);
[a, b] = [b, a]; log(a, b); ({ a, b: o.b = a, ...o.rest } = { a: 9, z: 1 }); log(a, o);
log(([a, b] = "xyz"), ({ length: a } = "four"), a, b); [a, [b]] = [[1], a + ""]; log(a, b);
[o.f = () => 1] = []; log(o.f.name === ""); [(a), ((o.z))] = [1, 2]; log(a, o.z);`,
  "order of assignment targets and values": `
const t = (x) => (log(x), x),
  src = { get a() { log("get a"); return undefined; }, get b() { log("get b"); return 1; } }, o = {};
({ [t("a")]: t(o)[t("x")] = t("dx"), [t("b")]: t(o)[t("y")] = t("dy") } = (t("source"), src));
log(o);
[t(o)[t("p")] = t("dp"), ...t(o)[t("q")]] = (t("list"), [undefined, 2, 3]); log(o.q);`,
  "patterns of nothing": `
const run = (f) => { try { f(); log("fine"); } catch (e) { log(e.name); } };
for (const v of [null, undefined, 0, "", {}, []]) { run(() => { const {} = v; });
  run(() => { const [] = v; }); run(() => { const { ...r } = v; }); run(() => { [] = v; });
  run(() => { ({} = v); }); }`,
  "patterns in heads": `
for (const { a, b = a } of [{ a: 1 }, { a: 2, b: 3 }]) log(a, b);
for (let [i, j] = [0, 10]; i < j; [i, j] = [i + 4, j - 1]) log(i, j);
for (const [k] in { xy: 1, zw: 2 }) log(k);
for (var { length } of ["a", "bc"]); log(length);
let q, r = {}; for ({ x: q, y: r.y = q } of [{ x: 1 }, { x: 2, y: 3 }]) log(q, r.y);
for ([q, ...r.z] of ["abc"]) log(q, r.z);
try { throw [1, { e: 2 }]; } catch ([x, { e, f = x + e }]) { log(x, e, f); }
try { throw null; } catch (e) { log(e); }
try { try { throw undefined; } catch ({ a }) { log("never"); } } catch (e) { log(e.name); }`,
  "patterns with await and yield": `
const p = async (x) => x;
const [a = await p(1), { b = await p(2), [await p("k")]: c } = await p({ k: 3 })] = []; log(a, b, c);
function* g() { const { [yield "key"]: x = yield "default", ...r } = yield "source"; return [x, r]; }
const it = g(); log(it.next().value, it.next({ m: 1 }).value, it.next("z").value, it.next("d").value);
function* h() { let o = {}; [o[yield 1], o.b = yield 2] = yield 0; return o; } const i = h();
log([i.next(), i.next(["v"]), i.next("k"), i.next("B")].map((x) => x.value));`,
  "var, let and closures in patterns": `
var { v, w = () => v } = { v: 1 }; v = 2; log(w());
const fs = []; for (let [i, f = () => i] = [0]; i < 2; i++) { fs.push(f, () => i); } log(fs.map((f) => f()));
const { x = (() => { try { return y; } catch (e) { return e.name; } })(), y = 1 } = {}; log(x, y);
let a = 1; { let [a = "in", b = a] = []; log(a, b); } log(a); var [v, v = 5] = [3]; log(v);`,
};
