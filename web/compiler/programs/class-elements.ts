// Programs that must do the same however they are compiled: fields, private names, accessors, static blocks,
// computed keys, and the order in which a class comes to be.
export const classElements: Readonly<Record<string, string>> = {
  "a class is defined in order": `
const t = (x) => (log(x), x);
class A extends (t("heritage"), Object) {
  static [t("key 1")] = t("value 1");
  [t("key 2")] = t("value 2");
  static { t("block 1"); }
  [t("key 3")]() {}
  static get [t("key 4")]() { return 1; }
  static [t("key 5")] = (t(this.name), t("value 5"));
  static { t("block 2"); }
}
log("made"); new A();`,
  "computed keys convert once": `
const key = (n) => ({ toString() { log("toString", n); return n; } });
class A { [key("a")] = 1; static [key("b")] = 2; [key("c")]() { return 3; } get [key("d")]() { return 4; } }
const a = new A(), b = new A();
log(a, A.b, b.c(), a.d);
try { class B { [(() => { throw "key"; })()] = log("never"); } } catch (e) { log(e); }
try { class C { static ["prototype"] = 1; } } catch (e) { log(e.name); }`,
  "a key sees outer this and names, a value the class": `
function f() { return class { [this.k] = this.constructor.name; static [this.k + 2] = this.name; }; }
const C = f.call({ k: "key" });
log(Object.keys(new C()), C.key2, new C().key);
class A { static a = A; b = A; static ok = (() => A)(); }
log(A.a === A, new A().b === A, A.ok === A);
try { class B { [B.name] = 1; } } catch (e) { log(e.name); }`,
  "fields are defined, not assigned": `
class A { set x(v) { log("never"); } set y(v) { log("set y", v); } }
class B extends A { x = 1; constructor() { super(); this.y = 2; } }
log(Object.getOwnPropertyDescriptor(new B(), "x"));
class C { a; "b"; 3; ["d"]; e = this.a; f = () => this; }
const c = new C(); log(c, c.f() === c, Object.keys(c));
const frozen = class { constructor() { return Object.freeze({}); } };
try { new (class extends frozen { late = 1; })(); } catch (e) { log(e.name); }`,
  "fields run for each instance": `
let n = 0;
class A { id = ++n; list = []; fn = () => this.id; nested = new (class { deep = n * 10; })(); }
const [a, b] = [new A(), new A()];
a.list.push(1);
log(a.id, b.id, b.list, a.fn(), b.fn.call(a), a.fn === b.fn, a.nested.deep, b.nested.deep);`,
  "a field that throws stops the constructor": `
class A { a = log("a"); b = (() => { throw "b"; })(); c = log("never");
  constructor() { log("never"); } }
try { new A(); } catch (e) { log(e); }
class B extends Object { x = (() => { throw "x"; })();
  constructor() { log("before"); try { super(); } catch (e) { log("caught", e, this.x); } } }
log(new B());
try {
  class C { static a = log("static"); static b = (() => { throw "static b"; })();
    static c = log("never"); } } catch (e) {
    log(e); }`,
  "private fields": `
class A {
  #x = 1; #y; static #z = 3;
  all() {
    return [this.#x++,
      ++this.#x, (this.#x += 5), (this.#x **= 2), (this.#y ??= "y"), (this.#y &&= "z"), (this.#x ||= 0),
      delete this.q, A.#z--, A.#z]; }
  swap(o) { [this.#x, o.#x] = [o.#x, this.#x]; ({ v: this.#y = "default" } = {});
    return [this.#x, this.#y]; }
  loop() { for (this.#x of [7, 8]); for (this.#y in { k: 1 }); return [this.#x, this.#y]; }
}
const a = new A(), b = new A();
log(a.all(), a.swap(b), b.swap(a), a.loop());`,
  "private methods and accessors": `
class A {
  #v = 1; log = [];
  #m(...a) { return [this.#v, a]; } get #p() { this.log.push("get"); return this.#v; }
  set #p(x) { this.log.push(x); this.#v = x; }
  *#g() { yield this.#v; } async #a() { return this.#v; } static #s(x) { return [this === A, x]; }
  static get #t() { return "t"; }
  async go() { this.#p += 1; this.#p++; this.#p ||= 9;
    return [this.#m(1, 2), this.#m?.(3), [...this.#g()], await this.#a(), A.#s(4), A.#t, this.log,
      this.#m === new A().#m]; }
  bad() { try { this.#m = 1; } catch (e) { return e.name; } }
  only() { try { A.#t = 1; } catch (e) { return e.name; } }
}
log(await new A().go(), new A().bad(), new A().only());`,
  "private names on strangers": `
class A {
  #f = 1; #m() {} get #g() { return 1; } set #s(x) {} static #t = 1;
  static try(o) {
    return [() => o.#f, () => (o.#f = 1), () => o.#m(), () => o.#g, () => (o.#s = 1), () => o.#t,
      () => o?.#f, () => o.#s].map((f) => {
      try { return String(f()); } catch (e) { return e.name; } }); }
}
class B extends A {}
log(A.try({}), A.try(new A()), A.try(null), A.try(A), A.try(new B()), A.try(B));`,
  "#x in o": `
class A { #f; #m() {} get #a() { return 1; } static #s;
  static has(o) {
    try {
      return [#f in o, #m in o, #a in o, #s in o, !(#f in o), #f in o && #m in o]; } catch (e) {
        return e.name; } } }
log(A.has(new A()), A.has({}), A.has(A), A.has(1), A.has(Object.create(new A())),
  A.has(new (class extends A {})()), A.has(new Proxy(new A(), {})));`,
  "each class has private names of its own": `
const make = () => class { #x = 1; static read(o) { return o.#x; } };
const [A, B] = [make(), make()];
log(A.read(new A())); try { B.read(new A()); } catch (e) { log(e.name); }
class Outer { #x = "outer";
  inner() { const self = this;
    return class { #x = "inner"; both() { return this.#x; } static out() { return self.#y; } }; }
  #y = "y"; }
const Inner = new Outer().inner(); log(new Inner().both(), Inner.out());
class Twice { #p = 1; constructor(o) { return o; } }
class Put extends Twice { #q = 2; static q(o) { return o.#q; } }
const o = {}; new Put(o); log(Put.q(o)); try { new Put(o); } catch (e) { log(e.name); }`,
  "private names in arrows, closures and evaluation order": `
const t = (x) => (log(x), x);
class A { #p = {};
  go() { const get = () => this.#p; (t("object"), this).#p[t("key")] = t("value");
    [1].forEach((x) => (get().n = x)); return this.#p; }
  static late = (o) => o.#p;
  cb() { return ["a"].map(function (x) { return this.#p[x] ?? x; }, this); } }
const a = new A(); log(a.go(), A.late(a), a.cb());
class Node2 { #next; constructor(n) { this.#next = n; }
  len() { let n = 0; for (let x = this; x; x = x.#next) n++; return n; }
  last() { return this.#next?.#next?.#next; } }
log(new Node2(new Node2(new Node2())).len(), new Node2(new Node2()).last());`,
  "accessor pairs, overriding and inheritance": `
class A { get x() { return "A.x"; } set x(v) { log("A set", v); } static get s() { return this.name; } }
class B extends A { get x() { return super.x + " B"; } }
class C extends A { set x(v) { super.x = v + "!"; } }
const b = new B(), c = new C();
log(b.x, c.x); c.x = 1; try { b.x = 1; } catch (e) { log(e.name); }
log(B.s, Object.keys(A.prototype), "x" in b,
  Object.getOwnPropertyDescriptor(A.prototype, "x").enumerable);
class D { get x() { return 1; } x() { return 2; } y() { return 1; } get y() { return 2; }
  static m() { return 1; } static m = 2; }
log(new D().x(), new D().y, D.m);`,
  "static blocks": `
let outer = 1;
class A {
  static x = 1;
  static { var y = this.x + outer; let z = 5; { const w = z; outer = w + y; }
    function inner() { return typeof this; } log(y, inner(), new.target); }
  static { try { throw "caught"; } catch (e) { log(e); } finally { log("finally"); }
    l: for (const i of [1, 2]) { for (;;) { if (i === 1) continue l; break l; } } }
  static { this.m = () => this.x; const self = this;
    this.f = function () { return [this === self, super_ ]; }; }
  static #p = 7; static { outer = (o) => o.#p; }
}
let super_ = "s"; log(outer(A), A.m(), A.f(), typeof y === "undefined");`,
  "static blocks may use await's neighbours and arrows": `
class A {
  static { const f = async () => { await null; log("later", this.name); return 1; }; this.p = f();
    function* g() { yield 1; } this.list = [...g()]; }
  static after = log("after", this.list); }
log(await A.p);
class B { static { class C { static { log("inner", this.name); } } this.C = C; } } log(B.C.name);
class D { static a = () => arguments_; static b = [1, 2].map((x) => x + this.c, this); static c = 3; }
const arguments_ = "ok"; log(D.a(), D.b);`,
  "methods are not enumerable and can't be constructed": `
class A { m() {} static s() {} get g() { return 1; } *i() {} async j() {} f = 1; }
log(Object.keys(A), Object.keys(A.prototype), Object.getOwnPropertyNames(A.prototype));
for (const k in new A()) log(k);
for (const f of [new A().m, A.s, new A().i, new A().j]) try {
  new f(); } catch (e) { log(e.name, "prototype" in f); }
const d = Object.getOwnPropertyDescriptor(A.prototype, "m");
log(d.writable, d.enumerable, d.configurable);`,
  "classes must be called with new": `
class A { constructor() { this.ok = new.target === A; } } class B extends A {}
for (const f of [() => A(), () => A.call({}), () => B(), () => Reflect.apply(A, {}, []),
  () => [1].map(A), () => A\`\`])
  try {
  f(); } catch (e) { log(e.name, e.message); }
log(new A(), new B(), Reflect.construct(A, []), [1].map((x) => new A()).length);`,
  "class bindings": `
class A { static self() { return A; } }
const B = A; let old = A.self; A = null;
log(B.self() === B, A);
{ class A { static x = "block"; } log(A.x); }
const f = () => Late; try { f(); } catch (e) { log(e.name); } class Late {} log(f() === Late, typeof Late);
switch (1) { case 1: class S { static y = 2; } log(S.y); }
let D = class E { static f() { return E; } }; const d = D; D = 0; log(d.f() === d);`,
  "generators and async as class members": `
class A {
  n = 2; *[Symbol.iterator]() { for (let i = 0; i < this.n; i++) yield i; }
  async *[Symbol.asyncIterator]() { yield* this[Symbol.iterator](); }
  static async make(n) { const a = new this(); a.n = await n; return a; }
  static *of(...xs) { yield* xs; } async "quoted name"() { return this.n; } *2() { yield "two"; }
}
const a = await A.make(Promise.resolve(3));
log([...a], [...A.of(1, 2)], await a["quoted name"](), [...a[2]()]); for await (const x of a) log(x);
const [first, ...rest] = a; log(first, rest, Math.max(...a));`,
  "class expressions in every place": `
const t = (C, ...a) => new C(...a);
log(t(class { x = 1; }), t(class extends Array {}, 1, 2).length, new (class { y = 2; })().y,
  [class { static z = 3; }][0].z, (class { static s = 4; }).s, class {}.name, typeof class {},
  (() => class { static q = 5; })().q);
const mix = (B) => class extends B { m() { return "m" + (super.m?.() ?? ""); } };
log(new (mix(mix(Object)))().m());
for (const C of [class { v = 1; }, class { v = 2; }]) log(new C().v);
const cs = []; for (let i = 0; i < 3; i++) cs.push(class { static i = i; j = i * 2; });
log(cs.map((C) => [C.i, new C().j]));`,
};
