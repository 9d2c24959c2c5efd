// Programs that must do the same however they are compiled: labels, switch, try, and where break, continue,
// return and throw lead through them.
export const completion: Readonly<Record<string, string>> = {
  "labels on every statement": `
a: { log("in"); break a; log("never"); } b: if (true) { break b; } c: for (;;) { break c; }
d: while (true) break d; e: do { break e; } while (log("never"));
f: switch (1) { case 1: break f; } g: try { break g; } finally { log("finally"); }
h: { i: { break h; } log("never"); }
j: k: l: for (const x of [1, 2]) { if (x === 1) continue k; log(x); break j; }
m: ; n: log("expression");
o: { const f = () => { o: for (;;) break o; return "inner o"; }; log(f()); break o; }
p: for (const k in { a: 1 }) { break p; }`,
  "labels may repeat and share names": `
a: for (const a of [1]) { log(a); break a; }
a: { const a = () => { a: { break a; } return 1; }; log(a()); break a; }
const of = 1; of: for (const x of [of]) { log(x); continue of; } async: { break async; }
get: for (;;) { break get; } var yield_ = 2; type: { log(yield_); break type; } let let_;
await_: { break await_; } log("end");`,
  "continue through several loops": `
outer: for (let i = 0; i < 3; i++) {
middle: for (const j of [0, 1, 2]) { let k = 0;
  while (true) {
    do { k++; if (k > i + j) continue middle; if (i === 1) continue outer;
      if (i === 2 && j === 1) break outer; } while (k % 2);
    log(i, j, k); } }
log("after", i); }`,
  "continue out of a switch in a loop": `
for (let i = 0; i < 5; i++) {
  switch (i) { case 0: continue; case 1: break; case 2: { if (i) break; log("never"); }
    default: log("default", i); if (i === 3) continue; }
  log("after", i); }
l: while (true) { switch (1) { default: switch (2) { case 2: break l; } log("never"); } }`,
  "switch compares strictly, in order": `
const t = (x) => (log("t", x), x);
for (const v of [1, "1", NaN, null, undefined, 0, -0]) switch (t(v)) { case t("1"): log("text"); break;
  case NaN: log("never"); case null: log("null"); break; case -0: log("zero"); break;
  case t(1): log("one"); break; default: log("default"); }
switch (t(5)) { } switch (t(6)) { default: log("only"); }
switch (t(7)) { case t(8): case t(7): log("seven"); case log("never"): }`,
  "default in the middle": `
const f = (x) => { const out = [];
  switch (x) { case 1: out.push(1); default: out.push("d"); case 2: out.push(2); break;
    case 3: out.push(3); }
  return out; };
log(f(1), f(2), f(3), f(4)); const g = (x) => { switch (x) { default: return "d"; case 1: return 1; } };
log(g(1), g(2));
for (const x of [1, 2, 3]) switch (true) { case x > 2: log("big"); break;
  case x > 1: log("middle"); break; default: log("small"); }`,
  "switch has one scope": `
let x = "outer";
for (const n of [0, 1, 2]) {
  try {
    switch (n) { case 0: let x = "case"; log(x, typeof f); break; case 1: x = 1; log("never");
      default: class C {} log(typeof f, f(), C.name); function f() { return "f"; } } } catch (e) {
      log(e.name); } }
log(x);
const fs = []; for (const n of [1, 2]) switch (n) { default: const m = n * 2; fs.push(() => m); }
log(fs.map((g) => g())); switch (typeof x) { case x: { let x = 1; } break; case "string": log(x); }`,
  "try returns what finally leaves": `
const run = (f) => { try { log(f()); } catch (e) { log("threw", e); } };
run(() => { try { return log("value"), 1; } finally { log("finally"); } });
run(() => { try { throw 1; } finally { return 2; } });
run(() => { try { return 1; } finally { throw 2; } });
run(() => { try { throw 1; } catch (e) { return e + 1; } finally { log("f"); } });
run(() => { try { throw 1; } catch (e) { throw e + 1; } finally { log("f"); } });
run(() => { try { try { throw 1; } finally { throw 2; } } catch (e) { return ["c", e]; } });
run(() => { let x = 1; try { return x; } finally { x = 2; } });
run(() => { const o = { n: 1 }; try { return o; } finally { o.n = 2; } });
run(() => { try { return 1; } finally { try { return 2; } finally { return 3; } } });
run(() => { try { throw 1; } catch { } return "through"; });`,
  "break and continue through finally": `
for (const i of [0, 1, 2, 3]) {
  try { if (i === 0) continue; if (i === 2) break; log("body", i); } finally { log("finally", i); }
  log("end", i); }
a: for (let i = 0; i < 2; i++) for (;;) {
  try { try { continue a; } finally { log("inner", i); } } finally { log("outer", i); } }
b: { try { break b; } finally { log("b"); } log("never"); }
c: { try { throw 1; } catch { break c; } finally { log("c"); } }
d: for (;;) { try { throw 1; } finally { break d; } }
const f = () => { for (const x of [1, 2]) try { return x; } finally { if (x === 1) continue; }
  return "none"; };
log(f());
const g = () => { do { try { return "try"; } finally { break; } } while (true); return "after"; };
log(g());`,
  "finally runs once, also after errors in catch": `
let n = 0;
const f = (k) => {
  try { if (k & 1) throw "try";
    return "returned"; } catch (e) { if (k & 2) throw "catch"; return e; } finally { n++;
    if (k & 4) throw "finally"; } };
for (let k = 0; k < 8; k++) try { log(k, f(k)); } catch (e) { log(k, "threw", e); } log(n);`,
  "nested try": `
const deep = (n) => {
  try { if (n === 0) throw new Error("bottom");
    deep(n - 1); } catch (e) { log(n, e.message);
      throw new Error(e.message + n, { cause: e }); } finally {
    log("leave", n); } };
try { deep(3); } catch (e) { log(e.message, e.cause.message); }
try {
  try { throw 1; } catch (e) { try { throw 2; } catch (e) { log(e); } log(e); throw 3; } } catch (e) {
    log(e); }
try { try { } finally { log("empty"); } } catch { log("never"); } finally { log("last"); }`,
  "catch parameters": `
var e = "outer";
try {
  throw "inner"; } catch (e) { log(e); e = "changed"; var v = e; { let e = "block"; log(e); }
    const f = () => e; log(f()); }
log(e, v);
const fs = []; for (const x of [1, 2]) try { throw x; } catch (y) { fs.push(() => y++); }
log(fs.map((f) => f()), fs.map((f) => f()));
try {
  throw { a: [1, { b: 2 }], c: undefined }; } catch ({ a: [p, { b }], c = () => [p, b] }) { log(c()); }
try { throw [1, 2]; } catch ([, ...r]) { log(r); } try { throw 1; } catch { log("no binding"); }
try { throw undefined; } catch (u) { log(u); }`,
  "anything may be thrown, at any place": `
const boom = (x = "boom") => { throw x; };
const places = [() => [boom()], () => ({ a: boom() }), () => ({ [boom()]: 1 }), () => \`\${boom()}\`,
  () => boom()\`\`, () => -boom(), () => { if (boom()); }, () => { while (boom()); },
  () => { for (const x of boom()); }, () => { for (const k in boom()); }, () => { switch (boom()) { } },
  () => { switch (1) { case boom(): } }, () => { return boom(); }, () => { throw boom(); },
  () => { const { a = boom() } = {}; }, () => ((a = boom()) => a)(), () => class extends boom() {},
  () => class { static x = boom(); }, () => class { [boom()] = 1; },
  () => new (class { x = boom(); })(), () => [...boom()], () => Math.max(...boom()), () => (boom(), 1),
  () => boom() ?? 1, () => 1 && boom(), () => { do ; while (boom()); }, () => { for (boom(); ; ); },
  () => { for (; ; boom()); }, () => new (boom())(), () => delete boom().x, () => typeof boom(),
  () => boom()?.x];
log(places.map((f) => { try { f(); return "fine"; } catch (e) { return e; } }).join());
for (const x of [null, undefined, 0, NaN, Symbol("s"), {}, () => 1]) try {
  throw x; } catch (e) { log(Object.is(e, x)); }`,
  "return in every place": `
const f = (n) => { if (n === 0) return "if"; for (;;) { if (n === 1) return "for"; break; }
  for (const x of [1]) if (n === 2) return "of"; for (const k in { a: 1 }) if (n === 3) return "in";
  while (n === 4) return "while"; do if (n === 5) return "do"; while (false);
  switch (n) { case 6: return "switch"; } l: { if (n === 7) return "label"; break l; }
  try { if (n === 8) return "try"; if (n === 9) throw 1; } catch { return "catch"; } finally {
    if (n === 10) return "finally"; }
  { { if (n === 11) return "block"; } } if (n === 12) return; return void 0 ?? "end"; };
for (let n = 0; n < 14; n++) log(f(n)); const g = () => { return
1; };
log(g(), (() => { return; })(), (() => {})(), (function () { return (1, 2); })());`,
  "returns unwind iterators and finally blocks from inside": `
const it = (n) => ({
  *[Symbol.iterator]() { try { yield n; yield n + 1; } finally { log("close", n); } } });
const f = () => {
  try {
    for (const a of it(1)) {
      try { for (const b of it(10)) { try { return [a, b]; } finally { log("body"); } } } finally {
        log("middle"); } } } finally {
    log("outer"); } };
log(f());
const g = () => {
  for (const a of it(1)) {
    try { throw a; } catch (e) { for (const b of it(20)) { if (b === 21) return e + b; } } } };
log(g());
const h = () => {
  o: for (const a of it(1)) for (const b of it(30)) {
    try { continue o; } finally { if (a === 2) return "override"; } } };
log(h());`,
  "conditions without braces": `
let s = "";
for (let i = 0; i < 5; i++) if (i & 1) if (i & 2) s += "a"; else s += "b"; else for (;;) if (i > 2) {
  s += "c"; break; } else { s += "d"; break; }
log(s);
if (0) ; else if (1) log("one"); else log("never"); if (1) { } else log("never");
if (!1) log("never"); else { log("else"); } while (s) s = ""; do s += "x"; while (s.length < 3)
log(s); for (const x of [1, 2]) for (const y of [3]) if (x > 1) log(x, y); else;
l: if (s) if (1) break l; else log("never"); log("end");`,
  "blocks, empty statements, debugger-free corners": `
;;; {} {{}} { ; } ({}); [] ; (() => {}); "string"; \`t\`; /r/; 1; null; this; if (1);
for (const x of []) ; { let a = 1; { let a = 2; log(a); } log(a); } log("here");
{ function inner() { return typeof inner; } log(inner()); } { class B {} log(typeof B); }
log(typeof B, (() => { "directive"; return this; })()); { "not a directive" } { a: 1 } { log({ a: 1 }) }`,
};
