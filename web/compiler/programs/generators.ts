// Programs that must do the same however they are compiled: generators, next, return, throw, yield*.
export const generators: Readonly<Record<string, string>> = {
  "nothing runs before next": `
function* g(a = log("parameter")) { log("body"); const x = yield a; log("got", x); return x; }
const it = g(); log("made"); log(it.next("dropped"), it.next("x"), it.next("y"));
log(Object.prototype.toString.call(it), it[Symbol.iterator]() === it, typeof it.next, it instanceof g,
  g.prototype.isPrototypeOf(it));`,
  "yield in every place": `
function* g() { const o = { [yield "key"]: yield "value", m: [yield "item", ...(yield "spread")] };
  o[yield "k2"] = yield "v2"; o.n += yield "add";
  log(\`\${yield "t1"}-\${yield "t2"}\`, (yield "cond") ? yield "then" : yield "else",
    (yield "a") && (yield "b"), (yield "n") ?? (yield "m"), f(yield "x", ...(yield "y")),
    new P(yield "new").p, tag\`a\${yield "tag"}\`, -(yield "minus"), typeof (yield), [yield yield "deep"],
    (yield "o")?.[yield "p"]);
  if (yield "if") log("if"); while (yield "while") log("w"); for (const x of yield "of") log(x);
  switch (yield "switch") { case yield "case": log("same"); } throw yield "throw"; }
const f = (...a) => a, tag = (s, x) => x; class P { constructor(p) { this.p = p; } }
const answers = { key: "K", spread: [1, 2], y: [7], of: ["q"], k2: "Z", o: { P: "found" }, p: "P",
  while: 0 },
  it = g();
let r = it.next(), n = 0; const seen = [];
try {
  while (!r.done) { seen.push(r.value);
    r = it.next(r.value in answers ? answers[r.value] : ++n); } } catch (e) {
    log("threw", e); }
log(seen.join());`,
  "return from outside": `
function* g(log_) { try { yield 1; } finally { log("finally"); yield "late"; log("resumed"); } }
let it = g(); log(it.return("before"), it.next()); it = g();
log(it.next(), it.return("r"), it.next(), it.next()); it = g(); it.next(); it.next();
log(it.return("in finally"), it.next());
function* h() { try { yield 1; } finally { return "own"; } } it = h(); it.next();
log(it.return("given")); function* i() { for (;;) try { yield 1; } finally { break; } yield "on"; }
it = i(); it.next(); log(it.return("x"), it.next());
function* j() { try { yield 1; } catch (e) { log("never"); } } it = j(); it.next();
log(it.return(3), it.return(4)); function* k() { try { yield 1; } finally { throw "from finally"; } }
it = k(); it.next(); try { it.return(1); } catch (e) { log(e, it.next()); }`,
  "throw from outside": `
function* g() {
  while (true) try {
    log("got", yield "y"); } catch (e) { log("caught", e);
      if (e === "stop") return "stopped"; } finally {
    log("finally"); } }
let it = g(); try { it.throw("early"); } catch (e) { log("out", e, it.next()); } it = g();
log(it.next(), it.throw("a"), it.next("b"), it.throw("stop"), it.next());
try { it.throw("late"); } catch (e) { log(e); }
function* h() { yield 1; } it = h(); it.next();
try { it.throw(new TypeError("t")); } catch (e) { log(e.name, it.next()); }
function* i() { try { yield 1; } catch { yield 2; } yield 3; } it = i(); it.next();
log(it.throw(), it.next(), it.next());`,
  "errors end a generator": `
function* g() { yield 1; throw "inside"; } const it = g(); log(it.next());
try { it.next(); } catch (e) { log(e); } log(it.next(), it.return(5));
try { it.throw(6); } catch (e) { log(e); } try { [...g()]; } catch (e) { log(e); }
function* self() { try { me.next(); } catch (e) { log(e.name); } yield 1; } const me = self();
log(me.next());
for (const m of ["return", "throw"]) { function* s() { try { i[m](1); } catch (e) { log(e.name); } }
  const i = s(); i.next(); }
for (const f of [() => new g(), () => g.prototype.next(), () => it.next.call({}),
  () => it.next.call(1)]) try {
  f(); } catch (e) { log(e.name); }`,
  "yield* passes everything on": `
function* inner() {
  try { const x = yield "a"; log("inner got", x);
    yield "b"; } catch (e) { log("inner caught", e); yield "c"; } finally { log("inner finally"); }
  return "result"; }
function* outer() { try { log("result", yield* inner()); } finally { log("outer finally"); }
  return "end"; }
let it = outer(); log(it.next("first"), it.next("x"), it.next(), it.next()); it = outer(); it.next();
log(it.throw("t"), it.next()); it = outer(); it.next(); log(it.return("r"), it.next());
function* nested(n) { if (n) { yield n; const r = yield* nested(n - 1); yield "r" + r; return n; }
  return 0; }
log([...nested(3)]); function* of(...its) { for (const i of its) yield* i; }
log([...of([1], "ab", new Set([2]), of([3]), new Map([[4, 5]]))]);`,
  "yield* to iterators of any kind": `
const make = (o) => ({
  [Symbol.iterator]: () => ({ next(x) { log("next", x); return { value: x, done: x === "stop" }; },
    ...o }) });
const run = (o, ...steps) => {
  function* g() {
    try { return ["r", yield* make(o)]; } catch (e) { return ["caught", e?.name ?? e]; } finally {
      log("finally"); } }
  const it = g();
  for (const [m, x] of steps) try { log(it[m](x)); } catch (e) { log("threw", e?.name ?? e); } };
run({}, ["next", 1], ["next", 2], ["next", "stop"]); run({}, ["next", 1], ["return", "r"]);
run({}, ["next", 1], ["throw", "t"]);
run({ return(x) { log("return", x); return { value: [x], done: true }; } }, ["next"], ["return", "r"]);
run({ return: (x) => ({ value: "not yet", done: false }) }, ["next"], ["return", 1], ["next", "stop"]);
run({ return: () => 1 }, ["next"], ["return", 1]);
run({ return() { throw "ret"; } }, ["next"], ["throw", "t"]);
run({ throw(x) { log("throw", x); return { value: x, done: false }; } }, ["next"], ["throw", "t"],
  ["next", "stop"]);
run({ throw: (x) => ({ value: "done", done: true }) }, ["next"], ["throw", "t"]);
run({ return() { log("closing"); return {}; } }, ["next"], ["throw", "no throw method"]);`,
  "yield* hands results through untouched": `
const r = { value: 1, done: false, extra: true };
const it = { [Symbol.iterator]: () => ({ next: () => r }) }; function* g() { yield* it; }
log(g().next() === r, g().next().extra);
const lazy = {
  [Symbol.iterator]: () => ({ n: 0,
    next() {
      return { get done() { log("done?"); return false; },
        get value() { log("value"); return 1; } }; } }) };
function* h() { yield* lazy; } const i = h(); log(Object.keys(i.next()));
for (const x of [1, null, {}, { [Symbol.iterator]: 1 }, { [Symbol.iterator]: () => 1 }]) {
  function* k() { yield* x; } try { k().next(); } catch (e) { log(e.name); } }`,
  "generators hold their variables": `
function* counter(n) { let i = 0; const f = () => i;
  try { while (i < n) { const step = yield [i, f]; i += step ?? 1; } } finally {
    log("closed at", i); } }
const a = counter(5), b = counter(3); a.next(); b.next(); const [, f] = a.next(2).value; b.next();
log(f(), a.next(2).value[0], b.next().value[0], f()); a.return(); log(b.next());
function* fib() { let [x, y] = [0, 1]; for (;;) { yield x; [x, y] = [y, x + y]; } }
const take = function* (n, it) { for (const x of it) { if (n-- <= 0) return; yield x; } };
log([...take(10, fib())]);
const lazy = (function* () { yield* [1, 2, 3].map((x) => { log("map", x); return x; }); })();
log("before"); log(lazy.next());`,
  "this, arguments and super in generators": `
class A { *m() { yield "A.m" + this.k; } }
class B extends A { k = 1;
  *m(...a) { yield* super.m(); yield this.k; yield arguments.length; yield a; yield (() => this.k)();
    yield new.target; }
  static *s() { yield this.name; } *[Symbol.iterator]() { yield* this.m(); } }
log([...new B().m(1, 2)], [...B.s()], [...new B()]); function* g() { yield this; }
log([...g()], [...g.call(5)], [...{ g }.g()].length);
const o = { *[Symbol.iterator]() { yield this === o; }, async: 1,
  get: function* () { yield this.async; } };
log([...o], [...o.get()]);`,
  "generators with protocols": `
const range = (a, b) => ({ *[Symbol.iterator]() { for (let i = a; i < b; i++) yield i; } });
const r = range(1, 4);
log([...r, ...r], Math.max(...r), Array.from(r, (x) => x * 2), new Set(r).size,
  Object.fromEntries([..."ab"].map((c, i) => [c, i])), new Map((function* () { yield ["k", 1]; })()),
  [...r].reverse());
const [x, , y = 9, z = 8] = r; log(x, y, z);
const g = (function* () { try { yield 1; yield 2; } finally { log("closed"); } })(); const [first] = g;
log(first, g.next());
log(Array.from((function* () { yield* [3, 4]; })()), [...(function* () {})()],
  Promise.all((function* () { yield 1; })()) instanceof Promise, [..."xy"].entries().next().value,
  await Promise.all((function* () { yield 1; yield Promise.resolve(2); })()));`,
  "prototypes of generators may be changed": `
function* g() { yield this?.tag; } g.prototype.hello = function () { return "hello"; };
log(g().hello()); g.prototype = null;
log(Object.getPrototypeOf(g()) === Object.getPrototypeOf((function* () {}).prototype));
const it = (function* () { yield 1; })(); it.extra = 5; log(it.extra, Object.keys(it));
const P = Object.getPrototypeOf(function* () {});
log(P.prototype === Object.getPrototypeOf(g()), Object.getPrototypeOf(g()).constructor === P,
  P.constructor.name, P[Symbol.toStringTag], typeof P.constructor("yield 1")().next);`,
  "deep and long generators": `
function* tree(n) { if (n === 0) return; yield* tree(n - 1); yield n; yield* tree(n - 1); }
log([...tree(5)].length, [...tree(3)].join(""));
function* chain(n) { if (n === 0) { yield "bottom"; return 0; } return 1 + (yield* chain(n - 1)); }
const it = chain(200); log(it.next(), it.next()); let s = 0;
for (const x of (function* () { for (let i = 0; i < 5000; i++) yield i; })()) s += x; log(s);
const zip = function* (...its) { its = its.map((i) => i[Symbol.iterator]());
  for (;;) { const rs = its.map((i) => i.next());
    if (rs.some((r) => r.done)) { its.forEach((i) => i.return?.()); return; }
    yield rs.map((r) => r.value); } };
log([...zip([1, 2, 3], "ab",
  (function* () { try { yield 1; yield 2; yield 3; } finally { log("zip closed"); } })())]);`,
  "yield as the language reads it": `
function* g() { yield
  1; yield* [2]; const x = yield, y = (yield) || 3; yield [x, y]; yield yield 4; yield { a: 1 };
  yield /r/.source; yield (yield 5, 6); return yield; }
const it = g(), seen = []; let r = it.next();
for (let i = 0; !r.done; i++) { seen.push(r.value); r = it.next(i); } log(seen, r);
const o = { yield: 1, *yield2() { yield this.yield; } }; log(o.yield, [...o.yield2()]);
class A { yield = 2; *m() { yield this.yield; } } log([...new A().m()]);
function* outer() { const inner = () => 1; function* deep() { yield inner(); } yield* deep(); }
log([...outer()]);`,
};
