// Programs that must do the same however they are compiled: async generators, for await, async iterators.
export const asyncGenerators: Readonly<Record<string, string>> = {
  "requests are queued": `
async function* g() { log("start"); const a = yield 1; log("a", a); const b = yield 2; log("b", b);
  return 3; }
const it = g();
const all = [it.next("x"), it.next("y"), it.next("z"), it.next("after"), it.return("r")]; log("asked");
log(await Promise.all(all)); const j = g(); log(await Promise.all([j.return("early"), j.next()]));
const k = g(); log(await Promise.allSettled([k.throw("t"), k.next()]));`,
  "yield awaits, return awaits": `
async function* g() { yield Promise.resolve(1);
  try { yield Promise.reject("r"); } catch (e) { log("caught", e); }
  const x = yield { then(f) { f("thenable"); } }; log(x); return Promise.resolve("returned"); }
const it = g(); log(await it.next(), await it.next(), await it.next("sent"), await it.next());
async function* h() { try { return Promise.reject("in return"); } catch (e) { log("here", e); } }
log(await h().next()); async function* i() { yield 1; } const ii = i();
log(await ii.next(), await ii.return(Promise.resolve("awaited")),
  await i().return(Promise.reject("no")).catch((e) => ["rejected", e]));`,
  "return and throw from outside": `
async function* g() {
  try { yield 1; yield 2; } catch (e) { log("caught", e); yield "c"; } finally { log("finally");
    await null; yield "f"; log("end"); } }
let it = g(); await it.next(); log(await it.return("r"), await it.next(), await it.next()); it = g();
await it.next(); log(await it.throw("t"), await it.next(), await it.next());
async function* h() { try { yield 1; } finally { return "own"; } } it = h(); await it.next();
log(await it.return("given")); async function* i() { try { yield 1; } finally { throw "f"; } } it = i();
await it.next(); await it.return(1).catch((e) => log("rejected", e)); log(await it.next());`,
  "for await over everything": `
async function* g() { yield 1; await null; yield 2; } for await (const x of g()) log(x);
for await (const x of [Promise.resolve(3), 4, { then(f) { f(5); } }]) log(x);
for await (const x of "ab") log(x);
for await (const x of (function* () { yield Promise.resolve(6); yield 7; })()) log(x);
for await (const [k, v] of new Map([["k", 1]])) log(k, v);
try { for await (const x of [Promise.reject("r")]) log("never"); } catch (e) { log(e); }
const run = async (f) => { try { await f(); } catch (e) { log(e.name); } };
await run(async () => { for await (const x of 5); });
await run(async () => { for await (const x of {}); });
await run(async () => { for await (const x of null); });
await run(async () => { for await (const x of { [Symbol.asyncIterator]: () => 1 }); });
await run(async () => {
  for await (const x of { [Symbol.asyncIterator]: () => ({ next: () => 1 }) }); });
await run(async () => {
  for await (const x of { [Symbol.asyncIterator]: null,
    *[Symbol.iterator]() { yield "fallback"; } }) log(x); });`,
  "for await closes": `
const it = (name, o) => ({
  [Symbol.asyncIterator]: () => ({ i: 0, async next() { return { value: this.i++, done: this.i > 3 }; },
    async return(...a) { await null; log("close", name, a.length); return {}; }, ...o }) });
for await (const x of it("break")) break;
await (async () => { for await (const x of it("return")) return; })();
try { for await (const x of it("throw")) throw x; } catch (e) { log(e); }
l: for (const y of [1, 2]) for await (const x of it("continue")) continue l;
for await (const x of it("done"));
const run = async (f) => { try { await f(); log("fine"); } catch (e) { log(e?.name ?? e); } };
await run(async () => { for await (const x of it("", { async return() { throw "ret"; } })) break; });
await run(async () => {
  for await (const x of it("", { async return() { throw "ret"; } })) throw "body"; });
await run(async () => { for await (const x of it("", { return: () => 5 })) break; });
await run(async () => { for await (const x of it("", { return: undefined })) break; });
await run(async () => { for await (const x of it("", { async next() { throw "next"; } })); });`,
  "for await targets, closures and labels": `
const g = async function* () { yield [1, { a: 2 }]; yield [3, {}]; }, fs = [];
for await (const [x, { a = "d" }] of g()) { log(x, a); fs.push(() => x); } log(fs.map((f) => f()));
const o = {}; let y; for await (o.x of g()); for await ([y] of g()); for await (var v of g());
log(o, y, v);
outer: for await (const a of g()) {
  for await (const b of g()) { if (b[0] === 3) continue outer; log(a[0], b[0]);
    if (a[0] === 3) break outer; } }
const collect = async (it, f = (x) => x) => { const out = [];
  for await (const x of it) { const y = await f(x); if (y === "skip") continue; out.push(y); }
  return out; };
log(await collect(g(), async ([x]) => x === 1 ? "skip" : x));`,
  "yield* in async generators": `
async function* inner() {
  try { const x = yield 1; log("inner", x); yield Promise.resolve(2); } finally { log("inner closed"); }
  return "r"; }
async function* outer() { log("result", yield* inner()); yield* [Promise.resolve(3), 4];
  yield* (function* () { yield 5; return 6; })(); return yield* inner(); }
const it = outer(); const seen = [];
for (let r = await it.next(); !r.done; r = await it.next("s" + seen.length)) seen.push(r.value);
log(seen); const j = outer(); await j.next(); log(await j.return("ret"), await j.next());
const k = outer(); await k.next(); await k.throw("t").catch((e) => log("threw", e));
const noThrow = {
  [Symbol.asyncIterator]: () => ({ async next() { return { value: 1, done: false }; },
    async return() { log("closing"); return {}; } }) };
async function* m() { yield* noThrow; } const mm = m(); await mm.next();
await mm.throw("x").catch((e) => log(e.name)); const mr = m(); await mr.next();
log(await mr.return("v"));`,
  "ticks of async generators": `
const order = [];
async function* g() { order.push("g0"); yield 1; order.push("g1"); yield Promise.resolve(2);
  order.push("g2"); }
const ticks = (async () => { for (let i = 0; i < 14; i++) { order.push(i); await null; } })();
const consumer = (async () => { for await (const x of g()) order.push("x" + x);
  order.push("done"); })();
await Promise.all([ticks, consumer]); log(order.join()); order.length = 0;
const t2 = (async () => { for (let i = 0; i < 10; i++) { order.push(i); await null; } })();
const c2 = (async () => { for await (const x of [1, Promise.resolve(2)]) order.push("x" + x);
  order.push("end"); })();
await Promise.all([t2, c2]); log(order.join()); order.length = 0; async function* d() { yield* g(); }
const t3 = (async () => { for (let i = 0; i < 16; i++) { order.push(i); await null; } })();
await Promise.all([t3, (async () => { for await (const x of d()) order.push("x" + x); })()]);
log(order.join());`,
  "async generators as methods": `
class A { n = 3;
  async *[Symbol.asyncIterator]() { for (let i = 0; i < this.n; i++) { await null; yield i; } }
  async *#p() { yield "private"; }
  async *pub() { yield* this.#p(); yield (() => this.n)(); yield arguments.length; }
  static async *s() { yield this.name; } }
class B extends A { async *pub() { for await (const x of super.pub()) yield ["B", x]; } }
for await (const x of new A()) log(x); for await (const x of new B().pub(1)) log(x);
for await (const x of A.s()) log(x);
const o = { async *g() { yield this === o; }, async *["k" + 1](x = await_) { yield x; } };
const await_ = 5; for await (const x of o.g()) log(x);
log(await o.k1().next(), o.k1.name, o.g.length, Object.prototype.toString.call(o.g()),
  typeof o.g().next);`,
  pipelines: `
const map = async function* (it, f) { for await (const x of it) yield f(x); },
  filter = async function* (it, f) { for await (const x of it) if (await f(x)) yield x; },
  take = async function* (it, n) { if (n <= 0) return;
    for await (const x of it) { yield x; if (--n <= 0) return; } },
  nat = async function* () { let n = 0;
    try { for (;;) yield n++; } finally { log("source closed", n); } };
const out = [];
for await (const x of take(filter(map(nat(), async (x) => x * x), async (x) => x % 2), 3)) out.push(x);
log(out);
const merge = async function* (...its) {
  const next = new Map(its.map((it) => { const i = it[Symbol.asyncIterator]();
    return [i, i.next().then((r) => [i, r])]; }));
  while (next.size) { const [i, r] = await Promise.race(next.values());
    if (r.done) next.delete(i); else { next.set(i, i.next().then((r) => [i, r])); yield r.value; } } };
const letters = async function* (s) { for (const c of s) yield c; }; const seen = [];
for await (const c of merge(letters("abc"), letters("xy"))) seen.push(c); log(seen.sort().join(""));`,
};
