// Programs that must do the same however they are compiled: what the language calls behind a program's back –
// well-known symbols, accessors, proxies, conversions.
export const protocols: Readonly<Record<string, string>> = {
  "Symbol.toPrimitive and its hints": `
const o = { [Symbol.toPrimitive](hint) { log(hint); return hint === "number" ? 7 : hint; } };
log(+o, \`\${o}\`, o + "", o * 2, o == "default", o < 8, { number: 1, string: 2 }[o],
  new Date(o).getTime(), [o] + "", -o, o ** 1, Number(o), String(o));
for (const r of [{}, null, undefined, 5]) { const p = { [Symbol.toPrimitive]: r === 5 ? 5 : () => r };
  try { log(p + 1); } catch (e) { log(e.name); } }
const q = { [Symbol.toPrimitive]: undefined, valueOf: () => 3 }; log(q + 1);`,
  "valueOf and toString in turn": `
const make = (v, s) => ({ valueOf() { log("valueOf"); return v; },
  toString() { log("toString"); return s; } });
log(make(1, "s") + 1, \`\${make(1, "s")}\`, make({}, "s") + 1, \`\${make(1, {})}\`);
try { make({}, {}) + 1; } catch (e) { log(e.name); }
try { +{ valueOf() { throw "v"; } }; } catch (e) { log(e); }
class M { constructor(n) { this.n = n; } valueOf() { return this.n; } } let m = new M(2);
log(m + m, m > new M(1), m == 2, [new M(3), new M(1)].sort((a, b) => a - b).map(Number), m ** m, -m,
  m++ + m);
let d = new M(5); d += 1; d--; log(d);`,
  "Symbol.iterator of our own": `
class List { #xs; constructor(...xs) { this.#xs = xs; }
  *[Symbol.iterator]() { log("iterate"); for (const x of this.#xs) yield x; }
  get length() { return this.#xs.length; } }
const l = new List(1, 2, 3);
log([...l], Math.max(...l), Array.from(l), new Set(l).size, Object.fromEntries(new List(["a", 1])),
  new Map(new List([1, 2])));
const [a, ...b] = l; for (const x of l) if (x > 1) break; log(a, b, await Promise.all(l));
const manual = { from: 1, to: 3,
  [Symbol.iterator]() { let n = this.from; const { to } = this;
    return { next: () => (n <= to ? { done: false, value: n++ } : { done: true, value: undefined }),
      [Symbol.iterator]() { return this; } }; } };
log([...manual, ...manual], ((...r) => r.length)(...manual)); const it = manual[Symbol.iterator]();
it.next(); log([...it]);`,
  "iterators may be changed for built-ins": `
const xs = [1, 2]; xs[Symbol.iterator] = function* () { log("mine"); yield "x"; };
log([...xs], ((...a) => a)(...xs), Array.from(xs), new Set(xs)); const [a, b] = xs; log(a, b);
for (const x of xs) log(x);
function f() { arguments[Symbol.iterator] = function* () { yield "args"; }; return [...arguments]; }
log(f(1, 2)); class S extends String { *[Symbol.iterator]() { yield "string"; } } log([...new S("ab")]);
function* g() { yield* xs; } log([...g()], Object.fromEntries([["k", xs]]).k === xs);`,
  "Symbol.hasInstance, isConcatSpreadable, toStringTag, species": `
class Even { static [Symbol.hasInstance](n) { log("asked"); return n % 2 === 0; } }
log(2 instanceof Even, 3 instanceof Even);
const o = { length: 1, 0: "x", [Symbol.isConcatSpreadable]: true };
log([0].concat(o, [[1]]),
  Object.prototype.toString.call({ get [Symbol.toStringTag]() { return "Tag"; } }));
class A { static get [Symbol.toStringTag]() { return "S"; } get [Symbol.toStringTag]() { return "I"; } }
log(String(A).length > 0, String(new A()));
class P extends Promise { static get [Symbol.species]() { return Promise; } }
log(P.resolve(1).then(() => 1) instanceof P, P.resolve(1) instanceof P);
log([1, 2].concat.call(1, 2).length, Symbol.for("k") === Symbol.for("k"), Symbol("d").description,
  Object(Symbol.iterator) == Symbol.iterator);`,
  "Symbol.match, replace, search, split, unscopables": `
const r = { flags: "g", [Symbol.match]: (s) => ["m", s], [Symbol.matchAll]: (s) => ["ma", s],
  [Symbol.replace]: (s, x) => ["r", s, x], [Symbol.search]: (s) => s.length,
  [Symbol.split]: (s, n) => ["s", s, n] };
log("abc".match(r), "abc".matchAll(r), "abc".replace(r, "x"), "abc".replaceAll(r, "y"), "abc".search(r),
  "abc".split(r, 2));
class R extends RegExp { exec(s) { log("exec", this.lastIndex); return super.exec(s); } }
log("aXbX".replace(new R("X", "g"), (m) => m + m), new R("b").test("abc"), "a,b".split(new R(",")),
  [..."xx".matchAll(new R("x", "g"))].length);
log(typeof Array.prototype[Symbol.unscopables]);`,
  "getters and setters with effects": `
let n = 0;
const o = { get next() { return n++; }, set next(v) { n = v; },
  get self() { log("self"); return this; } };
log(o.next + o.next * o.next, [o.next, o.next], o.next++, n, (o.next += 5), n, o.self.self.next,
  o.next ? o.next : "zero", o["next"], { ...o }.next, o?.next, \`\${o.next}\`, (({ next }) => next)(o),
  -o.next);
o.next = o.next = 50; log(n); const { next, self: { next: inner } } = o; log(next, inner);
for (o.next of [7]); log(n); [o.next] = [9]; log(n); delete o.next; log(o.next);
Object.defineProperty(o, "late", { get() { return ["late", this === o]; } }); log(o.late);
try { o.late = 1; } catch (e) { log(e.name); }
const child = Object.create({ get who() { return this.name; }, set who(v) { this.name = v; } },
  { name: { value: "child", writable: true } });
child.who += "!"; log(child.who, Object.hasOwn(child, "who"));`,
  "proxy traps": `
const seen = [];
const note = (name, r) => (...a) => {
  seen.push(name + ":" + String(typeof a[1] === "symbol" ? a[1].description : typeof a[1] === "string" ? a[1] : ""));
  return r ? r(...a) : Reflect[name](...a); };
const handler = Object.fromEntries(["get", "set", "has", "deleteProperty", "ownKeys",
  "getOwnPropertyDescriptor", "defineProperty", "getPrototypeOf", "setPrototypeOf", "isExtensible",
  "preventExtensions", "apply", "construct"].map((k) => [k, note(k)]));
const p = new Proxy({ a: 1, m() { return this === p; } }, handler),
  F = new Proxy(function (x) { return [this, x, new.target === undefined]; }, handler),
  C = new Proxy(class { constructor(x) { this.x = x; } }, handler);
const done = (x) => { log(x, seen.splice(0).join(" ")); }; done(p.a); done((p.a += 1)); done(p.m());
done("a" in p); done(delete p.a); done(Object.keys(p)); done({ ...p }); for (const k in p) done(k);
done(p instanceof Object); done(F(1)); done(F.call(2, 3)); done(new F(4).constructor === undefined);
done(new C(5).x); done(Reflect.construct(C, [6]).x); done(p?.a ?? (p.a ??= 9));
done([].map.call(F, (x) => x)); done(Object.create(p).a); done(Object.isFrozen(p)); class D extends C {}
done(new D(7) instanceof D); const { a, ...rest } = p; done([a, rest]); done(typeof F);
done(\`\${new Proxy([1, 2], handler)}\`);`,
  "proxy errors and revocation": `
const run = (f) => { try { log(f()); } catch (e) { log(e?.name ?? e); } };
const frozen = Object.freeze({ a: 1 }); run(() => new Proxy(frozen, { get: () => 2 }).a);
run(() => { new Proxy({}, { set: () => false }).x = 1; });
run(() => delete new Proxy({}, { deleteProperty: () => false }).x);
run(() => new Proxy({}, { get() { throw "trap"; } }).x);
run(() => { "x" in new Proxy({}, { has() { throw "has"; } }); });
run(() => new (new Proxy(class {}, { construct: () => 1 }))());
run(() => new Proxy(() => 1, { apply: (f, self, a) => [f(), self, a] })(2, 3));
run(() => new (new Proxy(() => 1, {}))()); const { proxy, revoke } = Proxy.revocable({ a: 1 }, {});
run(() => proxy.a); revoke(); run(() => proxy.a); run(() => typeof proxy); run(() => ({ ...proxy }));
run(() => Object.keys(new Proxy({}, { ownKeys: () => [1] })));`,
  "Reflect and Object": `
const o = { get g() { return this.v; }, set g(x) { this.v = x; }, v: 1 };
log(Reflect.get(o, "g", { v: 2 }), Reflect.set(o, "g", 3, o), o.v, Reflect.has(o, "g"),
  Reflect.ownKeys(o), Reflect.getPrototypeOf(o) === Object.prototype,
  Reflect.defineProperty(o, "d", { value: 1 }), Reflect.deleteProperty(o, "d"),
  Reflect.apply(Math.max, null, [1, 2]));
const target = {};
log(Reflect.set(o, "g", "via", target), target, Object.entries({ a: 1 }).map(([k, v]) => k + v),
  Object.fromEntries(new Map([["m", 1]])));
const sealed = Object.seal({ a: 1 }); sealed.a = 2;
for (const f of [() => { sealed.b = 1; }, () => delete sealed.a, () => { Object.freeze(sealed).a = 3; },
  () => { Object.preventExtensions(o).z = 1; }, () => Object.defineProperty(sealed, "a", { get() {} }),
  () => { "str".x = 1; }, () => { (5).x = 1; }, () => { Math.PI = 3; }]) try {
  log(f()); } catch (e) { log(e.name); }
log(sealed, Object.getOwnPropertyDescriptors({ get a() { return 1; } }).a.get(), Object.is(NaN, NaN));`,
  "thenables and await": `
const t = (name, o) => ({ get then() { log("get then", name); return o; } });
log(await t("none", undefined) !== undefined, await t("number", 5) !== undefined,
  await t("function", (f) => f("value")));
log(await Promise.all([t("a", (f) => f(1)), t("b", (f, r) => { f(2); r("late"); throw "later"; })]));
try { await t("throws", () => { throw "thrown"; }); } catch (e) { log(e); }
try { await { get then() { throw "getter"; } }; } catch (e) { log(e); }
class T { then(f) { f(this instanceof T ? { then: (g) => g("deep") } : 0); } }
log(await new T(), await (async () => new T())()); function fn() {}
fn.then = (f) => f("function thenable"); log(await fn, await [new T()].length);`,
  errors: `
const e = new Error("m", { cause: "c" });
log(e.message, e.cause, Object.keys(e), e instanceof Error, String(e), "stack" in e);
for (const E of [TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError]) {
  const x = new E("t");
  log(x.name, String(x), x instanceof Error, Object.getPrototypeOf(E) === Error, E("called").message); }
const a = new AggregateError([1, 2], "agg"); log(a.errors, a.message);
class My extends Error { get name() { return "My"; }
  constructor(code, ...a) { super(...a); this.code = code;
    Object.defineProperty(this, "hidden", { value: 1 }); } }
const m = new My(7, "text"); log(String(m), m.code, Object.keys(m), m instanceof My);
try { try { throw m; } catch (x) { x.extra = 1; throw x; } } catch (y) { log(y === m, y.extra); }
log(Error.prototype.toString.call({ name: "N", message: "M" }), Error.prototype.toString.call({}));`,
  "stack overflow is caught": `
const f = () => f() + 1,
  o = { get x() { return this.x; }, toString() { return \`\${this}\`; }, m() { return this.m(); } },
  g = (n = g()) => n;
class A { static s() { return A.s(); } constructor() { new A(); } } class F { f = new F(); }
function* it() { yield* it(); } const p = new Proxy({}, { get: (t, k, r) => r[k] });
const deep = (n) => n ? [n].map(() => deep(n - 1))[0] : 0;
for (const h of [f, () => o.x, () => String(o), () => o.m(), g, () => A.s(), () => new A(),
  () => new F(), () => [...it()], () => p.a, () => deep(1e6),
  () => [2, 1].sort(function s() { return [2, 1].sort(s).length; }),
  () => JSON.stringify({ toJSON() { return JSON.stringify(this); } }),
  () => "a".replace(/a/, function r() { return "a".replace(/a/, r); })]) try {
  h(); log("came back"); } catch (e) { log(e instanceof RangeError); }
log(deep(50));`,
  "stack overflow in async code": `
const g = async (n) => n ? (await null, g(n - 1)) : "deep enough"; log(await g(2000));
const h = async () => { try { return h2(); } catch (e) { return e instanceof RangeError; } };
const h2 = () => h2(); log(await h()); let depth = 0; const count = () => { depth++; count(); };
try { count(); } catch { log(depth > 100); }
try { try { count(); } finally { log("finally"); } } catch (e) { log(e.name); }
log((() => { try { return count(); } catch { return "ok"; } })());`,
  "numbers of everything built in": `
log([1, 2, 3].at(-1), [1, [2, [3]]].flat(Infinity), Array.isArray([]), [..."abc"].reverse().join(""),
"a-b".split("-"), Object.entries({ a: 1 }), [3, 1, 2].toSorted(), new Set([1, 1]).size,
[1, 2, 3].indexOf(2), "abc".slice(-2), Number("0x1f"), parseFloat("1.5x"), (25).toString(36),
(1.005).toFixed(2), Math.hypot(3, 4), [1, 2].fill(0), Array(3).fill().map((_, i) => i),
"x".codePointAt(0), [..."ab"].entries().next(), isFinite(1), encodeURIComponent("ä"),
new Date(0).toISOString(), [1, 2, 3, 4].copyWithin(0, 2), [1, 2, 3].with?.(1, 9), [5, 6].keys().next(),
Object.is(-0, 0), new WeakMap([[{}, 1]]) instanceof WeakMap, BigInt(5) * 2n, Symbol("a").toString(),
globalThis === globalThis.globalThis, typeof eval, [1, 2, 3].lastIndexOf(3), "abc".normalize(),
[0, 1].join("-"), structuredClone(new Map([[1, { a: [2] }]])));`,
};
