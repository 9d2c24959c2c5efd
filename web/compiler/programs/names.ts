// Programs that must do the same however they are compiled: name, length and other properties that
// functions and classes get where they stand.
export const names: Readonly<Record<string, string>> = {
  "names from declarations": `
let a = () => 1, b = function () {}, c = class {}, d = async () => 1, e = function* () {},
  f = (function () {});
const [g = () => 1, { h = class {} } = {}] = [];
var { k: i = function () {}, ["x"]: j = async function* () {} } = {};
log([a, b, c, d, e, f, g, h, i, j].map((x) => x.name));`,
  "names from assignments": `
let a, b, c, d, e, o = {};
a = () => 1; b ??= function () {}; [c = () => 1] = []; ({ x: d = class {} } = {}); (e) = () => 1;
o.p = () => 1; o["q"] ||= function () {}; [o.r = () => 1] = []; ({ y: o.s = () => 1 } = {});
log([a, b, c, d, e, o.p, o.q, o.r, o.s].map((x) => x.name));
let n = 1; n &&= () => 1; log(n.name); n = (0, () => 1); log(n.name); n = true ? () => 1 : 0; log(n.name);`,
  "names in object literals": `
const s = Symbol("sym"), u = Symbol(), k = (x) => (log("key"), x);
const o = { a: () => 1, b() {}, ["c" + 1]: () => 1, [s]: () => 1, [u]: () => 1,
  [s.description + 1]() {}, 5: () => 1, "d-e": class {}, get f() { return 1; }, set f(x) {},
  async g() {}, *h() {}, [k("i")]: function () {} };
log(Reflect.ownKeys(o).map((key) => typeof o[key] === "function" && o[key].name));
const { get, set } = Object.getOwnPropertyDescriptor(o, "f");
log(get.name, set.name, { __proto__: () => 1 }.__proto__.name, { x: (() => 1) }.x.name,
  { x: (0, () => 1) }.x.name);`,
  "names in classes": `
const s = Symbol("sym");
class A {
  static a = () => 1; b = () => 2; static [s] = () => 3; [s] = function () {}; #p = () => 4;
  static #q = class {};
  m() {} static n() {} get g() { return 1; } static set g(x) {} #r() {}
  names() {
    return [A.a, this.b, A[s], this[s], this.#p, A.#q, this.m, A.n, this.#r].map((f) => f.name); }
  static { const inner = () => 1; log(inner.name, this.name, (() => 1).name); }
}
const d = (c, k) => Object.getOwnPropertyDescriptor(c, k);
log(new A().names(), d(A.prototype, "g").get.name, d(A, "g").set.name, A.prototype.constructor.name);`,
  "computed class keys give names": `
const k = (x) => (log("key", x), x);
class A { [k("a")] = () => 1; static [k("b")] = class {}; [k("c")]() {} get [k("d")]() { return 1; }
  static async [k("e")]() {} [k(Symbol("f"))] = () => 2; [k(7)] = () => 3; }
log(new A().a.name, A.b.name, new A().c.name, A.e.name,
  Reflect.ownKeys(new A()).map((key) => new A()[key].name));`,
  "names that are given on purpose stay": `
const f = function inner() {}, C = class Inner {}, D = class { static name = "mine"; },
  E = class { static name() { return "method"; } },
  F = class { static get name() { return "getter"; } };
log(f.name, C.name, D.name, E.name(), F.name);
const o = { x: function y() {}, z: class Z {} };
log(o.x.name, o.z.name, new (class { k = class K {}; })().k.name);
const G = class { static #p = 1; static { log(this.name); } static own = this.name; }; log(G.own);`,
  "names of anonymous functions are empty": `
log((() => 1).name === "", (function () {}).name, (class {}).name, [() => 1][0].name,
  ((x = () => 1) => x)().name, (() => () => 1)().name);
log(Object.hasOwn(() => 1, "name"), Object.hasOwn(class {}, "name"),
  Object.hasOwn(class { static x = 1; }, "name"), Object.hasOwn(function () {}, "name"));
const f = (g) => g.name;
log(f(() => 1), f(function () {}), new Function("return 1").name, f((() => 1).bind()));`,
  "what is held for a moment gets no name": `
class A { static who() { return this.name; } static keep(...fs) { return fs.map((f) => f.name); } }
log((class extends A {}).who(), (class extends A { static own = this.name; }).own, ((class {})).name);
log(A.keep(class {}), A.keep((class {}), (function () {}), ((() => 1))), A.keep(A, class extends A {}));
const o = { who: A.keep }; o.f = (class {}); o["g"] = ((class {})); log(o.f.name, o.g.name, o.who(class {}));`,
  "length counts up to the first default": `
log([(a, b) => 1, (a, b = 1, c) => 1, (...a) => 1, ({ a }, [b]) => 1, (a, { b } = {}, ...c) => 1,
  function (a) {}, async (a, b) => 1, function* (a = 1) {},
  async function* (a) {}].map((f) => f.length));
class A { constructor(a, b, c = 1) {} m(a, b) {} static s(...x) {} set v(x) {} get v() { return 1; }
  *g(a) {} async h(a, b) {} }
const a = new A(), d = Object.getOwnPropertyDescriptor(A.prototype, "v");
log(A.length, a.m.length, A.s.length, d.get.length, d.set.length, a.g.length, a.h.length,
  (class extends A {}).length, (class extends A { constructor(x) { super(); } }).length);`,
  "properties of functions": `
const keys = (f) => Reflect.ownKeys(f).map(String).sort().join();
function f() {} async function g() {} function* h() {} async function* i() {}
class A { m() {} static s() {} }
log(keys(f), keys(g), keys(h), keys(i), keys(() => 1), keys(A), keys(A.s), keys(new A().m),
  keys({ m() {} }.m), keys(async () => 1));
log(Object.getOwnPropertyDescriptor(f, "name"), Object.getOwnPropertyDescriptor(f, "length"),
  Object.getOwnPropertyDescriptor(A, "prototype").writable,
  Object.getOwnPropertyDescriptor(f, "prototype").writable);`,
  "prototypes of functions": `
function f() {} async function g() {} function* h() {} async function* i() {} class A {}
class B extends A {} class N extends null {}
const P = Object.getPrototypeOf;
log(P(f) === Function.prototype, P(B) === A, P(N) === Function.prototype, P(N.prototype),
  P(g) === P(async () => 1), P(h) === P(function* () {}), P(i) === P({ async *m() {} }.m));
log(f.prototype.constructor === f, h.prototype.constructor,
  P(h.prototype) === P(function* () {}).prototype, h() instanceof h, i() instanceof i,
  P(h()) === h.prototype);
log([f, g, h, i].map((x) => Object.prototype.toString.call(x)), typeof g.prototype);`,
  "functions are extensible objects": `
function f() { return f.count = (f.count ?? 0) + 1; }
f(); f();
const g = Object.assign(() => g.n, { n: 7 });
log(f.count, g(), Object.keys(f), f.hasOwnProperty("count"), JSON.stringify({ f, x: 1 }),
  Object.isExtensible(f));
Object.defineProperty(f, "name", { value: "renamed" }); log(f.name, delete f.name, f.name);
for (const k in g) log(k);
class A {} A.late = 1; A.prototype.m = function () { return 1; };
log(new A().m(), Object.keys(A), Object.getOwnPropertyNames(A.prototype));`,
  "a named function expression knows itself": `
const f = function me(n) { return n ? me(n - 1) + 1 : 0; };
log(f(3), typeof me);
const g = function me() { try { me = 1; } catch (e) { return e.name; } return typeof me; };
log(g());
const h = function me() { let me = 5; return me; }, i = function me(me) { return me; },
  j = function me() { function me() {} return me === j; };
log(h(), i(6), j());
const C = class Me { static self = Me; static f() { try { Me = 1; } catch (e) { return e.name; } } };
log(C.self === C, C.f(), typeof Me);`,
  "async arrows and their names": `
const a = async (x) => x, b = async x => x, c = async () => ({ n: 1 }),
  o = { async: 1, async await2() {}, d: async () => {} };
log(a.name, b.name, await b(2), await c(), o.d.name, o.await2.name, o.async,
  typeof async function () {}, (async () => 1).length);
const async = (x) => ["called", x]; log(async(1), async\`x\`, [async].length); var of = 3;
for (const x of [of]) log(x);`,
  "names that others like as well": `
const say = (x) => x, $ = 0, $_ = 1, $1 = 2, $f = 3, $g = 4, $s = 5, $p = 6, $x1 = 7, $l1 = 8, $m1 = 9, $h1 = 10;
const o = { say }, all = [1, 2].map(($n) => o.say(o.say($n), o.say($_)) + $_), $g0 = (x, $2 = say(x)) => say([x, $2, $1]);
class A { constructor($t) { this.t = say($t); } m($s) { return say([this.t, $s, $f]); }
  get v() { return say($g); } set v($y) { this.y = say($y); } }
class B extends A { constructor($k) { super(say($k)); this.k = say($k); } m($c) { return super.m(say($c)); } }
const b = new B($p); b.v = $s; b.v += $x1; log(all, $g0(1), b.m($l1), b, b.v);
function* steps($y) { const $u = yield say($y); return say([$u, $, $m1, $h1]); }
const it = steps(1); log(it.next(), it.next("in")); for (const $each of say(new Set([1]))) log($each);
(async ($r) => { const $e = await say($r), $v = [1].map(($_) => say($_) + $e);
  log($v, await Promise.all([1, 2].map(async ($_) => say($_) + (await say($1))))); })(11);`,
};
