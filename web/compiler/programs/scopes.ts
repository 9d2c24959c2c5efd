// Programs that must do the same however they are compiled: what a name means where it stands, when it
// may be used, and what closures keep.
export const scopes: Readonly<Record<string, string>> = {
  "dead zones": `
const run = (f) => { try { log(f()); } catch (e) { log(e.name, e.message); } };
run(() => { x; let x; }); run(() => { x = 1; let x; }); run(() => typeof x1 + typeof y1);
run(() => { const f = () => z; f(); const z = 1; }); run(() => { let a = a; });
run(() => { const { b } = b; }); run(() => { let [c = c] = []; });
run(() => { C; class C {} }); run(() => { new D(); class D {} }); run(() => { class E extends E {} });
run(() => { x++; let x = 1; }); run(() => { x += 1; let x = 1; }); run(() => { [x] = [1]; let x; });
run(() => { delete x.y; let x; }); run(() => { let f = () => f; return f() === f; });
run(() => { { g(); } let h = 1; function g() { return h; } });
run(() => { switch (0) { case 1: let s; default: s; } });
let y1 = 1;`,
  "functions may wait for what comes later": `
const f = () => later, g = () => Later, h = () => k(); class Later { static x = f; } let later = 5;
function k() { return later + 1; }
log(f(), g() === Later, h(), Later.x()); const o = { get v() { return v2; } }; let v2 = 3; log(o.v);
let even = (n) => n === 0 || odd(n - 1), odd = (n) => n !== 0 && even(n - 1); log(even(4));`,
  "let without a value is reset in each turn": `
for (let i = 0; i < 3; i++) { let x; log(x); x = i; } let n = 0;
while (n < 2) { let y; y ??= n; log(y); n++; }
for (const k of [1, 2]) { let a, b = k; var v; log(a, v); a = b; v = b; }
l: { let q = 1; { let q; log(q); q = 2; } log(q); break l; }
for (let i = 0, u; i < 2; i++) { log(u); u = i; }`,
  "var is the function's": `
log(v, w, typeof f); var v = 1; { var v = 2; var w; } if (0) { var never = 1; } log(v, w, never);
for (var i = 0; i < 1; i++) var inLoop = i;
try { var inTry = 1; throw 0; } catch (e) { var inCatch = e; } switch (1) { case 1: var inSwitch = 3; }
l: var labelled = 4; function f() {} log(i, inLoop, inTry, inCatch, inSwitch, labelled);
(() => { var v; log(v); v = 5; (() => { log(v); })(); })();
(() => { log(v); var v = "own"; log(v); })(); function g(a) { var a; log(a); var a = 2; log(a); } g(1);
var v; log(v);`,
  "functions are hoisted to their block": `
log(typeof outer, outer());
{ log(inner()); function inner() { return "inner"; }
  { log(inner()); function inner() { return "deeper"; } } log(inner()); }
log(typeof inner); function outer() { return deep(); function deep() { return "deep"; } }
if (1) { function cond() { return "block"; } log(cond()); } log(typeof cond);
for (const x of [1]) { log(loop()); function loop() { return x; } }
switch (1) { case 0: function sw() { return "switch"; } case 1: log(sw()); }
try { log(tr()); function tr() { return "try"; } } finally { log(typeof tr); }
function twice() { return 1; } log(twice());`,
  "functions in blocks are variables": `
{ function f() { return 1; } const old = f; f = () => 2; log(f(), old()); }
{ let g = 1; { function g() { return "f"; } log(typeof g); } log(g); } const fs = [];
for (let i = 0; i < 2; i++) { function h() { return i; } fs.push(h); }
log(fs.map((f) => f()), fs[0] === fs[1]);
function k() { k = () => "replaced"; return "first"; } log(k(), k());
async function a() { return typeof b; async function b() {} } log(await a());
{ function* gen() { yield 1; } log([...gen()]); async function* ag() { yield 2; }
  for await (const x of ag()) log(x); }`,
  shadowing: `
const x = 1,
  f = (x) => { { const x = 3; log(x); } log(x); for (const x of [4]) log(x);
    try { throw 5; } catch (x) { log(x); } ((x) => log(x))(6);
    class x1 { x = 7; m(x) { return [x, this.x]; } } log(new x1().m(8));
    return () => { const x = 9; return x; }; };
log(f(2)(), x);
const undefined_ = 1; (function (undefined) { log(undefined); })(2);
{ const Object = 1, Math = 2, Array = 3, Symbol = 4, Promise = 5;
  log(Object, Math, Array, Symbol, Promise, [1].map((x) => x), typeof (async () => 1)()); }
const log2 = log; { const log = (x) => log2("own", x); log(1); }`,
  "names that code generators like": `
const $mh = 1, $p = 2, $n = 3, $c = 4, $t = 5, $k = 6, $u = 60, $s = 7, $b = 8, $f = 9, $g = 10, $call = 11,
  $pass = 12, $r = 13, $v = 14, $e = 15, $x = 16, $0 = 17, $1 = 18, $2 = 19, $a = 20, $self = 21,
  $args = 22, $body = 23, $use = 24, $each = 25;
function f($1, $2 = $1, ...$3) { const $n = 1;
  for (const $s of [1]) for (const $k in { $k: 1 }) log($s, $k); return [$1, $2, $3, $n]; }
log(f(1),
  $mh + $p + $n + $c + $t + $k + $u + $s + $b + $f + $g + $call + $pass + $r + $v + $e + $x + $0 + $1 + $2 + $a + $self + $args + $body + $use + $each);
class A { $p = 1; #$c = 2; $n() { return this.#$c + this.$p; } }
log(new A().$n(), ((_) => _)(1), ((__proto__) => __proto__)(2));
var self = 1, target = 2, args = 3, fn = 4, gen = 5, it = 6, result = 7, value = 8, done = 9,
  thread = 10, runtime = 11, exports_ = 12, module = 13, require = 14, globals = 15, call = 16,
  body = 17;
log(self + target + args + fn + gen + it + result + value + done + thread + runtime + exports_ + module + require + globals + call + body);`,
  "closures share and keep variables": `
const make = () => { let n = 0; return [() => ++n, () => n, (f) => f((m) => (n = m))]; };
const [up, get, with_] = make(), [up2, get2] = make(); up(); up(); up2(); with_((set) => set(10));
log(get(), get2());
const acc = []; { let a = 1; acc.push(() => a); a = 2; acc.push(() => a++); } log(acc[1](), acc[0]());
const curry = (f, ...a) => f.length <= a.length ? f(...a) : (...b) => curry(f, ...a, ...b);
log(curry((a, b, c) => [a, b, c])(1)(2)(3), curry((a, b) => a - b, 1)(2));
const memo = (f, cache = new Map()) => (x) => cache.has(x) ? cache.get(x) : (cache.set(x, f(x)),
  cache.get(x));
const fib = memo((n) => n < 2 ? n : fib(n - 1) + fib(n - 2)); log(fib(40));`,
  "assignments to what is not declared": `
const run = (f) => { try { f(); log("fine"); } catch (e) { log(e.name); } };
run(() => { nowhere = 1; }); run(() => { nowhere++; }); run(() => { nowhere.x = 1; });
run(() => { nowhere += log("never"); }); run(() => { [nowhere] = [1]; }); run(() => nowhere());
run(() => typeof nowhere); run(() => { nowhere &&= 1; }); run(() => { undefined = 1; });
run(() => { NaN = 1; }); run(() => { for (nowhere of [1]); });`,
  "const is kept, its value is not frozen": `
const o = { n: 1 }, xs = [1]; o.n++; xs.push(2); log(o, xs);
const run = (f) => { try { f(); } catch (e) { log(e.name, e.message); } }; run(() => { o = 1; });
run(() => { o += 1; }); run(() => { o++; }); run(() => { [o] = [1]; }); run(() => { ({ o } = {}); });
run(() => { for (o of [1]); }); run(() => { (o) = 1; }); run(() => { o ||= 1; log("short"); });
run(() => { o ??= 1; log("short"); }); run(() => { o &&= 1; }); log(o);`,
  "this at each level": `
log(this, (() => this)(), typeof globalThis, (function () { return this; })(),
  (() => (() => this)())());
const f = function () { return [this, (() => this)(), (function () { return this; })()]; };
log(f.call(1), f.call(null), f());
class A { static x = this === A; y = (() => this)(); static { log((() => this === A)()); } }
log(A.x, new A().y instanceof A); if (true) log(this); { log(this); } for (const x of [this]) log(x);
log([1].map(function () { return this; }), [1].map(function () { return this; }, "t"),
  [1].map(() => this, "t"));`,
  "unicode names": `
const \\u{61}b = 1, 变量 = 2, ñ = 3, $ = 4, _ = 5, ℮ = 6, a\\u0301 = 7;
const o = { 变量, "ключ": 8, \\u0063: 9 }; class 类 { #私 = 1; 得() { return this.#私; } }
log(ab, o, new 类().得(), 类.name, ñ + $ + _ + ℮ + a\\u0301); function 函数(参 = 1) { return 参; }
log(函数(), 函数.name); 标: for (;;) { break 标; }`,
  "shared numbers, read and written again": `
let n = 0; const o = { n: 0, xs: [0, 0] };
const step = (k) => { n += k; n = n + k; n = k + n; n++; --n; o.n += n; o.n = o.n + 1;
  o.xs[k % 2] += o.n; o["xs"][0]++; n -= o.xs.length; n **= 1; n ??= 0; n ||= 5; n &&= n + 1;
  return n; };
for (let i = 0; i < 4; i++) log(step(i)); log(n, o); const twice = () => { n += 1; return n; };
n += twice() + (n += 1); log(n); n = n + twice(); log(n); o.n = twice() + o.n; o.n += twice();
o.n -= (o.n = 100, 1); log(o.n, n); let s = "";
for (const c of "abc") { s += c; s = s + "-"; s = c + s; } log(s);`,
  "functions of one name in one function": `
const say = (x) => (log("say", x), x);
function outer() {
  log(inner(), twice.length);
  function inner() { return say(1); }
  function inner() { return say(2); }
  var twice; function twice(a, b) { return say(a + b); }
  log(twice(1, 2)); var late = () => say(3); function late() { return say(4); }
  log(late());
  switch (1) { case 0: function chosen() { return say(5); } default: log(chosen()); }
  { function inner() { return say(6); } log(inner()); }
  return inner();
}
log(outer()); (function (given) { log(given()); function given() { return say(7); } })(8);`,
  "a block's function and a global of its name": `
const say = (x) => (log("say", x), x), tried = (f) => { try { return f(); } catch (e) { return e.message; } };
{ function parseFloat(x) { return say("mine " + x); } log(parseFloat("1.5")); }
log(parseFloat("2.5")); log(tried(() => parseFloat(say("3.5")))); let n = 0;
function inside() { function isFinite(x) { return say([x]); } return isFinite(1); }
function outside() { return isFinite(say(2)); } log(inside(), outside());
if (n === 0) { function hidden(x) { return say(x); } hidden(4); }
log(typeof hidden, tried(() => hidden((n += 1))), n);
function withDefault(x = isFinite(say(3))) { function isFinite() { return say(4); } return [x, isFinite()]; }
log(withDefault());`,
  "a global with a getter is read as often as it is named": `
let reads = 0; const say = (x) => x, told = (x) => { log(x, reads); reads = 0; };
const put = (name, get) => Object.defineProperty(globalThis, name, { configurable: true, get });
put("$counted", () => { reads += 1; return reads; });
put("$called", () => { reads += 10; return function (...all) { return say([this === undefined, ...all]); }; });
const o = { m(...all) { return say(all); } }, f = (...all) => say(all);
told(f($counted)); told(f($counted, 1)); told(o.m($counted, $counted)); told($called()); told($called(1));
told($called($counted)); told($called?.($counted)); told(f(say(1), $counted)); told(o.m(...[$counted]));
told(f($counted)[0] + $counted); told([$counted].map((x) => say(x))); told($called\`\${$counted}\`.length);
told($called(
  $counted,
)); delete globalThis.$counted; delete globalThis.$called; log(typeof $called);`,
};
