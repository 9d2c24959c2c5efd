// Programs that must do the same however they are compiled: constructors that call something, in classes of every kind.
export const constructors: Readonly<Record<string, string>> = {
  "a class alone": `
const t = (x) => (log(x), x);
class A { f = t("field"); #p = t("private"); constructor(x, y = t("default"), ...rest) { t("body"); this.x = t(x); this.y = y; this.rest = rest; this.all = () => [this.#p, this.f]; } }
const a = new (t(A))(t(1), t(2), ...[3, 4]); log(a, a.all(), a instanceof A, a.constructor === A, A.length, A.name, new A);
log(Object.getOwnPropertyNames(A), Object.getOwnPropertyNames(A.prototype), Object.keys(a));
for (const f of [() => A(1), () => A.call({}), () => Reflect.apply(A, a, []), () => new (class { constructor() { t("throws"); throw new Error("own"); } })(),
  () => new (class { g = (() => { throw new Error("field"); })(); constructor() { t("never"); } })(), () => new later(), () => new a(), () => new a.none(1), () => new (() => 1)(), () => new a.all(), () => new (function () { throw new TypeError("inside"); })()])
  try { log(f()); } catch (e) { log(e.name, e.message); }
class later { constructor() { t(1); } }`,
  "what it returns": `
const t = (x) => x, o = { own: 1 };
class A { f = 1; constructor(r) { if (t(r) === "none") return; return t(r); } }
for (const r of [o, 1, null, undefined, "none", "text", A]) log(new A(r) === r, new A(r));
class B extends A { g = this.f; constructor(r, s) { super(r); if (s === "none") return; if (t(s) !== "go on") return s; this.h = 1; } }
for (const r of [o, 1, undefined]) for (const s of [{ s: 1 }, undefined, "none", "go on", 1, null, Symbol.iterator]) try { const b = new B(r, s); log(b === r, b === s, b); } catch (e) { log(e.name, e.message); }
class P { #x = 1; static has(o) { return #x in o; } constructor(o) { return t(o); } } class Q extends P { #y = 2; static y(o) { return o.#y; } constructor(o) { super(t(o)); t(1); } }
const one = {}; log(P.has(new P(one)), Q.y(new Q(one)), new Q(one.k) instanceof Q); try { new Q(one); } catch (e) { log(e.name); }`,
  "classes below": `
const t = (x) => (log(x), x);
class A { a = t("A field"); constructor(x) { t("A body"); this.x = t(x); this.seen = Object.keys(this); } }
class B extends A { b = t("B field " + this.x); constructor(x) { super(t(x + 1)); t("B body"); this.y = this.x; } }
class C extends B { c = t("C field"); } class D extends C { d = t("D field"); constructor(...xs) { super(...xs, t("more")); t("D body"); } }
class E extends D { constructor() { t("before"); super(t(9)); t("E body"); } } class F extends E { f = t("F field"); constructor() { super(); t("F body"); this.z = super.constructor === E; } }
for (const K of [A, B, C, D, E, F]) { const k = new K(1); log(k, k instanceof A, Object.getPrototypeOf(k) === K.prototype, K.length); }
log(Reflect.construct(D, [5]), Reflect.construct(A, [6], B) instanceof B, Reflect.construct(B, [7], A), Object.getPrototypeOf(Reflect.construct(B, [7], Array)) === Array.prototype);
for (const f of [() => B(), () => C(), () => Reflect.construct(B), () => Reflect.construct(B, 1), () => Reflect.construct(B, [], {})]) try { f(); } catch (e) { log(e.name, e.message); }
Object.setPrototypeOf(B, class { constructor(x) { t("another"); this.other = x; } }); log(new B(3), new D(4)); Object.setPrototypeOf(B, null); try { new B(1); } catch (e) { log(e.name, e.message); }`,
  "below what is built in": `
const t = (x) => (log(x), x);
class L extends Array { n = t("field"); constructor(...xs) { super(...xs); t("body"); this.m = this.length; } }
class M extends Map { constructor(list) { super(t(list)); this.first = t([...this.keys()][0]); } set(k, v) { t(k); return super.set(k, v); } }
class X extends Error { constructor(m) { super(t(m)); this.name = t("X"); } } class Y extends X { constructor(m, o) { super(m + "!"); t(o); } }
const l = new L(1, 2, 3); log(l, l.m, l.n, Array.isArray(l), l.map((x) => x * 2) instanceof L, L.from([4]).m); log(new M([[1, 2]]), new M());
try { throw new Y("no", "o"); } catch (e) { log(e instanceof X, e.message, e.name, String(e), "stack" in e); }
class P2 extends Promise { constructor(f) { super(f); t("made"); } } log(await new P2((r) => r(t(1))), await P2.resolve(2).then((x) => t(x)));
class N extends null { constructor() { t("null"); return Object.create(N.prototype); } } log(new N() instanceof N); class O extends Object { constructor(x) { super(x); t(typeof x); } } log(new O(1));
class Fn extends Function { constructor() { super("return 5"); t("fn"); } } log(new Fn()()); function Old(x) { this.old = x; t(new.target === Younger); } class Younger extends Old { constructor(x) { super(t(x)); t(this.old); } } log(new Younger(3));`,
  "what can't give way": `
const t = (x) => (log(x), x);
class A { constructor() { t(new.target.name); this.n = arguments.length; } } class B extends A { constructor(x) { super(x, t(2)); t(this.n); } } log(new A(), new B(1));
class C extends A { constructor(x) { if (t(x)) super(x); else super(); t(1); } } class D extends C { constructor() { super(t(0)); this.arrow = () => super.constructor === C; } } log(new C(1), new D().arrow());
class E { static first = new E(1); constructor(x) { t(x); this.x = x; } static { t(this.first.x); } static second = new E(2); } log(E.second, new E(3)); class F extends E { constructor(x) { super(x + 1); t("F"); } } log(new F(4));
class G { constructor() { t("G"); return { g: () => this }; } } class H extends G { constructor() { super(); this.h = t("h"); } } log(new H(), new H().g() instanceof H);
class I { constructor(f) { f(() => this); t("I"); } } class J extends I { constructor() { super((get) => t(get().constructor.name)); this.f = () => this; } } log(new J().f() instanceof J);
class K extends A { constructor() { super(() => { try { this.x; } catch (e) { log(e.name); } }); try { super(); } catch (e) { log(e.name); } } } new K();
class S extends A { constructor(f = () => this) { super(f); t(f() === this); } } new S();`,
  "names, scopes and private names": `
const t = (x) => (log(x), x);
const A = class { constructor(x) { this.x = t(x); } }, B = class Inner extends A { constructor() { super(t(Inner.name)); this.made = Inner === B; } }; log(new A(1), new B(), A.name, B.name, new (class extends B { constructor() { super(); t(1); } })());
const make = (n) => class { #n = n; static count = 0; constructor(o) { t(this.constructor.count++); this.o = o; this.#n += n; } get n() { return this.#n; } }; const [C1, C2] = [make(1), make(2)]; log(new C1(0).n, new C2(0).n, new C1(0).n, C1.count, C2.count);
class D { #a = 1; get #g() { return t(this.#a); } #m(x) { return t(x) + this.#a; } constructor() { this.v = [this.#g, this.#m(2), #a in this]; const A = 5, $s = 6; { let t = 7; this.w = A + t + $s; } this.self = () => { const f = () => this; return f(); }; } } const d = new D(); log(d, d.self() === d);
class E extends D { static s = t("static"); static make() { return new this(); } m() { return "m"; } constructor() { super(); this.up = super.toString === Object.prototype.toString; this.k = this.m(); } } log(E.make());
log([1, 2].map((x) => new A(x)), Array.from([3], (x) => new A(x)).length, { k: new A(4), ...new A(5) }, \`\${new A(6).x}\`, new A(new A(7)).x.x, new (t(A))(8)?.x, new A(9)["x"], typeof new A(10), !new A(11));`,
  "in generators and async functions": `
const t = (x) => (log(x), x);
class A { constructor(x) { this.x = t(x); } } class B extends A { constructor(x) { super(t(x)); t("B"); } }
function* g(n) { const a = new A(yield n); try { yield new B(a.x).x; } finally { t(new B("end").x); } } const it = g(1); log(it.next(), it.next(2), it.return(3), [...g(4)]);
async function f(x) { const a = new A(await x); await null; return new B(await a.x); } log(await f(5)); async function* h() { yield new A(yield 1); } for await (const v of h()) log(v);
class C { constructor() { this.list = [...this.each()]; this.later = (async () => { await null; return t(this.list.length); })(); } *each() { yield new A(1).x; yield 2; } } log(await new C().later);`,
};
