// Programs that must do the same however they are compiled: async functions, await, and the order of ticks.
export const asyncFunctions: Readonly<Record<string, string>> = {
  "ticks of await": `
const order = [];
const p = (name, n) => (async () => {
  for (let i = 0; i < n; i++) { order.push(name + i); await null; } })();
await Promise.all([p("a", 3), p("b", 2), p("c", 4)]); log(order.join());`,
  "await of values, promises and thenables take their ticks": `
const order = [], watch = (name, f) => f().then(() => order.push(name));
const tick = (async () => { for (let i = 0; i < 8; i++) { await null; order.push(i); } })();
const all = [watch("value", async () => { await 1; }),
  watch("promise", async () => { await Promise.resolve(1); }),
  watch("thenable", async () => { await { then(f) { f(1); } }; }),
  watch("return promise", async () => Promise.resolve(1)),
  watch("return await", async () => await Promise.resolve(1)), watch("nothing", async () => {}),
  watch("async in async", async () => { await (async () => { await null; })(); }),
  watch("return thenable", async () => ({ then(f) { f(1); } })),
  watch("subclass", async () => { await new (class extends Promise {})((f) => f(1)); })];
await Promise.all(all); await tick; log(order.join());`,
  "async functions run at once up to the first await": `
async function f() { log("start"); await null; log("resumed"); return "value"; } log("before");
const p = f(); log("after", p instanceof Promise); p.then((v) => log("then", v)); await p;
log("awaited"); const g = async () => { log("sync part"); throw "sync throw"; }; const q = g();
log("no throw yet"); await q.catch((e) => log("rejected", e));`,
  "rejections at each place": `
const no = async (x = "no") => { throw x; },
  run = async (f) => { try { log(await f()); } catch (e) { log("caught", e?.name ?? e); } };
await run(async () => no()); await run(async () => { await no(1); log("never"); });
await run(async () => { try { return no(2); } catch { log("not here"); } });
await run(async () => { try { return await no(3); } catch (e) { return ["here", e]; } });
await run(async () => { try { await no(4); } finally { log("finally"); } });
await run(async () => { try { await no(5); } finally { return "override"; } });
await run(async () => { for (const x of [no(6)]) await x; }); await run(async () => [await no(7)]);
await run(async (a = await_) => a); await run(async () => { await { then(_, r) { r("thenable"); } }; });
await run(async () => { await { get then() { throw "getter"; } }; });
await run(async () => { await { then() { throw "then"; } }; }); await run(async () => null.x);
await run(async ({ a }) => a);
const await_ = 1;`,
  "try, catch and finally around await": `
const later = async (x) => (await null, x);
const f = async (k) => {
  try { log("try", k); if (k === 1) throw await later("thrown");
    if (k === 2) return await later("returned");
    await later(); } catch (e) { log("catch", e, await later("c")); return "from catch"; } finally {
    await later(); log("finally", k); if (k === 3) return "from finally"; }
  return "end"; };
for (const k of [0, 1, 2, 3]) log(await f(k));
l: for (const k of [0, 1]) {
  try { await later(); if (k === 0) continue l; break l; } finally { log("out", await later(k)); } }`,
  "await in loops and heads": `
const p = async (x) => (await null, x);
for (let i = await p(0); i < await p(3); i = await p(i + 1)) log(i); let n = 0;
while (await p(n < 2)) n++; do { n--; } while (await p(n > 0)); log(n);
for (const x of await p([1, 2])) log(await p(x)); for (const k in await p({ a: 1 })) log(k);
const fs = []; for (let i = 0; i < 3; i++) { await null; fs.push(async () => (await null, i)); }
log(await Promise.all(fs.map((f) => f())));
for (let i = 0; i < 2; i++) { const j = await p(i * 2); fs[i] = () => [i, j]; } log(fs[0](), fs[1]());
switch (await p(2)) { case await p(1): log("one"); break; case await p(2): log("two"); }
if (await p(0)) log("never"); else if (await p(1)) log("else if");
l: for (const x of [1, 2]) { for (;;) { if (await p(x === 1)) continue l; break l; } }`,
  "await keeps what is already evaluated": `
let x = 1; const p = async (v) => { x++; await null; x *= 2; return v; };
log(x + await p(10), x, [x, await p(1), x], (x, await p(2)) + x); const o = { n: 1 };
const add = async () => { o.n += await p(5); }; const both = [add(), add()]; o.n = 100;
await Promise.all(both); log(o.n); x = 1; x += await (async () => { x = 50; return 2; })(); log(x);
const f = (...a) => a; let y = 1; log(f(y, await p(y = 2), y, \`\${y}\${await p(y = 3)}\${y}\`));
let obj = { m(v) { return ["first", v]; } };
log(obj.m(await (async () => { obj = { m: () => "second" }; return 1; })()), obj.m());`,
  "async arrows, this and arguments": `
const o = { n: 1,
  async m(...a) { const f = async () => { await null; return [this.n, arguments.length, a]; };
    return f(); },
  async *g() { yield this.n; }, a: async function () { return (await null, this === o); } };
log(await o.m(1, 2), await o.a(), await (await o.g().next()).value);
class A { static async s() { return (await null, this.name); }
  f = async () => (await null, this instanceof A); async #p() { return "private"; }
  async go() { return [await this.#p(), await (async () => this.#p())()]; } }
log(await A.s(), await new A().f(), await new A().go());
class B extends A {
  async go() { await null;
    return ["B", ...(await super.go()), await (async () => (await super.go()).length)()]; } }
log(await new B().go()); const id = async x => x, two = async (a, { b } = { b: 2 }, ...c) => [a, b, c];
log(await id(1), await two(1), await two(1, { b: 3 }, 4));`,
  "async functions and their parameters": `
const f = async (a, b = a, [c] = [b]) => { await null; return [a, b, c]; }; log(await f(1), f.length);
const g = async (a = (() => { throw "default"; })()) => a; const p = g(); log("promise made");
await p.catch(log); async function h(x) { var x; await null; return [x, arguments.length]; }
log(await h(5));
async function i(n = 3, get = () => n) { var n; const inner = n; n = 9; await null;
  return [inner, n, get()]; }
log(await i());`,
  "chains of promises": `
const order = [];
await Promise.all([Promise.resolve(1).then((x) => { order.push(["a", x]); return x + 1; }).then((x) => {
  order.push(["b", x]); throw "c"; }).catch((e) => {
  order.push(e); return "d"; }).finally((...a) => {
  order.push(["f", a.length]); return "ignored"; }).then((x) => order.push(x)),
  new Promise((ok, no) => { order.push("executor"); ok("first"); no("second");
    ok("third"); }).then((x) => order.push(x)),
  Promise.reject("r").then(() => order.push("never"), (e) => order.push(e)),
  new Promise(() => { throw "in executor"; }).catch((e) => order.push(e)),
  Promise.resolve(Promise.resolve(5)).then((x) => order.push(x))]);
log(order);
log(await Promise.allSettled([1, Promise.reject(2), (async () => { throw 3; })()]),
  await Promise.any([Promise.reject(1), Promise.resolve(2)]),
  await Promise.race([new Promise(() => 1), 5]),
  await Promise.any([Promise.reject(1)]).catch((e) => [e.name, e.errors]));`,
  "executors, withResolvers and outside resolution": `
let ok, no; const p = new Promise((a, b) => { ok = a; no = b; });
const waiter = (async () => {
  try { return ["resolved", await p]; } catch (e) { return ["rejected", e]; } })();
ok(new Promise((f) => f("late"))); no("ignored"); log(await waiter);
const q = new Promise((_, b) => { no = b; });
const w2 = (async () => { try { await q; } catch (e) { log("caught", e); } finally { log("finally"); }
  return "done"; })();
no(new RangeError("x")); log(await w2); const self = new Promise((f) => { ok = f; }); ok(self);
await self.catch((e) => log(e.name));
const gate = () => { let open; const p = new Promise((f) => { open = f; }); return { p, open }; };
const g = gate(); const users = [1, 2, 3].map(async (n) => { await g.p; log("through", n); return n; });
log("opening"); g.open(); log(await Promise.all(users));`,
  "an async queue": `
const items = [], waiting = [];
const put = (x) => { const w = waiting.shift(); if (w) w(x); else items.push(x); };
const get = () => items.length ? Promise.resolve(items.shift()) : new Promise((f) => waiting.push(f));
const got = [];
const consumer = async (name) => {
  for (;;) { const x = await get(); if (x === "stop") return name; got.push(name + x); await null; } };
const cs = [consumer("a"), consumer("b")];
for (let i = 0; i < 5; i++) { put(i); if (i % 2) await null; } put("stop"); put("stop");
log((await Promise.all(cs)).join(), got.join());`,
  "top-level await in all forms": `
const a = await 1, [b, c = await 3] = await Promise.resolve([2]), { d = await 4 } = {}; log(a, b, c, d);
{ const e = await 5; log(e); } if (await true) { log(await 6); } for (const x of [7, 8]) log(await x);
try { await Promise.reject("r"); } catch (e) { log(e); } function await_() { return 9; }
log(await_(await "argument")); const f = (x = 1) => x;
log(f(await 10), \`\${await 11}\`, await (await (async () => async () => 12)())(), await await await 13,
  -await 14, typeof await 15, (await import("data:text/javascript,export default 16")).default);
l: while (true) { await null; break l; } export const z = await 17; log(z);
switch (await 18) { default: log(await 19); }
log(await (0, 20), !(await 0), [...await [21]], { ...await { k: 22 } }, await null ?? await 23);`,
  "classes that wait while they are being defined": `
const p = async (x) => x, log_ = (x) => (log(x), x);
class A { [await p("field")] = 1; static [log_(await p("s"))] = await_();
  [await p("m")]() { return this.field; } }
function await_() { return "static"; } log(new A().m(), A.s, Object.keys(new A()));
class B extends (await p(A)) { own = super.m(); } log(new B(), B.name, A.isPrototypeOf(B));
const C = class extends (await p(B)) { get [await p("v")]() { return [this.own]; } };
log(new C().v, C.name);
const f = async (k) => class { static [await k] = this; };
log(Object.keys(await f("late")), (await f("x")).x.name);
export class D { static async *[await p("g")]() { yield await 1; } }
for await (const x of D.g()) log(x);
export default class extends (await p(D)) {}
log([class { [await p(1)] = 2; }].map((E) => new E())[0], new (class { [await p("n")] = 3; })().n);`,
  "errors thrown after await keep their kind": `
class E extends Error { constructor(m, code) { super(m); this.code = code; this.name = "E"; } }
const f = async (d) => { await null; if (d === 0) throw new E("bottom", 7); return f(d - 1); };
try { await f(3); } catch (e) { log(e instanceof E, e.code, e.message); }
const all = await Promise.allSettled([f(1), f(2)]); log(all.map((r) => [r.status, r.reason.code]));
const g = async () => { try { await f(0); } catch (cause) { throw new Error("outer", { cause }); } };
await g().catch((e) => log(e.message, e.cause.code));
const h = async () => { const p = f(0); await p.catch(() => 0); return p; };
await h().catch((e) => log("again", e.code));`,
  "recursion, mutual and deep": `
const even = async (n) => n === 0 ? true : odd(n - 1), odd = async (n) => n === 0 ? false : even(n - 1);
log(await even(10), await odd(7));
const walk = async (t) => t ? [...(await walk(t.l)), t.v, ...(await walk(t.r))] : [];
log(await walk({ v: 2, l: { v: 1 }, r: { v: 3, r: { v: 4 } } }));
const sum = async (n) => n ? n + await sum(n - 1) : 0; log(await sum(100));
const series = async (...fs) => { const out = []; for (const f of fs) out.push(await f(out.length));
  return out; };
log(await series(async (x) => x, (x) => x + 10, async (x) => (await null, x + 20)));
const reduce = await [1, 2, 3].reduce(async (acc, x) => (await acc) + x, 0);
log(reduce, await Promise.all([3, 1, 2].map(async (x) => (await null, x * 2))));`,
};
