// Programs that must do the same however they are compiled: getters and setters that do something, wherever they are
// read and written.
export const accessors: Readonly<Record<string, string>> = {
  "reads in order": `
const t = (x) => (log(x), x);
class A { get x() { t("get"); return { x: 1, m: () => t("m"), [2]: "two" }; } get y() { return t(this.z); } z = "z"; }
const a = new A();
log(a.x.x, a["x"].x, a?.x?.x, a.x[t(2)], a.x.m(), [t("first"), a.x.x, t("last")], { k: a.y, ...a.x }, a.y + a.y);
log(typeof a.x, \`\${a.y}\`, a.y ? a.x.x : 0, a.y && a.x.x, a.none ?? a.y, [...a.y]);
const f = (o = a) => o.y; log(f(), a?.none?.x, a?.x.m?.()?.x, a.x?.none?.x.y.z);
let u; log(u?.x, u?.x.x.x, null?.["x"]);`,
  "writes in order": `
const t = (x) => (log(x), x);
class A { #v = 1; set x(v) { t("set"); this.#v = v; } get x() { t("get"); return this.#v; } set w(v) { t(v); } }
const a = new A(), o = () => t(a);
log((o().x = t(2)), a.x, (o().x += t(3)), (o().x -= 1), (o().x **= 2), (a.x ??= t(9)), (a.x &&= t(0)), (a.x ||= t(7)), (a["x"] <<= 1));
log(o().x++, ++o().x, --a["x"], a.x--, (a.w = 5), (a.w += 1), a.w);
a.x = () => 1; log(a.x.name); a.x = null; a.x ??= class {}; log(a.x.name); a.x = 5n; a.x++; log(a.x);
(a).x = (1, 2); log(((a).x)); [a.x, a.w] = [3, 4]; ({ k: a.x = t("default") } = {}); for (a.x of [1, 2]); log(a.x);
const { x, ...rest } = a; log(x, rest); delete a.x; log(a.x, delete a["x"]);`,
  "the words of errors": `
class A { get x() { throw new Error(String("from the getter")); } set x(v) { throw new Error(String(v)); } get only() { return String(1); } set none(v) { String(v); } }
const a = new A(); let u, z = null;
for (const f of [() => a.x, () => (a.x = 1), () => a.x++, () => (a.only = 1), () => a.only++, () => u.x, () => z.x,
  () => (u.x = log("right")), () => z.x++, () => (u.x += log("never")), () => u.x.x, () => a.none, () => a.y.x, () => later.x, () => a.x(), () => a.only(),
  () => new a.only(), () => A.prototype.only, () => Object.freeze(a).none = 2])
  try { log(f()); } catch (e) { log(e.name, e.message); }
const later = 1;`,
  "found along the chain": `
const run = (f) => f();
class A { get x() { return run(() => "A" + this.n); } static get s() { return run(() => this.name); } static set s(v) { run(() => log(this.name, v)); } n = 1; }
class B extends A { n = 2; } class C extends A { get x() { return super.x + run(() => "C"); } set x(v) { run(() => log(v)); } }
class D extends A { x = "field"; } class E extends A { static s = "own"; }
const o = Object.create(new C()); o.n = 5;
log(new A().x, new B().x, new C().x, new D().x, o.x, A.s, B.s, E.s, (B.s = 1), Object.hasOwn(B, "s"));
o.x = 3; const own = { __proto__: new A(), x: 4 }; log(own.x); own.x = 5; log(own.x, "x" in o, o.hasOwnProperty("x"));
const p = new A(); Object.defineProperty(p, "x", { get() { return run(() => "defined"); }, configurable: true }); log(p.x);
Object.setPrototypeOf(p, null); log(p.x, delete p.x); const nothing = Object.create(null); log(nothing.x); nothing.x = 1; log(nothing.x);
const g = Object.getOwnPropertyDescriptor(A.prototype, "x"); log(g.get.name, g.get.length, g.set, g.enumerable, g.get.call({ n: 9 }), "prototype" in g.get);
try { new g.get(); } catch (e) { log(e.name); }
log(Object.getOwnPropertyNames(A.prototype), Object.getOwnPropertyNames(A), Object.keys(new C()));`,
  "of primitives": `
class A { get x() { return run(typeof this, this); } set x(v) { run(typeof this, v); } get length() { return run(7); } }
const run = (...xs) => xs.join();
Object.defineProperty(String.prototype, "x", Object.getOwnPropertyDescriptor(A.prototype, "x"));
Object.defineProperty(Number.prototype, "x", { get() { return run("number", this); }, configurable: true });
const s = "abc", n = 5; log(s.x, n.x, s.length, new A().length, [1, 2].length, true.x, Symbol.iterator.x, 5n.length); s.x = 1;
try { n.x = 2; } catch (e) { log(e.name, e.message); } delete String.prototype.x; delete Number.prototype.x;`,
  private: `
const t = (x) => (log(x), x);
class A {
  #v = 1; get #x() { t("get"); return this.#v; } set #x(v) { t("set"); this.#v = v; }
  static #n = 0; static get #s() { return t(++A.#n); } get #only() { return t(2); } set #write(v) { t(v); }
  go(o = this) { return [o.#x, o?.#x, (o.#x = t(2)), (o.#x += 3), o.#x++, --o.#x, (o.#x ??= 1), (o.#x &&= 0), o.#only, (o.#write = 4)]; }
  static s() { return [A.#s, A?.#s, this.#s]; }
  has(o) { return #x in o; }
  call() { return this.#x?.toFixed?.(1); }
  bad(o) { return [() => o.#x, () => (o.#x = log("right")), () => o.#x++, () => (this.#only = 1), () => this.#write, () => o.#only].map((f) => { try { return f(); } catch (e) { return e.name + e.message; } }); }
  pattern() { [this.#x] = [7]; for (this.#x of [8]); return this.#x; }
  inner() { return new (class { get #x() { return t("inner"); } both(o) { return [this.#x, o.y]; } })().both(this); }
  get y() { return this.#x + t(1); }
}
const a = new A(); log(a.go(), A.s(), a.has({}), a.call(), a.bad({}), a.bad(null), a.bad(1), a.bad(a), a.pattern(), a.inner(), a.y);`,
  "in arrows, generators and async functions": `
const t = (x) => (log(x), x);
class A { #v = 0; get x() { return t(this.#v); } set x(v) { t("set"); this.#v = v; } arrow() { return () => this.x; }
  *each() { yield this.x; yield (this.x += yield 2); yield this.x++; } async later() { await this.x; this.x = await 5; return this.x++ + (await this.x); }
  async *both() { yield this.x; this.x ||= await 3; } }
const a = new A(); log(a.arrow()(), [...a.each()], await a.later()); for await (const v of a.both()) log(v);
const it = a.each(); log(it.next(), it.next(), it.next(4), it.return(1)); log([1, 2].map((n) => a.x + n), Array.from([a], ({ x }) => x));
class B extends A { *each() { yield super.x; } async later() { return super.x; } arrow() { return () => super.x; } m() { return super["x"]; } }
const b = new B(); log([...b.each()], await b.later(), b.arrow()(), b.m());`,
  "accessors beside members of the same name": `
const r = (x) => String(x);
class A { get x() { return r(1); } x() { return r(2); } y() { return r(3); } get y() { return r(4); } get z() { return r(5); } get z() { return r(6); } set z(v) { r(v); }
  static get w() { return r(7); } static w = r(8); get ["c" + 1]() { return r(9); } get "two words"() { return r(10); } get 5() { return r(11); } get get() { return r(12); } set set(v) { log(v); r(v); } static get static() { return r(13); } }
const a = new A(); log(a.x(), a.y, a.z, A.w, a.c1, a["two words"], a[5], a.get, (a.set = 3), A.static);
const k = { x: 1, get: 2 }; log(k.x, k.get, k["two words"]);
const C = class { static get made() { return r(this.name); } }; log(C.made, (class { get v() { return r(1); } }).prototype.v);
class L { #list = []; get push() { return (...xs) => this.#list.push(...xs); } get list() { return this.#list.map(r); } } const l = new L(); l.push(1, 2); log(l.list, l.list[0], l.list.length);
class D { set x([a, b]) { log(r(a), b); } set y({ k = r(3) }) { log(k); } set z(v = r(1)) { log(v); } } const d = new D(); d.x = "ab"; d.y = {}; d.z = undefined;`,
  "Proxies see the same": `
class A { get x() { return String(this.n); } set x(v) { String(v); log("set", v); } n = 1; }
const p = new Proxy(new A(), { get(...a) { log("get", a[1]); return Reflect.get(...a); }, set(...a) { log("set", a[1]); return Reflect.set(...a); },
  getOwnPropertyDescriptor(...a) { log("descriptor", a[1]); return Reflect.getOwnPropertyDescriptor(...a); }, getPrototypeOf(o) { log("prototype"); return Reflect.getPrototypeOf(o); } });
log(p.x, (p.x = 2), p.x++); const o = Object.create(p); log(o.x);`,
  "beside what is put on Object.prototype": `
const id = (x) => x;
class A { get x() { return id("getter"); } set x(v) { id(log("setter", v)); } }
const a = new A(), b = { x: 1 }, c = { __proto__: a, x: 2 };
Object.prototype.get = () => id("inherited"); Object.prototype.set = () => id(log("inherited"));
const seen = [a.x, b.x, c.x, (b.x = 3), b.x, (c.x += 4), c.x, b.x++, b?.x];
delete Object.prototype.get; delete Object.prototype.set; log(seen); a.x = 5;`,
};
