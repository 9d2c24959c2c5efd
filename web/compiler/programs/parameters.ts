// Programs that must do the same however they are compiled: parameters, their defaults and scopes,
// `arguments`.
export const parameters: Readonly<Record<string, string>> = {
  "defaults run from left to right, when undefined": `
const f = (a = log("a"), { b = log("b"), c: [d = log("d")] = [] } = (log("object"),
  {}), ...[e = log("e")]) => [a,
  b, d, e];
f(); f(1); f(null, { b: 0 }); f(undefined, { c: [2] }, 3); f(1, { b: 2, c: "x" }, undefined);
log(f.length);`,
  "a default sees the parameters before it": `
const f = (a, b = a, c = () => a + b, d = c()) => { a = 100; return [a, b, c(), d]; };
log(f(1), f(1, 2), f(1, 2, () => 3));
for (const g of [(x = y, y = 1) => 1, (x = x) => 1, ({ p = q, q } = {}) => 1, ([m, n = k] = [], k) => 1])
  try { g(); log("fine"); } catch (e) { log(e.name, e.message); }`,
  "parameters and body have scopes of their own": `
let x = "outer";
function f(get = () => x, set = (v) => (x = v)) { var x = "body"; set("set"); return [x, get()]; }
log(f(), x);
function g(x, get = () => x, set = (v) => { x = v; }) { var x; const before = x; x = "body"; set("set");
  return [before, x, get()]; }
log(g("given"), x);
function h(x, get = () => x) { x = "same"; return get(); }
log(h(1));`,
  "a function in the body hides a parameter": `
function f(x, get = () => x) { function x() { return "inner"; } return [typeof x, typeof get()]; }
log(f(1));
function g(x) { function x() { return 1; } return typeof x; }
log(g(5));
function h(x) { var x; return x; }
log(h(6), ((x) => { var x = x ?? 3; return x; })(), ((y) => { { let y = 1; y; } return y; })(7));`,
  "defaults may use this, new.target, super and the function": `
class A { base() { return "base"; } }
class B extends A {
  n = 3;
  m(a = this.n, b = super.base(), c = () => this.n + a) { return [a, b, c()]; }
  constructor(t = new.target.name, made = super()) { super.x = made === undefined;
    log(t, made === undefined || made instanceof B); }
}
try { log(new B().m(), new B().m(1)); } catch (e) { log(e.name); }
function f(n, rest = n > 0 ? f(n - 1) : "end") { return [n, rest]; }
log(f(2));`,
  "defaults that throw": `
const need = (name) => { throw new TypeError("missing " + name); };
function f(a = need("a")) { log("body", a); }
try { f(); } catch (e) { log(e.message); }
f(1);
const g = async (a = need("g")) => a; let p;
try { p = g(); log("a promise"); await p; } catch (e) { log(e.message); }
function* h(a = need("h")) { yield a; }
try { h(); log("never"); } catch (e) { log(e.message); }
async function* i(a = need("i")) { yield a; }
try { i(); log("never"); } catch (e) { log(e.message); }`,
  "destructured parameters fail before the body": `
function f({ a }) { log("body", a); }
const g = ([x]) => log("body", x), h = async ({ a }) => a;
for (const v of [undefined, null, 1, {}, "s"]) {
  try { f(v); } catch (e) { log(e.name); }
  try { g(v); } catch (e) { log(e.name); }
  await h(v).then(log, (e) => log("rejected", e.name));
}`,
  "rest parameters": `
const f = (a, ...[b, c = "c", ...d]) => [a, b, c, d], g = (...{ length, 0: first }) => [length, first];
log(f(1), f(1, 2, 3, 4, 5), g("x", "y"), ((...a) => a)(), ((...a) => Array.isArray(a))(1));
function h(a, ...b) { b.push(a); a = 0; return [arguments.length, arguments[0], b]; }
log(h(1, 2, 3), new (class { constructor(...a) { this.a = a; } })(1, 2).a);`,
  "arguments is a copy in modules": `
function f(a, b) { a = "changed"; arguments[1] = "also";
  return [a, b, [...arguments], arguments.length, typeof arguments,
    Object.prototype.toString.call(arguments)]; }
log(f(1, 2), f(), f(1, 2, 3));
function g(a = 1, { b } = {}) { return [arguments.length, arguments[0], arguments[1]]; }
log(g(), g(undefined, { b: 2 }));
log((function () { return Array.prototype.slice.call(arguments, 1); })(1, 2, 3),
  (function () { return Math.max(...arguments); })(4, 6));
try { (function () { return arguments.callee; })(); } catch (e) { log(e.name); }`,
  "arguments in arrows, defaults, methods and accessors": `
function f() { return [() => arguments[0], (x = arguments[1]) => x].map((g) => g()); }
log(f("a", "b"));
function g(n = arguments.length, h = () => arguments) { arguments[0] = "x"; return [n, h()[0]]; }
log(g(), g(undefined, undefined));
const o = { m() { return arguments.length; }, get p() { return arguments.length; },
  set p(v) { log(arguments.length, v); } };
class A { constructor() { log([...arguments]); } static s() { return (() => () => arguments[0])()(); } }
o.p = 5; log(o.m(1, 2), o.p, A.s("s")); new A(1, ...[2, 3]);`,
  "arguments in generators and async functions": `
function* g(a) { a = 9; yield arguments[0]; yield arguments.length; yield* arguments; }
log([...g(1, 2)]);
async function f() { await null; return [...arguments]; }
log(await f(3, 4),
  await (async function () { const g = async () => arguments[0]; return g("inner"); })("outer"));
async function* h() { await null; yield arguments.length; }
for await (const x of h(1, 2, 3)) log(x);`,
  "a variable may be called arguments' neighbour": `
function f() { const args = arguments; args[0] = 5; args.extra = 1;
  return [args.length, args[0], args.extra, Object.keys(args)]; }
log(f(1, 2));
function g() { return [].map.call(arguments, (x) => x * 2); }
log(g(1, 2), (function (arguments_) { return arguments_; })(3));
function h() { for (const a of arguments) if (a > 1) return a; }
log(h(1, 2, 3), (function () { const [a, ...b] = arguments; return [a, b]; })(1, 2, 3));`,
  "computed keys and defaults in parameters keep their order": `
const t = (x) => (log(x), x);
const f = ({ [t("k1")]: a = t("d1"), [t("k2")]: { [t("k3")]: b = t("d3") } = t({}) }, [c = t("d4")] = t([])) => [a,
  b, c];
log(f({}), f({ k1: 1, k2: { k3: 2 } }, [3]));`,
  "closures made in parameters live on": `
const make = (n = 0, up = () => ++n, get = () => n) => { const double = () => (n *= 2);
  return { up, get, double }; };
const a = make(), b = make(10);
a.up(); a.up(); b.double(); a.double();
log(a.get(), b.get());
const fs = [];
function collect(x, add = fs.push(() => x)) { x++; return add; }
collect(1); collect(5);
log(fs.map((f) => f()));`,
  "optional and this parameters": `
function f(this: { n: number } | void, a?: number, b: number = 2, ...c: number[]) {
  return [this?.n, a, b, c.length]; }
log(f.call({ n: 1 }), f(1, 2, 3), f.length);
const g = (a?: number) => a ?? "none"; class A { m(this: A, x?: string) { return x; } }
log(g(), g(0), new A().m(), g.length, A.prototype.m.length);`,
  "setters take defaults and patterns": `
const o = { set a({ x = 1 }) { log("a", x); }, set b([y]) { log("b", y); }, set c(z = 5) { log("c", z); } };
o.a = {}; o.b = "s"; o.c = undefined;
class A { #v; set v(n = 3) { this.#v = n; } get v() { return this.#v; } static set s({ k }) { log(k); } }
const a = new A(); a.v = undefined; A.s = { k: "k" }; log(a.v, (a.v = 9), a.v);`,
  "a pattern assigned to inside a default value is no parameter": `
let c = 0, k;
function f(y = [({ a: k = (() => { let n = 0; while (n < 3) n++; return n; })() } = {}), k]) { return y; }
log(f(), f(1));
const g = ({ [log("key")]: a = ([k = () => { for (const x of [1, 2]) c += x; return c; }] = [], k()) }) => a;
log(g({}), g({}), c, f.length, g.length);`,
};
