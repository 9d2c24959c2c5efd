// Programs that must do the same however they are compiled: every kind of loop, its bindings, its closing
// of iterators, and where break and continue lead.
export const loops: Readonly<Record<string, string>> = {
  "a let of its own for each turn": `
const fs = [];
for (let i = 0, get = () => i; i < 3; fs.push(() => i), i++) { fs.push(() => i, get); i += 0; }
log(fs.map((f) => f()));
const gs = []; for (let i = 0; gs.push(() => i), i < 2; ) { i++; gs.push(() => i); } log(gs.map((f) => f()));
const hs = []; for (let i = (hs.push(() => i), 0); i < 1; i++) hs.push(() => i); log(hs.map((f) => f()));`,
  "a closure may change the turn's variable": `
for (let i = 0; i < 6; i++) { const skip = () => { i += 2; }; if (i === 1) skip(); log(i); }
let late; for (let i = 0; i < 3; i++) { if (i === 0) late = { get: () => i, up: () => i++ }; }
late.up(); log(late.get());
for (let [a, b] = [1, 2], s = () => ([a, b] = [b, a]); a < 5; a += 2) { s(); log(a, b); }`,
  "copies are made before the step": `
const fs = [];
for (let i = 0, n = 0; n < 3; i++, n++) { fs.push(() => i++); fs.at(-1)(); log(i); }
log(fs.map((f) => f()), fs.map((f) => f()));
for (let i = 0, f = () => i; i < 2; i++) log(i, f());`,
  "const heads": `
for (const k = { n: 0 }; k.n < 2; k.n++) log(k);
try { for (const i = 0; i < 2; i++) log("once", i); } catch (e) { log(e.name); }
const fs = []; for (const x of [1, 2]) fs.push(() => x);
for (const k in { a: 1, b: 2 }) fs.push(() => k); log(fs.map((f) => f()));
try { for (const x of [1]) x = 2; } catch (e) { log(e.name); }
try { for (const k in { a: 1 }) k++; } catch (e) { log(e.name); }`,
  "heads have a dead zone": `
const x = "outer";
try { for (const x of [x]) log("never"); } catch (e) { log(e.name); }
try { for (let x in { x }) log("never"); } catch (e) { log(e.name); }
try { for (let i = i; ; ) log("never"); } catch (e) { log(e.name); }
for (const y of [() => { try { return y; } catch (e) { return e.name; } }]) log(typeof y());
for (let f = () => x, g = f(); g; g = "") log(g);
for (const x of [1]) { const y = x; { const x = y + 1; log(x); } }`,
  "for with var shares one variable": `
const fs = []; for (var i = 0; i < 3; i++) fs.push(() => i); log(fs.map((f) => f()), i);
for (var j of [1, 2]) fs.push(() => j); for (var k in { p: 1 }) ;
log(fs.slice(3).map((f) => f()), j, k);
(function () { log(typeof v); for (var v = 0; v < 1; v++); log(v); for (;;) { var w = 5; break; }
  log(w); })();`,
  "parts of a for may be missing": `
let i = 0; for (;;) if (i++ > 2) break; log(i);
for (; i < 6; ) i++; for (; ; i--) if (i < 3) break; log(i);
for (i = 10; i--; ) if (i % 4 === 0) log(i); for (let j = 0; j < 2; ) log(j++);
for (var k = 0, m = 5; k < m; k++, m--); log(k, m); for (log("init"); log("test"); log("never"));
for (let a = 1, b; !b; b = a) log(a, b);`,
  "while and do": `
let n = 3; while (n--) log(n); do { log("once", n); } while (++n < 0); do log(n++); while (n < 3)
log("after");
while (((x) => x < 5)(n)) { n++; if (n === 4) continue; log(n); }
do { if (n > 6) break; n++; if (n === 6) continue; } while (log("test", n), n < 10);
while (true) { do { break; } while (log("never")); log("inner done"); break; }`,
  "for-in: order, inherited, shadowed, deleted and added": `
const base = { inherited: 1, shadowed: 2 },
  o = { __proto__: base, b: 1, 2: 1, a: 1, 1: 1, shadowed: 3, [Symbol("s")]: 1 };
Object.defineProperty(o, "hidden", { value: 1, enumerable: false });
Object.defineProperty(o, "inherited", { value: 1, enumerable: false, configurable: true });
const seen = [];
for (const k in o) { seen.push(k); if (k === "2") delete o.a; o["new" + k] ??= 1;
  if (seen.length > 20) break; }
log(seen.filter((k) => !k.startsWith("new")));
for (const k in "ab") log(k, typeof k); for (const k in [7, , 8]) log(k);
for (const k in null) log("never"); for (const k in 5) log("never");
for (const k in undefined ?? { z: 1 }) log(k);`,
  "for-in targets and proxies": `
const o = {}; for (o.k in { a: 1, b: 2 }) ; let k, r; for (k in { c: 3 }) ;
for ([k, ...r] in { xyz: 1 }) ; for ({ length: o.n } in { four: 1 }) ; log(o, k, r);
const p = new Proxy({ a: 1, b: 2 },
  { ownKeys: (t) => (log("ownKeys"), Reflect.ownKeys(t)),
    getOwnPropertyDescriptor: (t, k) => (log("own", k), Reflect.getOwnPropertyDescriptor(t, k)),
    getPrototypeOf: (t) => (log("proto"), Reflect.getPrototypeOf(t)) });
for (const k in p) log(k);
outer: for (const a in { x: 1, y: 2 }) for (const b in { p: 1, q: 2 }) { if (b === "q") continue outer;
  log(a, b); }`,
  "for-of closes on break, return, throw and outer continue": `
const it = (name) => ({
  [Symbol.iterator]: () => ({ i: 0, next() { return { value: this.i++, done: this.i > 3 }; },
    return(...a) { log("close", name, a.length); return {}; } }) });
for (const x of it("break")) break;
(() => { for (const x of it("return")) return; })();
try { for (const x of it("throw")) throw x; } catch (e) { log(e); }
l: for (const y of [1, 2]) for (const x of it("continue")) continue l;
m: { for (const x of it("label")) break m; }
for (const x of it("done"));
for (const x of it("inner")) { for (const y of it("nested")) break; break; }`,
  "for-of: what closes and what does not": `
const it = (o) => ({
  [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }),
    return() { log("return"); return {}; }, ...o }) });
const run = (f) => { try { f(); } catch (e) { log(e?.name ?? e); } };
run(() => { for (const x of it({ next() { throw "next"; } })); });
run(() => { for (const { a: { b } } of it({})); });
run(() => { for (const x of it({ return() { throw "from return"; } })) throw "body"; });
run(() => { for (const x of it({ return() { throw "from return"; } })) break; });
run(() => { for (const x of it({ return: () => 5 })) break; });
run(() => { for (const x of it({ return: () => 5 })) throw "body"; });
run(() => { for (const x of it({ return: undefined })) break; log("no return"); });
run(() => { for (const x of it({ return: 5 })) break; });`,
  "for-of protocol": `
const it = {
  get [Symbol.iterator]() { log("get iterator");
    return () => ({
      get next() { log("get next"); let i = 0;
        return () => ({ get done() { log("done?"); return i > 1; },
          get value() { log("value"); return i++; } }); },
      get return() { log("get return"); } }); } };
for (const x of it) log(x); for (const x of it) break;
const run = (f) => { try { f(); } catch (e) { log(e.name); } };
run(() => { for (const x of 5); }); run(() => { for (const x of null); });
run(() => { for (const x of {}); }); run(() => { for (const x of { [Symbol.iterator]: () => 1 }); });
run(() => { for (const x of { [Symbol.iterator]: 1 }); });
run(() => { for (const x of { [Symbol.iterator]: () => ({}) }); });
run(() => { for (const x of { [Symbol.iterator]: () => ({ next: () => 1 }) }); });`,
  "for-of over arrays that change": `
const xs = [1, 2, 3]; for (const x of xs) { log(x); if (xs.length < 5) xs.push(x * 10); }
for (const x of xs) { log(x); xs.length = 1; }
const m = new Map([["a", 1]]);
for (const [k, v] of m) { if (m.size < 3) m.set(k + "!", v + 1); log(k, v); }
const s = new Set([1, 2, 3]); for (const x of s) { s.delete(2); if (x === 1) s.add(4); log(x); }
for (const x of [, 1, ,]) log(x); for (const c of "a😀") log(c);
for (const x of new Uint8Array([7, 257])) log(x); for (const [i, x] of ["p"].entries()) log(i, x);
(function () { for (const a of arguments) log(a); })("q");`,
  "for-of over generators runs their finally": `
function* g(n) {
  try { for (let i = 0; i < n; i++) yield i; log("ran out"); } finally { log("finally", n); } }
for (const x of g(2)) log(x); for (const x of g(3)) if (x === 1) break;
for (const x of g(0)) log("never");
const it = g(5); for (const x of it) { log(x); break; } log(it.next());
for (const x of it) log("never");
try { for (const x of g(4)) { if (x) throw "out"; } } catch (e) { log(e); }
const f = () => { for (const x of g(9)) for (const y of g(8)) return [x, y]; }; log(f());`,
  "for-of targets": `
const o = { set x(v) { log("set", v); } }, xs = []; let i = 0, a, b;
for (o.x of [1, 2]); for (xs[i++] of "ab"); for (a of [3]); for ([a, b = a] of [[4], [5, 6]]) log(a, b);
for ({ a, ...b } of [{ a: 1, c: 2 }]) log(a, b); log(xs, i);
for ((a) of [7]); for (a of [8, 9]) { if (a === 8) continue; log(a); } let async;
for ((async) of [1]) log(async); let of = [2]; for (of of of) log(of);
for (let of = 0; of < 1; of++) log(of); for (const let_ of [3]) log(let_);`,
  "the expression of a loop is evaluated once": `
const t = (x) => (log("t"), x); for (const x of t([1, 2])) log(x);
for (const k in t({ a: 1, b: 2 })) log(k);
let xs = [1, 2]; for (const x of xs) { xs = [9]; log(x); } for (const x of (log("comma"), [3])) log(x);
for (const x of [4].map((y) => (log("map"), y))) log(x);
for (let i = t(0), n = t(2); i < n; i++) log(i); const f = function* () { yield* t([5]); };
for (const x of f()) log(x);`,
  "continue in every loop runs the step and the test": `
for (let i = 0; i < 4; log("step", i), i++) { if (i % 2) continue; log(i); } let i = 0;
while (log("test", i), i < 3) { i++; if (i === 2) continue; log(i); }
do { i--; if (i) continue; log("zero"); } while (log("do test"), i > 0);
for (const x of [1, 2]) { if (x === 1) continue; log(x); }
for (const k in { a: 1, b: 1 }) { if (k === "a") continue; log(k); }
l: for (let j = 0; j < 2; log("outer step"), j++) for (;;) {
  switch (j) { case 0: continue l; default: break l; } }`,
  "continue and closures": `
const fs = [];
for (let i = 0; i < 4; i++) { fs.push(() => i); if (i & 1) continue; i++; fs.push(() => i); }
log(fs.map((f) => f()));
const gs = [];
for (const x of [1, 2, 3]) { const y = x * 2; if (x === 2) continue; gs.push(() => [x, y]); }
log(gs.map((f) => f()));
const hs = []; let n = 0; do { let m = n; hs.push(() => m++); if (n === 1) continue; } while (++n < 3);
hs[0](); log(hs.map((f) => f()));`,
  "loops in expressions' functions": `
const total = (xs) => { let s = 0; for (const x of xs) s += Array.isArray(x) ? total(x) : x;
  return s; };
log(total([1, [2, [3, [4]]], 5]));
log([1, 2].map((n) => { const out = []; for (let i = 0; i < n; i++) out.push(i * n); return out; }),
  [[3, 1], [2]].map((xs) => { for (const x of xs) if (x < 3) return x; }),
  ((n) => { while (n > 1) n = n % 2 ? 3 * n + 1 : n / 2; return n; })(27));
const find = (t) => {
  for (const k in t) { if (t[k] === 1) return k;
    if (typeof t[k] === "object") { const f = find(t[k]); if (f) return k + "." + f; } } };
log(find({ a: 2, b: { c: { d: 1 } } }));`,
};
