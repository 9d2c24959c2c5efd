// Programs that must do the same however they are compiled: `super`, derived constructors, `this` before
// and after super(), what constructors return.
export const superForms: Readonly<Record<string, string>> = {
  "order of fields, arguments and constructors": `
const t = (x) => (log(x), x);
class A { a = t("field a"); constructor(x) { t("A " + x); } b = t("field b"); }
class B extends A { c = t("field c"); constructor() { t("before"); super(t("argument")); t("after"); }
  d = t("field d"); }
class C extends B { e = t("field e"); }
log(Object.keys(new C()));`,
  "super() in arrows, branches and loops": `
class A { constructor(x) { this.x = x; } }
class B extends A {
  constructor(n) { const go = () => super(n); if (n) { go(); } else for (const k of [1]) super(k);
    this.y = this.x; } }
log(new B(5), new B(0));
class C extends A {
  constructor() { const f = () => () => { super("deep"); return this; }; log(f()() === this); }
  f = "field"; }
log(new C());`,
  "super() twice, never, or too late": `
class A { constructor() { log("A"); } }
const run = (f) => { try { log(f()); } catch (e) { log(e.name); } };
run(() => new (class extends A { constructor() { super(); super(); } })());
run(() => new (class extends A { constructor() {} })());
run(() => new (class extends A { constructor() { this.x = 1; super(); } })());
run(() => new (class extends A {
  constructor() { const f = () => this; try { f(); } catch (e) { log("inner", e.name); } super();
    log(f() === this); } })());
run(() => new (class extends A { constructor() { super.m; super(); } })());
run(() => new (class extends A { constructor() { return; } })());`,
  "derived constructors that return": `
class A { constructor() { this.a = 1; } }
const make = (v) => { class B extends A { f = "field"; constructor() { super(); return v; } }
  return new B(); };
for (const v of [{ o: 1 }, undefined, 5, null]) try { log(make(v)); } catch (e) { log(e.name); }
class C extends A { constructor() { return { never: "super" }; } } log(new C());
class D { constructor() { return [1, 2]; } } class E extends D { x = this.length; } log(new E());
class F { constructor() { return 5; } } log(new F());
class G { constructor(o) { return o; } }
class H extends G { #p = 7; static has(o) { return #p in o && o.#p; } } const bare = {}; new H(bare);
log(H.has(bare), H.has({}));`,
  "return in a finally of a constructor": `
class A {}
class B extends A { constructor() { try { super(); } finally { log("finally", this instanceof B); } } }
class C extends A { constructor() { try { return { early: 1 }; } finally { log("c"); super(); } } }
class D extends A { constructor() { try { super(); throw 1; } catch (e) { log(e); return; } } }
log(new B(), new C(), new D());`,
  "super properties read, written and called": `
class A { get v() { return ["A.v", this.n]; } set v(x) { log("A.v =", x, this.n); }
  m(x) { return ["A.m", this.n, x]; } static s() { return ["A.s", this.name]; } }
class B extends A {
  n = 1;
  go(k) { super.v = 5; super["v"] = 6; super.fresh = 7;
    return [super.v, super[k](1), super.m?.(2), super.none?.(3), super.none, this.fresh,
      Object.hasOwn(this, "fresh")]; }
  static s() { return [super.s(), super["s"].call(3), (() => super.s())()]; }
}
log(new B().go("m"), B.s());`,
  "super compound assignment and updates": `
class A { get v() { log("get"); return this.store ?? 1; } set v(x) { log("set", x); this.store = x; } }
class B extends A {
  go() { super.v += 2; super.v++;
    log(super.v--, --super.v, (super.v **= 2), (super.v ||= 9), (super.v &&= 0), (super.v ??= 1));
    super["v"] += "s"; return this.store; } }
log(new B().go());`,
  "super keys are evaluated once, in order": `
const t = (x) => (log(x), x);
class A { m(...a) { return a; } }
class B extends A {
  go() { super[t("m")](t(1), t(2)); super[t("x")] = t("value"); super[t("x")] += t(3);
    return this.x; } }
try { log(new B().go()); } catch (e) { log(e.name); }`,
  "super in object methods and accessors": `
const base = { get g() { return "g of " + this.n; }, m() { return "m of " + this.n; } };
const o = { __proto__: base, n: "o", get g() { return super.g + "!"; },
  m() { return (() => super.m())() + "!"; }, *it() { yield super.m(); yield* [super.g]; },
  async a() { await null; return super.m(); } };
log(o.g, o.m(), [...o.it()], await o.a());
const stolen = { n: "stolen", m: o.m }; log(stolen.m());
Object.setPrototypeOf(o, { m() { return "new " + this.n; } }); log(o.m());`,
  "super in static methods, fields and blocks": `
class A { static n = 1; static m(x) { return [this.name, x]; } p() { return "A.p"; } }
class B extends A {
  static f = super.m("field"); static g = () => super.m("arrow");
  static { log(super.m("block"), super.n); super.n = 5; }
  i = super.p(); j = () => super.p(); static n2 = super.n;
}
log(B.f, B.g(), B.n, A.n, B.n2, new B().i, new B().j());`,
  "super in generators, async methods and async generators": `
class A { m(x) { return ["A", this.k, x]; } *g() { yield this.k; } async a() { return this.k; }
  async *ag() { yield this.k; } }
class B extends A {
  k = 4;
  *g() { yield* super.g(); yield super.m(yield "in"); }
  async a() { return [await super.a(), super.m(await 1), await (async () => super.a())()]; }
  async *ag() { for await (const x of super.ag()) yield [x, super.m(0)]; }
}
const b = new B(), it = b.g();
log(it.next().value, it.next().value, it.next("sent").value, await b.a());
for await (const x of b.ag()) log(x);`,
  "super looks at where the method was made": `
class A { hi() { return "A"; } } class X { hi() { return "X"; } }
class B extends A { hi() { return super.hi() + "B"; } }
const lone = { hi: B.prototype.hi }; log(lone.hi());
Object.setPrototypeOf(B.prototype, X.prototype); log(new B().hi());
Object.setPrototypeOf(B.prototype, null); try { new B().hi(); } catch (e) { log(e.name); }
Object.setPrototypeOf(B, X); log(new B() instanceof B, new B() instanceof X);`,
  "default constructors pass everything on": `
class A { constructor(...a) { log(a.length, a, new.target.name); } }
class B extends A {} class C extends B { f = 1; }
new C(1, ...[2, 3]); new C();
log(C.length, B.length);`,
  "extending functions, null and what is no class": `
function F(a) { this.a = a; this.t = new.target === G; } F.prototype.m = function () { return this.a; };
class G extends F { m() { return [super.m(), this.t]; } }
log(new G(1).m());
const run = (f) => { try { f(); log("made"); } catch (e) { log(e.name); } };
run(() => class extends 5 {}); run(() => class extends (() => 1) {});
run(() => class extends { prototype: 1 } {}); run(() => class extends (function* () {}) {});
run(() => new (class extends null {})());
run(() => { function P() {} P.prototype = 3; return class extends P {}; });
log(new (class extends null {
  constructor() { return Object.create(new.target.prototype); } })() instanceof Object);`,
  "extending built-ins": `
class S extends Array { sum() { return this.reduce((a, b) => a + b, 0); }
  static get [Symbol.species]() { return Array; } }
const s = S.of(1, 2, 3); log(s.sum(), s.map((x) => x) instanceof S, s.length, s instanceof S);
class M extends Map { get(k) { return super.get(k) ?? "none"; }
  constructor(list) { super(list); this.n = this.size; } }
const m = new M([["a", 1]]); log(m.get("a"), m.get("b"), m.n);
class P extends Promise { then(...a) { log("then"); return super.then(...a); } }
log(await P.resolve(1), P.resolve(2).then(() => 3) instanceof P);
class F extends Function { constructor() { super("return 5"); } } log(new F()());
class E extends TypeError { name = "E"; constructor(m, o) { super(m, o); } }
const e = new E("m", { cause: 1 }); log(e.message, e.cause, String(e), e instanceof TypeError);`,
  "map and set subclasses fill through their own methods": `
class M extends Map { set(k, v) { log("set", k, v); return super.set(k, v * 2); } }
class S extends Set { add(x) { log("add", x, this.size); return super.add(x); } }
log(new M([["a", 1], ["b", 2]]), new S([1, 1, 2]).size);
class L extends Array { constructor(...a) { log("L", a); super(...a); } }
log(L.from([1, 2]).map((x) => x + 1), new L(3).length, new L(1, 2).concat([3]).filter((x) => x > 1).length);`,
  "constructors call methods of the derived class": `
class A { constructor() { this.init(); this.x = this.value; } init() { log("A.init"); }
  get value() { return "A"; } }
class B extends A { f = "set"; init() { log("B.init", this.f); } get value() { return "B" + this.f; } }
const b = new B(); log(b.x, b.f);
class C extends A { #p = 1; init() { try { this.#p; } catch (e) { log(e.name); } } } new C();
log(new A().x);`,
  "fields shadow what the base has": `
class A { x = 1; get y() { return "getter"; } set y(v) { log("never"); } m() { return "method"; } }
class B extends A { x = 2; y = 3; m = () => "field"; z = this.x + this.y; }
const b = new B(); log(b, b.m(), b.z, Object.getOwnPropertyDescriptor(b, "y"));
class C extends A { x; constructor() { super(); log("x" in this, this.x); } } new C();`,
  "super as a tag and in optional calls": `
const say = (x) => (log("say", x), x);
class A { n = 1; m(...all) { return [this.n, ...all.map(say)]; }
  tag({ raw }, ...values) { return [this.n, raw.join("|"), ...values]; } }
class B extends A { n = 2;
  tags() { return [super.tag\`a\${say(1)}b\`, super["tag"]\`\${this.m(2)}\`, (super.tag)\`c\`]; }
  maybe() { return [super.m?.(say(3)), super.none?.(say(4)), super["m"]?.(5), super.m?.(6)?.[0]]; }
  later() { return (() => super.tag\`d\${say(7)}\`)(); } }
const b = new B(); log(b.tags()); log(b.maybe()); log(b.later());`,
};
