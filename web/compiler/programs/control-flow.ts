// Programs that must do the same however they are compiled: loops, labels, switch, try, scopes of variables.
export const controlFlow: Readonly<Record<string, string>> = {
  "for, while, do": `for (let i = 0; i < 3; i++) log(i); let j = 0; while (j < 2) log(j++); do log(j--); while (j > 0)
log("end");`,
  "for with empty parts": `let i = 0; for (;;) { if (++i > 3) break; } for (; i < 6; ) i++; for (; i < 9; i++); log(i);`,
  "closures in loops": `const fs: any[] = []; for (let i = 0; i < 3; i++) { fs.push(() => i); } for (let i = 0; i < 2; fs.push(() => i), i++); for (var v = 0; v < 2; v++) fs.push(() => v); log(fs.map((f) => f()));`,
  "closures in for-of and for-in": `const fs: any[] = []; for (const x of [1, 2]) fs.push(() => x); for (const k in { a: 1, b: 2 }) { fs.push(() => k); } log(fs.map((f) => f()));`,
  "changing the loop variable inside": `for (let i = 0; i < 10; i++) { const f = () => i; i += 3; log(i, f()); }`,
  "nested labels": `outer: for (let i = 0; i < 3; i++) { inner: for (let j = 0; j < 3; j++) { if (j === 1) continue outer; if (i === 2) break outer; log(i, j); continue inner; } }`,
  "labelled while and do": `let n = 0; a: while (true) { do { if (++n === 2) continue a; if (n > 4) break a; log(n); } while (n < 3); } log(n); b: { log("in"); if (n) break b; log("never"); }`,
  "continue in for-of": `const xs = { *[Symbol.iterator]() { yield 1; yield 2; yield 3; } }; for (const x of xs) { if (x === 2) continue; log(x); } l: for (const x of xs) for (const y of xs) { if (y === 2) continue l; log(x, y); }`,
  "break closes the iterator": `const it = { [Symbol.iterator]() { let i = 0; return { next() { log("next"); return { value: i++, done: i > 5 }; }, return() { log("return"); return {}; } }; } }; for (const x of it) { if (x === 1) break; } for (const x of it) { try { throw 1; } catch { break; } } const [a, b] = it as any; log(a, b);`,
  "throw and return close the iterator": `const it = () => ({ [Symbol.iterator]() { return { next: () => ({ value: 1, done: false }), return() { log("closed"); return {}; } }; } }); function f() { for (const x of it()) return x; } log(f()); try { for (const x of it()) throw x; } catch (e) { log(e); }`,
  "for-of targets": `const o: any = {}; let a; for (o.x of [1, 2]) log(o.x); for (a of "ab") log(a); for (const [k, { v = 3 }] of [["p", {}], ["q", { v: 4 }]] as any) log(k, v); for ([a] of [[7]] as any) log(a);`,
  "for-in": `const o: any = { a: 1, b: 2 }; for (const k in o) { delete o.b; log(k); } for (const k in null as any) log(k); for (var i in [5, 6]) ; log(i);`,
  switch: `for (const x of [1, 2, 3, "d", null] as any[]) { switch (x) { case 1: log("one"); case 2: { log("two"); break; } default: log("default"); case 3: log("three"); } }`,
  "switch with calls and continue": `const t = (x: any) => { log("t", x); return x; }; for (let i = 0; i < 3; i++) switch (t(i)) { case t(0): continue; case t(1): log("b"); break; case t(2): let z = 1; log(z); }`,
  "switch scope": `switch (1 as number) { case 0: let x = 1; break; case 1: try { x; } catch (e: any) { log(e.name); } log(f()); function f() { return 1; } }`,
  "try, catch, finally": `function f(n: number) { try { if (n === 0) throw new Error("zero"); if (n === 1) return "returned"; log("ok"); } catch (e: any) { log(e.message); return "caught"; } finally { log("finally"); } return "end"; } log(f(0), f(1), f(2));`,
  "finally overrides": `function f() { try { return 1; } finally { return 2; } } function g() { for (const x of [1, 2]) { try { return x; } finally { continue; } } return "g"; } function h() { l: try { throw 1; } finally { break l; } return "h"; } log(f(), g(), h());`,
  "catch patterns": `try { throw { a: 1, b: [2] }; } catch ({ a, b: [c] }: any) { log(a, c); } try { throw 0; } catch { log("none"); }`,
  "errors keep their types": `for (const f of [() => null!.x, () => (undefined as any)(), () => { throw 5; }, () => BigInt("x"), () => new Array(-1), () => decodeURIComponent("%"), () => missing, () => { const c = 1; (c as any) = 2; }] as any[]) { try { f(); } catch (e: any) { log(e?.name ?? e); } }`,
  "nested functions in loops": `let total = 0; for (let i = 0; i < 3; i++) { function add(n: number) { total += n; } add(i); const sub = (n: number) => { total -= n; }; if (i) sub(1); } log(total);`,
  "if and else without braces": `for (let i = 0; i < 4; i++) if (i === 0) log("a"); else if (i === 1) log("b"); else if (i === 2) for (const x of [1]) log("c", x); else log("d");`,
  "dangling else": `const f = (a: any, b: any) => { if (a) if (b) log("ab"); else log("a"); }; f(1, 1); f(1, 0); f(0, 1);`,
  "statements without semicolons": `let a = 1
let b = a
++b
log(a, b)
const c = [1, 2]
;[a, b] = [b, a]
log(a, b)
const f = () => 5
;(function () { log(f()) })()
var s = \`x\`
log(s)
do a-- 
while (a > 0) log(a)
if (a) log("no")
else log("yes")
return_()
function return_() { return
1 }`,
  "types at the end of lines": `const a = 1 as number
;(() => log("arrow"))()
let b = "x" satisfies string
;[1].forEach((x) => log(x))
type T = number
(log)("called")
let u = a!
;\`t\`
interface I { a: number }
[2].forEach((x: T) => log(x, b, u))`,
  "temporal dead zone": `try { x; } catch (e: any) { log(e.name); } try { typeof x; } catch (e: any) { log(e.name); } let x = 1; { try { x; } catch (e: any) { log(e.name); } const x = 2; } const f = () => y; try { f(); } catch (e: any) { log(e.name); } const y = 3; log(f(), x);`,
  "var hoisting": `log(v, typeof f); var v = 1; if (v) { var w = 2; function f() {} } log(w); for (var i = 0; i < 2; i++) { var inner = i; } log(i, inner); (function () { log(typeof v2); var v2 = 1; })();`,
  "block scope and shadowing": `let x = 1; { let x = 2; { let x = 3; log(x); } log(x); } log(x); const print = "mine"; log(print); function g(put = log) { const inner = 5; { const put = 6; log(put); } put(inner); } g();`,
  "shadowed names of ours": `const $mh = 1, $p = 2, $n = 3, $c = 4, $t = 5, $k = 6, $r = 7, $u = 8; function $use() { return $mh + $p + $u; } const f = (x: any) => x; log($n, $c, f(f($t)), $k, $r, $use());`,
  "comma in heads": `for (let i = 0, j = 10; i < j; i += 3, j--) log(i, j); let k = 0; while (k++, k < 3) log(k); if (k++, k > 3) log("in", k);`,
  "while with assignments and calls": `const queue = [1, 2, 3]; let item; while ((item = queue.shift()) !== undefined) log(item); const next = () => queue.push(0) < 3; while (next()); log(queue.length);`,
  "long straight code": Array.from(
    { length: 40 },
    (_, i) => `let v${String(i)} = ${String(i)}; log(v${String(i)});`,
  ).join("\n"),
  "unicode and escapes in names":
    "const \\u0061bc = 1, \u00fc = 2, \\u{62}x = 3; log(abc, \u00fc, bx); const s = '\u2028'; log(s.length);",
};
