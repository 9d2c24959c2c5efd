// Programs that must do the same however they are compiled: calls, `new`, spread, tagged templates,
// optional chains, and who is `this`.
export const calls: Readonly<Record<string, string>> = {
  "callee, arguments, then the check whether it can be called": `
const t = (x) => (log("t", x), x);
for (const f of [() => t(undefined)(t(1)), () => ({}).m(t(2)), () => t(null).m(t(3)),
  () => new (t(4))(t(5)), () => t({})[t("k")](t(6)), () => (void 0)?.(t(7))])
  try {
  log(f()); } catch (e) { log(e.name); }`,
  "a method is looked up before the arguments run": `
const o = { m() { return "old"; } };
log(o.m((o.m = () => "new")), o.m());
let f = () => "first";
log(f((f = () => "second")), f());
const p = { get m() { log("get m"); return (x) => (log("call"), x); } };
log(p.m((log("argument"), 1)));`,
  "spread in calls": `
const f = (...a) => a;
function* g() { log("start"); yield 1; log("between"); yield 2; log("end"); }
log(f(...g(), 3, ...[], ..."ab", ...[4, , 5], log("last")), Math.max(...[1, 9], 3), f(...new Map([[1, 2]])));
for (const x of [1, null, {}]) try { f(log("before"), ...x, log("never")); } catch (e) { log(e.name); }`,
  "spread evaluates and walks in turn": `
const it = (n) => (log("make", n), { *[Symbol.iterator]() { log("walk", n); yield n; } });
const f = (...a) => a.length;
log(f(...it(1), log("x"), ...it(2)), [...it(3), log("y"), ...it(4)].length);
const o = { f(...a) { return [this === o, a]; } };
log(o.f(...it(5)), o?.f(...it(6)), new Array(...it(7), ...it(8)));`,
  "new with spread, without arguments, with members": `
class P { constructor(...a) { this.a = a; } static Q = class { constructor(x) { this.x = x; } }; }
log(new P, new P(...[1, 2], 3), new P.Q(1), new P["Q"](2).x, new (class { y = 3 })().y, new (P.Q)(...[4]));
const make = () => P;
log(new (make())(5), new (make().Q)(6), typeof new (function () { return function () {}; })());`,
  "new with functions": `
function F(a) { this.a = a; if (a === 2) return { other: 1 }; if (a === 3) return 5; }
F.prototype.m = function () { return this.a; };
log(new F(1).m(), new F(2), new F(3), new F(1) instanceof F, new F.prototype.constructor(4));
for (const f of [() => 1, { m() {} }.m, async () => {}, function* () {}, Math.max, 5, undefined])
  try { new f(); log("made"); } catch (e) { log(e.name); }`,
  "new.target": `
function F() { return [new.target === F, (() => new.target === F)()]; }
log(new F(), F());
class A { constructor() { log(new.target.name, (() => new.target.name)()); }
  static s() { return new.target; } m() { return new.target; } f = new.target; }
class B extends A {}
log(new B().f, A.s(), new A().m());
log(Reflect.construct(function () { this.n = new.target === B; }, [], B) instanceof B);
function G(n = new.target) { return [n === G]; }
log(new G(), G());`,
  "this in every kind of call": `
function f() { return this; }
const o = { f, g: () => this, h: { f }, get acc() { return this === o; } };
log(f(), o.f() === o, o.g(), o.h.f() === o.h, (0, o.f)(), o.acc, [f][0]().length, new f() instanceof f);
log(f.call(1), f.apply("x"), f.bind(null)(), f.call(), o.f.call(undefined), (() => this)());
const { f: taken } = o;
log(taken(), (o.f = o.f)(), f\`\`, o.f\`\` === o);`,
  "this in arrows of every depth": `
const o = {
  n: 1,
  a() { return () => () => [this.n, (() => this.n)(), ((x = this.n) => x)(), { k: () => this.n }.k()]; },
  b() { return function () { return (() => this)(); }; },
};
log(o.a()()(), o.b()(), o.b().call(7));
class C { n = 2; f = () => () => this.n; static n = 3; static f = () => this.n; }
log(new C().f()(), C.f.call(null));`,
  "call, apply, bind": `
function f(a, b, ...c) { return [this, a, b, c]; }
log(f.call("t", 1), f.apply(null, [1, 2, 3, 4]), f.bind("b", 1)(2, 3),
  f.apply(0, { length: 2, 0: "x", 1: "y" }));
const bound = f.bind({ k: 1 }, 1, 2);
log(bound.name, bound.length, bound.call("ignored", 3), bound.bind(0)(5), "prototype" in bound);
class P { constructor(a, b) { this.p = [a, b]; this.t = new.target === P; } }
const Q = P.bind(null, 1);
log(new Q(2), new Q(3) instanceof P, new Q() instanceof Q, f.call.call(f, "self", 1));`,
  "Reflect.apply and Reflect.construct": `
class A { constructor(a) { log("A", a, new.target.name); } }
class B extends A { constructor(...a) { super(...a); this.b = 1; } }
class C extends B {}
log(Reflect.apply(function (a) { return [this, a]; }, "t", ["x"]));
log(Reflect.construct(B, [1], C) instanceof C, Reflect.construct(A, [2], Object) instanceof A);
try { Reflect.construct(() => 1, []); } catch (e) { log(e.name); }`,
  "tagged templates keep one object for each place": `
const seen = [], tag = (s, ...v) => (seen.push(s), v);
const f = (x) => tag\`a\${x}b\`;
f(1); f(2);
log(seen[0] === seen[1], tag\`a\${1}b\`, seen[2] === seen[0], Object.isFrozen(seen[0]),
  Object.isFrozen(seen[0].raw), seen[0]);
for (let i = 0; i < 2; i++) tag\`loop\`;
log(seen.at(-1) === seen.at(-2), f.call(null, 3), seen.length);`,
  "tagged templates in functions that run twice": `
function make() { return (s) => s; }
const one = () => make()\`x\`, two = () => make()\`x\`;
log(one() === one(), one() === two());
class A { tag(s) { return s; } use() { return this.tag\`y\`; } static s = new A().use(); }
log(new A().use() === new A().use(), A.s === new A().use(), new A().use().raw === A.s.raw);
function* g() { while (true) yield make()\`g\`; }
const it = g();
log(it.next().value === it.next().value, it.next().value === g().next().value);`,
  "tagged templates: this, order, raw and bad escapes": `
const o = { n: 1, tag(s, ...v) { return [this?.n, s.raw, s, v]; } };
const t = (x) => (log("t", x), x);
log(t(o)[t("tag")]\`a\\n\${t(1)}\\u{41}\${t(2)}\`, o.tag\`\\unicode \\xg \\u{110000}\`, (0, o.tag)\`\`);
log(((s) => (s2) => [s[0], s2[0]])\`one\`\`two\`, new (((s) => class { raw = s.raw; })\`x\`)());`,
  "optional chains stop at the first nothing": `
const t = (x) => (log("t", x), x);
const o = { a: { f() { return this === o.a; }, n: null }, z: 0, e: "" };
log(o?.a?.f?.(), o.n?.[t(1)].b.c(t(2)), o.a.n?.f(t(3)), o.z?.toFixed(1), o.e?.length, o?.a?.["f"](),
  o.nope?.(t(4)), null?.[t(5)]);
try { (o.nope?.a).b; } catch (e) { log(e.name); }
try { o.nope?.a, o.nope.a?.b; } catch (e) { log(e.name); }`,
  "optional calls keep this": `
class A { n = 5; m(x) { return [this.n, x]; } #p(x) { return [this.n, x, "p"]; }
  p(o) { return o?.#p?.(1); } }
const a = new A();
log(a.m?.(1), a?.m(2), a?.["m"]?.(3), (a?.m)(4), (a.m)?.(5), a.x?.(6), a.p(a), a.p(null),
  a?.m.call({ n: 7 }, 8), a?.constructor?.name);`,
  "optional chains inside other forms": `
const o = { f: () => ({ g: (...a) => a }), a: [1, 2] }, n = null;
log(o?.f()?.g(...o?.a), n?.f()?.g(...log("never")), [...(n?.a ?? [3])], \`\${n?.x}\`, { ...n?.x },
  typeof n?.x.y, !n?.x, n?.x === undefined ? 1 : 2, delete n?.x);
const { length = 9 } = n?.a ?? {};
log(length, n?.x ?? o?.a?.[o?.a?.length - 1], (n?.x)?.y, o.a?.map((x) => o?.a?.[0] + x));
for (const x of n?.list ?? [7]) log(x);
if (n?.x) log("no"); else log("else");`,
  "optional chains with await and yield": `
const p = async (x) => x, o = { f: async (x) => ({ x }), n: null };
log((await o?.f(await p(1)))?.x, o.n?.[await p(log("never"))], await o.n?.f(await p(2)),
  (await p(null))?.a.b.c);
function* g() { return [(yield 1)?.a, o.n?.[yield 2], (yield 3)?.(yield 4)]; }
const it = g(); it.next(); log(it.next({ a: "a" })); log(it.next((x) => [x])); log(it.next("arg"));`,
  "super calls with everything": `
class A { constructor(...a) { log("A", a); } m(...a) { return a; } }
class B extends A {
  constructor(x) { super(...x, (log("arg"), 1), () => this.k); this.k = x.length; }
  m(...a) { return super.m(...a, ...super.m(0)); }
  n() { return super["m"]?.(1) ?? super.nope?.(2); }
}
const b = new B([1, 2]);
log(b.k, b.m(3, 4), b.n());`,
  "calls nested in calls": `
const f = (...a) => (log("f", ...a), a.reduce((x, y) => x + y, 0));
log(f(f(1, f(2)), f(f(f(3)))), f(...[f(4), f(5)], f(6) + f(7)), [f(8), [f(9)]],
  { a: f(1), b: { c: f(2) } });
log(f(1) + f(2) * f(3) - (f(4), f(5)), f(f(1) ? f(2) : f(3)), f(0) || f(1), f(1) && f(2), -f(1), !f(0),
  typeof f(2));`,
  "immediate functions": `
log((function (a) { return a; })(1), ((a) => a)(2), (() => { return this; })(),
  !function () { return 0; }(), function () { return 3; }.call());
(function named(n) { log(n); if (n > 0) named(n - 1); })(2);
(async () => { log("async"); })();
log([...(function* () { yield 1; })()], new (class { constructor(x) { this.x = x; } })(4),
  void function () { log("void"); }());
(0, function () { log(this); })();`,
  "functions as values everywhere": `
const compose = (...fs) => (x) => fs.reduceRight((v, f) => f(v), x);
const add = (a) => (b) => a + b, twice = (f) => (x) => f(f(x));
log(compose(twice(add(3)), (x) => x * 2)(5), twice(twice)(add(1))(0));
const table = { "+": (a, b) => a + b, "-": function (a, b) { return a - b; }, ["*"](a, b) { return a * b; } };
log(Object.entries(table).map(([k, f]) => k + f(6, 2)), table["+"](1, table["*"](2, 3)));`,
  "dynamic import": `
const text = (s) => "data:text/javascript," + s, t = (x) => (log("t"), x);
const { n, default: d } = await import(t(text("export const n = 5; export default () => 6;")));
log(n, d(), (await import({ toString: () => text("export let o = 1") })).o);
const p = import("no:such"); log(p instanceof Promise); await p.catch((e) => log(e instanceof Error));
try { import((() => { throw "inside"; })()); } catch (e) { log("thrown", e); }
await import({ toString() { throw "later"; } }).catch((e) => log("rejected", e));`,
};
