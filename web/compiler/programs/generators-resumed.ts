// Programs that must do the same however they are compiled: who resumes generators, from where, and in the midst of what.
export const generatorsResumed: Readonly<Record<string, string>> = {
  "what is built in goes over generators": `
function* g(...xs) { for (const x of xs) { log("give", x); yield x; } return "end"; }
log(new Set(g(1, 1, 2)).size, new Map(g([1, 2], [3, 4])).get(3), Math.max(...g(1, 5, 2)),
  Object.fromEntries(g(["a", 1])), String.raw({ raw: [..."ab"] }, ...g(7)), Array.of(...g(1, 2)),
  new Uint8Array(g(1, 300)), Array.from(g(1, 2), (x) => x * 2), [0].concat([...g(3)]));
const [a, , b = log("default"), ...rest] = g(1, 2, undefined, 4, 5); log(a, b, rest);
const [first] = g("only", "not this"); log(first); let x, y; [x, y = [...g(9)][0]] = g(1); log(x, y);
const f = (p, ...q) => [p, q.length]; log(f(...g(1, 2), ...g(3)), new (class { constructor(...a) { this.a = a; } })(...g(1)).a);
log(await Promise.all(g(Promise.resolve(1), 2)), await Promise.race(g("won")), new WeakSet(g({})) instanceof WeakSet);
for (const [i, v] of [...g("p", "q")].entries()) log(i, v);
const sum = ([h, ...t]) => h === undefined ? 0 : h + sum(t); log(sum(g(1, 2, 3)), JSON.stringify([...g({ toJSON: () => "j" })]));`,
  "generators closed by what goes over them": `
const g = function* (name, n = 9) { try { for (let i = 0; i < n; i++) yield i; } finally { log("closed", name); } };
const [p] = g("pattern"); const [...q] = g("rest", 2); log(p, q); const [] = g("empty");
for (const x of g("break")) if (x) break; l: for (const x of [1]) for (const y of g("continue")) continue l;
(() => { for (const x of g("return")) return; })(); try { for (const x of g("throw")) throw x; } catch (e) { log(e); }
try { new Map(g("map")); } catch (e) { log(e.name); } try { Array.from(g("from"), () => { throw 1; }); } catch (e) { log(e); }
try { const [z = (() => { throw 2; })()] = (function* () { try { yield; } finally { log("default"); } })(); } catch (e) { log(e); }
const own = function* () { try { yield 1; } finally { throw "own"; } };
try { for (const x of own()) break; } catch (e) { log(e); } try { for (const x of own()) throw "first"; } catch (e) { log(e); }
const again = function* () { try { yield 1; } finally { yield 2; log("never"); } }; for (const x of again()) break;
const it = g("kept"); for (const x of it) { log(x); break; } log([...it]);
function* outer() { for (const x of g("inner")) { const r = yield x; if (r) return r; } }
const o = outer(); log(o.next(), o.next(), o.return("r"), o.next()); const o2 = outer(); o2.next(); log(o2.next("own way"));
const o3 = outer(); o3.next(); try { o3.throw("t"); } catch (e) { log(e, o3.next()); }`,
  "return in the midst of patterns and loops": `
const of = (name) => ({ [Symbol.iterator]: () => ({ n: 0, next() { return { value: undefined, done: ++this.n > 3 }; },
  return(...a) { log("return", name, a.length, [...other()]); return {}; } }) });
function* other() { log("other"); yield 1; }
function* patterns() { let a, b; try { [a = yield "a", b = yield "b"] = of("assigned"); log(a, b); } finally { log("finally", [...other()]); }
  const { c = yield "c", d: [e = yield "e"] } = { d: of("nested") }; log(c, e); }
for (const way of ["next", "return", "throw"]) { const it = patterns(); it.next(); try { log(it[way]("x")); log(it.next("y")); log(it.next("z")); log(it.return("q")); } catch (e) { log("threw", e); } }
function* loops() { const o = {}; for (o[yield "key"] of of("target")) { yield Object.keys(o); } for ([o.x = yield "default"] of [[]]) yield o.x; }
const it = loops(); log(it.next(), it.next("k"), it.next(), it.return("out")); const j = loops(); j.next(); log(j.return("early"));
function* nested() { for (const x of of("outer")) for (const y of of("inner")) try { yield x; } catch ({ length = yield "caught" }) { log("length", length); } finally { yield "f"; } }
const k = nested(); k.next(); log(k.throw("abc"), k.next(), k.return("r"), k.next()); const m = nested(); m.next(); log(m.throw({}), m.next(5), m.return("s"), m.next());`,
  "re-entry, strangers and ends": `
function* g() { try { log("in"); for (const way of ["next", "return", "throw"]) try { it[way](1); } catch (e) { log(e.name, e.message); } yield 1;
    try { [...it]; } catch (e) { log(e.message); } yield 2; } finally { try { it.next(); } catch (e) { log(e.message); } } }
let it = g(); log(it.next(), it.next(), it.return(3), it.return(4), it.next()); it = g(); log(it.return(1), it.next()); it = g();
try { it.throw("unbegun"); } catch (e) { log(e, it.next()); }
const GP = Object.getPrototypeOf(g.prototype); for (const f of [GP.next, GP.return, GP.throw]) for (const x of [{}, null, 1, g, new Proxy(g(), {}), Object.create(g())])
  try { f.call(x, "x"); } catch (e) { log(e.name); }
log(GP.next.name, GP.next.length, GP.return.length, Reflect.ownKeys(GP), Reflect.ownKeys(g), Reflect.ownKeys(g()), Object.isExtensible(g()));
const frozen = Object.freeze((function* () { yield 1; })()); log(frozen.next(), frozen.next());
const own = (function* () { yield 1; })(); own.next = () => ({ done: true, value: "own" }); log([...own], GP.next.call(own));
const a = (function* () { yield b.next(); yield [...b]; })(), b = (function* () { try { a.next(); } catch (e) { yield e.message; } yield* [1, 2]; })();
log(a.next(), a.next(), a.next()); function* deep(n) { if (n) { yield* deep(n - 1); } else throw new Error("bottom"); } try { deep(5).next(); } catch (e) { log(e.message); }`,
  "yield where code moves about": `
let n = 0; const o = { p: 1, m(...a) { log("m", this === o, a); return a[0]; }, get q() { log("q"); return o; } };
function* g() { n += yield "add"; n = n + (yield "sum"); n ??= yield "no"; o.p *= yield "times"; o[yield "k"] = n === 0 && (n = yield "set");
  o.m(yield 1, ...(yield 2), n); o.q.m?.(yield 3); (yield 4)?.[yield 5]?.(yield 6); delete (yield 7).x; typeof (yield);
  [n] = [n + (yield 8)]; ({ x: o.p } = { x: o.p + (yield 9) }); const xs = [0]; xs[xs.length] = yield 10; log(xs, n, o.p);
  class A extends (yield 11) { [yield 12]() { return super.toString; } static [yield 13] = 1; static s = (() => n)(); } log(Reflect.ownKeys(A.prototype), A.s);
  const t = (s, ...v) => v; log(t\`\${yield 14}\`, { a: yield 15, ...(yield 16), get [yield 17]() { return 1; } }, new o.constructor(yield 18), async () => {}, yield* (yield "list"));
  label: for (let i = yield 19; i < (yield 20); i += yield 21) { switch (yield 22) { case yield 23: continue label; default: break label; } }
  do { if (yield 24) break; } while (yield 25); return [(yield 26, yield 27), (yield 28) ? yield 29 : yield 30]; }
const answers = { list: ["given"], add: 1, sum: 2, times: 3, k: "k2", set: 0, 2: [2], 4: { f: (x) => log("f", x) }, 5: "f", 7: {}, 8: 8, 9: 9, 10: 10, 11: Object, 12: "m1", 13: "s1", 16: { b: 1 }, 17: "g1", 18: {}, 19: 0, 20: 3, 21: 1, 25: 0 };
const it = g(), seen = []; let r = it.next(); for (let i = 0; !r.done && i < 90; i++) { seen.push(r.value); r = it.next(typeof r.value !== "object" && r.value in answers ? answers[r.value] : i % 3); } log(seen, r);`,
  "yield* hands everything on, and returns": `
function* inner(name) { try { const x = yield name + 1; log("got", x); yield* [x, name + 2]; } catch (e) { log("caught", e); yield "c"; return "after " + e; } finally { log("closed", name); yield "f" + name; } return "done " + name; }
function* middle(name) { try { return ["r", yield* inner(name)]; } finally { log("middle", name); } } function* outer() { const a = yield* middle("a"); log(a); const b = yield* middle("b"); return [a, b]; }
for (const ways of [["next", "next", "next", "next", "next", "next", "next", "next", "next"], ["next", "return", "next", "next"], ["next", "throw", "next", "next", "return", "next"], ["next", "next", "return", "throw", "next"], ["return"], ["throw"]]) {
  const it = outer(); log(ways.join()); try { for (const [i, way] of ways.entries()) log(it[way](i)); } catch (e) { log("out", e); } }
function* twice() { const it = inner("t"); log(yield* it); log(yield* it); } log([...twice()]); function* self() { yield* me; } const me = self(); try { me.next(); } catch (e) { log(e.message); }
function* strings() { yield* "aé😀"; yield* new Set([1]); yield* (function* () { yield arguments.length; })(1, 2); yield* { [Symbol.iterator]: function* () { yield this === undefined; } }; } log([...strings()]);
const seen = []; const spy = { [Symbol.iterator]() { return this; }, get next() { seen.push("get next"); return (...a) => (seen.push(["next", a.length]), { value: 1, done: seen.length > 6 }); }, get return() { seen.push("get return"); }, get throw() { seen.push("get throw"); return null; } };
function* spied() { try { yield* spy; } catch (e) { log(e.name); } yield 2; } const s = spied(); s.next(); s.next(5); log(s.throw("x"), s.return(), seen);
for (const bad of [1, null, undefined, {}, [][Symbol.iterator]]) { function* h() { yield* bad; } try { h().next(); } catch (e) { log(e.name); } }
for (const give of [1, null, () => {}]) { function* h() { try { yield* { [Symbol.iterator]: () => ({ next: () => give }) }; } catch (e) { log(e.name); } } log(h().next()); }`,
  "methods, arguments and prototypes of generators": `
class A { #n = 1; *#priv(k) { yield this.#n + k; } *pub() { yield* this.#priv(1); yield* A.#hid(this); } static *#hid(o) { yield o.#n; } static *s() { yield* this.t?.() ?? []; yield new.target; }
  static { this.made = [...this.#hid(new A())]; } *[Symbol.iterator]() { yield arguments.length; yield super.toString === Object.prototype.toString; } get gen() { return this.pub(); } field = [...this.pub()]; *"quoted key"(a, { b } = {}, ...c) { yield [a, b, c, arguments.length]; } *1() {} async; get; static; *get2() {} }
class B extends A { *pub() { yield "B"; yield* super.pub(); } } log([...new A().pub()], [...new B().pub()], A.made, [...new A()], [...A.s()], new A().field, new B().field, [...new A().gen], [...new A()["quoted key"](1, { b: 2 }, 3, 4)], A.prototype["quoted key"].length, A.prototype["quoted key"].name, new A()[1]().next());
for (const f of [A.prototype.pub, A.s, (function* () {})]) try { new f(); } catch (e) { log(e.name); } log("prototype" in A.prototype.pub, Object.getOwnPropertyDescriptor(A.prototype.pub, "prototype"), A.prototype.pub.hasOwnProperty("caller"));
function* args(a, b = 2) { arguments[0] = 9; a = 8; yield [a, b, arguments[0], arguments.length, [...arguments]]; yield typeof arguments.callee_; } log([...args(1)], [...args(1, 3, 4)], args.length, args.name, (function* () {}).name);
const o = { *m() { yield super.toString === Object.prototype.toString; yield this === o; }, "a b": function* () {}, [Symbol.asyncIterator]: function* () {}, n: function* named() { yield named === o.n; } }; log([...o.m()], o["a b"].name, o[Symbol.asyncIterator].name, [...o.n()]);
function* g() {} const GF = g.constructor; log(GF.name, Object.getPrototypeOf(g) === GF.prototype, g instanceof GF, Object.getPrototypeOf(g.prototype) === GF.prototype.prototype, g.prototype.hasOwnProperty("constructor"), g() instanceof g);
g.prototype = { tag: 1 }; log(g().tag, typeof g().next); g.prototype = 5; log(Object.getPrototypeOf(g()) === GF.prototype.prototype); const b = g.bind(1, 2); log(b().next(), b.name); const p = new Proxy(g, {}); log(p().next(), [...Reflect.apply(g, null, [])]);
var hoisted = early(); function* early() { yield "hoisted"; } log([...hoisted]); { function* early() { yield "block"; } log([...early()]); } log([...early()], typeof g.toString(), Object.prototype.toString.call(g), Object.prototype.toString.call(g()));`,
  "iterators of the program around generators": `
class Chain { constructor(it) { this.it = it; } [Symbol.iterator]() { return this; } next(v) { return this.it.next(v); } return(v) { log("chain return"); return this.it.return(v); } throw(e) { return this.it.throw(e); }
  map(f) { const it = this; return new Chain((function* () { for (const x of it) yield f(x); })()); } take(n) { const it = this; return new Chain((function* () { if (n > 0) for (const x of it) { yield x; if (--n <= 0) return; } })()); } }
function* nat() { let n = 0; try { for (;;) n = (yield n) ?? n + 1; } finally { log("nat closed", n); } } log([...new Chain(nat()).map((x) => x * x).take(4)]); function* by() { yield* new Chain(nat()).take(2); } log([...by()]);
const peek = function* (it) { let r = it.next(); while (!r.done) { const next = it.next(); yield [r.value, next.done]; r = next; } }; log([...peek([1, 2, 3][Symbol.iterator]())], [...peek(new Chain(nat()).take(3))]);
const coroutine = (f) => (...a) => { const it = f(...a); it.next(); return it; }; const sum = coroutine(function* () { let s = 0; for (;;) s += yield s; }); const s = sum(); log(s.next(1), s.next(5), s.return("total"));
const run = (f) => { const it = f(), step = (r) => r.done ? r.value : step(typeof r.value === "function" ? it.next(r.value()) : it.throw(new Error("no " + r.value))); return step(it.next()); };
log(run(function* () { const a = yield () => 1; try { yield "thing"; } catch (e) { log(e.message); } return a + (yield () => 2); }));
const tree = { v: 1, kids: [{ v: 2, kids: [{ v: 3, kids: [] }] }, { v: 4, kids: [] }], *[Symbol.iterator]() { yield this.v; for (const k of this.kids) { k[Symbol.iterator] ??= tree[Symbol.iterator]; yield* k; } } }; log([...tree]);
const perm = function* (xs) { if (xs.length === 0) { yield []; return; } for (const [i, x] of xs.entries()) for (const p of perm([...xs.slice(0, i), ...xs.slice(i + 1)])) yield [x, ...p]; }; log([...perm([1, 2, 3])].map((p) => p.join("")).join());
const primes = function* () { const known = []; for (let n = 2; ; n++) if (known.every((p) => n % p)) { known.push(n); yield n; } }; const some = []; for (const p of primes()) { if (p > 30) break; some.push(p); } log(some);`,
};
