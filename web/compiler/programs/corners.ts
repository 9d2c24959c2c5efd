// Programs that must do the same however they are compiled: where text that is put into a program could trip –
// comments, line ends, names that mean something else further in, built-ins that the program replaces.
export const corners: Readonly<Record<string, string>> = {
  "comments between all tokens of functions": `
function/*a*/f/*b*/(/*c*/a/*d*/=/*e*/1/*f*/,/*g*/.../*h*/r/*i*/)/*j*/{/*k*/return/*l*/[/*m*/a/*n*/,/*o*/r/*p*/]/*q*/;/*r*/}
const g/*a*/=/*b*/async/*c*/x/*d*/=>/*e*/x/*f*/, h = (/*a*/)/*b*/=>/*c*/{/*d*/},
  i = (/*a*/x/*b*/,/*c*/)/*d*/=>/*e*/(/*f*/x/*g*/),
  j = function/*a*/(/*b*/)/*c*/{/*d*/return 1/*e*/}, k = x/*a*/=>/*b*/({ x })/*c*/,
  l = async/*a*/(/*b*/)/*c*/=>/*d*/2;
log(f(/*a*/), f/*a*/(/*b*/1/*c*/,/*d*/2/*e*/,/*f*/), await/*a*/g/*b*/(3), h(), i(4), j/*a*/(), k(5),
  await l());
const o = {/*a*/m/*b*/(/*c*/x/*d*/)/*e*/{/*f*/return x/*g*/}/*h*/,/*i*/get/*j*/v/*k*/(/*l*/)/*m*/{
  return 1 },
  async/*a*/*/*b*/n/*c*/(/*d*/) {}, */*a*/p/*b*/() {} };
log(o/*a*/./*b*/m/*c*/(/*d*/6/*e*/)/*f*/, o/*a*/[/*b*/"m"/*c*/]/*d*/(7), o/*a*/?./*b*/m/*c*/?./*d*/(8),
  o./*a*/v/*b*/);`,
  "comments between all tokens of classes and statements": `
class/*a*/A/*b*/{/*c*/static/*d*/s/*e*/=/*f*/1/*g*/;/*h*/#p/*i*/=/*j*/2/*k*/;/*l*/m/*m*/(/*n*/)/*o*/{/*p*/return this/*q*/./*r*/#p/*s*/}/*t*/static/*u*/{/*v*/log(this/*w*/.s)/*x*/}/*y*/get/*z*/g/*a*/(/*b*/)/*c*/{
  return 3 } }
const B = class/*a*/extends/*b*/A/*c*/{/*d*/constructor/*e*/(/*f*/)/*g*/{/*h*/super/*i*/(/*j*/)/*k*/}/*l*/m/*m*/()/*n*/{
  return super/*o*/./*p*/m/*q*/(/*r*/)/*s*/} };
log(new/*a*/B/*b*/(/*c*/)/*d*/./*e*/m/*f*/(), new/*a*/A/*b*/, (/*a*/new A/*b*/)/*c*/.g, B.name);
for/*a*/(/*b*/const/*c*/x/*d*/of/*e*/[/*f*/1/*g*/]/*h*/)/*i*/{/*j*/log(x)/*k*/}/*l*/for/*m*/(/*n*/let i/*o*/=/*p*/0/*q*/;/*r*/i/*s*/</*t*/1/*u*/;/*v*/i++/*w*/)/*x*/log(i)/*y*/;
l/*a*/:/*b*/while/*c*/(/*d*/true/*e*/)/*f*/{/*g*/if/*h*/(/*i*/1/*j*/)/*k*/break/*l*/l/*m*/;/*n*/else/*o*/continue/*p*/l }
do/*a*/{/*b*/}/*c*/while/*d*/(/*e*/0/*f*/)/*g*/try/*h*/{/*i*/throw/*j*/1/*k*/}/*l*/catch/*m*/(/*n*/e/*o*/)/*p*/{/*q*/log(e)/*r*/}/*s*/finally/*t*/{/*u*/}
switch/*a*/(/*b*/1/*c*/)/*d*/{/*e*/case/*f*/1/*g*/:/*h*/log/*i*/(/*j*/"case"/*k*/)/*l*/;/*m*/default/*n*/:/*o*/}/*p*/if/*q*/(/*r*/0/*s*/)/*t*/;/*u*/else/*v*/log(/*w*/)`,
  "line comments at line ends": `
const f = ( // open
  a, // first
  b = 2, // second
) => // arrow
  a + b // body
const g = function ( // parameters
  x // x
) { // body
  return x // value
} // end
log( // call
  f( // inner
    1, // one
  ), // more
  g // callee
  (3) // called
) // done
const o = { // object
  m( // method
    x // x
  ) { // body
    return x
  }, // next
}
log(o // object
  .m // member
  (4)) // called
const h = x => // one
  x; log(h // two
  (5)); class A { // class
  m() { return 6 } // method
  f = 7 // field
} // end
log(new A // new
  ().m(), new A().f)`,
  "no semicolons, and every line begins like an argument": `
"a directive"
let f = (x) => { log(x); return f }
var a = 1
f("call")
const o = { a }
f("after object")
let b = () => 1
f("after arrow")
var v
f("after var")
let u = function () {}
f("after function")
if (a) f("then")
f("after if")
for (const x of [1]) f(x)
f("after for")
do f("do")
while (0) f("after do")
l: { f("block"); break l }
f("after block")
while (a--) { if (a) continue
f("after continue") }
try { throw a
} catch { f("catch") } finally { f("finally") }
f("after try")
switch (a) { case -1: f("case")
f("case 2")
break
default: f("never") }
class A { x = f("field")
y = f("field 2")
static z = f("static") }
f("after class")
new A
f("after new")
a++
f("after update")
typeof a
f("after typeof")
function g() { "use nothing"
f("in g")
return
f("never") }
g()
f("after g"); (f)("parentheses")
export const e = f("export")
f("after export")
;[f][0]("list")
f\`template\`
f
("two lines")`,
  "directives stay directives": `
"use strict"; "other"
function f() { "use strict"; "x"; return this }
const g = () => { "use strict"
return [1] }, h = function () { 'single'
return g() }
class A { m() { "in method"; return this } constructor() { "in constructor"; this.ok = true }
  static { "in block" } }
log(f(), g(), h(), new A().m())
function i() { "a"
+ "b"
return 1 } log(i()); ("not a directive");
log((() => { ("nor this"); return this })())`,
  "names mean something else further in": `
function f(x) { return ["outer", x]; } function g() { return f("from g"); }
log(f(1), g());
{ const f = (x) => ["block", x]; log(f(2), g()); }
((f) => log(f(3), g()))((x) => ["parameter", x]);
(({ f }, [g = f]) => log(f(4), g(5)))({ f: (x) => ["pattern", x] }, []);
try { throw (x) => ["caught", x]; } catch (f) { log(f(6), g()); }
for (const f of [(x) => ["loop", x]]) log(f(7), g());
for (let f = (x) => ["for", x], i = 0; i < 1; i++) log(f(8));
(function f(n) { log(typeof f, n); if (n) f(n - 1); })(1);
(function () { var f = (x) => ["var", x]; log(f(9)); function g() { return f("inner g"); }
  log(g()); })();
class C { f(x) { return ["method", x, f(x)]; } static f(x) { return ["static", x, f(x)]; } }
log(new C().f(10), C.f(11));
{ class f { static [Symbol.hasInstance]() { return true; } } log(typeof f, 1 instanceof f); }
switch (1) { case 1: let f = () => "switch"; log(f()); } const o = { f() { return f(12); }, g: { f } };
log(o.f(), o.g.f(13));
f: for (const x of [1]) { log(f(14)); break f; } import("data:text/javascript,").then; enum_();
function enum_() { const [f] = [() => "late"]; log(f()); }`,
  "functions that are given another value": `
function f() { return "first"; } const old = f; log(f());
f = () => "second"; log(f(), old()); function swap() { [f, g] = [g, f]; } function g() { return "g"; }
swap(); log(f(), g()); ({ f } = { f: () => "pattern" }); log(f()); f ??= 1; f &&= old; log(f());
for (f of [() => "of"]) log(f());
function h() { h = null; return "once"; } log(h(), h); function i() { return i.n = (i.n ?? 0) + 1; }
i(); log(i(), i.n); { function j() { return 1; } j = () => 2; log(j()); }
(function () { function k() { return 1; } function k() { return 2; } log(k()); var k; log(typeof k);
  var m = 1; function m() {} log(typeof m); })();
export function exported() { return "exported"; } exported = () => "changed"; log(exported());`,
  "built-ins that the program replaces": `
const call = Function.prototype.call, apply = Function.prototype.apply, { map } = Array.prototype,
  { apply: reflect } = Reflect, iterator = Array.prototype[Symbol.iterator];
const seen = []; function f(...a) { return [this?.t, ...a]; } const o = { t: "o", f };
Function.prototype.call = function (...a) { seen.push("call");
  return reflect(this, a[0], a.slice(1)); };
Function.prototype.apply = () => "apply"; Reflect.apply = () => "reflect";
Array.prototype.map = function (g) { seen.push("map"); return [g(this[0], "mine")]; };
const results = [f(1), o.f(2), f.call(o, 3), f.apply(o, [4]), Reflect.apply(f, o, [5]),
  [6].map((x, y) => [x, y]), o["f"](...[7])];
Function.prototype.call = call; Function.prototype.apply = apply; Reflect.apply = reflect;
Array.prototype.map = map;
log(results, seen); f.call = () => "own call"; log(f.call(1), o.f(8)); const own = [1];
own.map = () => "own map"; own.forEach = undefined; log(own.map(f));
try { own.forEach(f); } catch (e) { log(e.name); }
const { get } = WeakMap.prototype; WeakMap.prototype.get = () => "poisoned"; const still = o.f(9);
WeakMap.prototype.get = get; log(still, Array.prototype[Symbol.iterator] === iterator);`,
  "callees of every shape": `
const f = (...a) => (log("f", ...a), f), o = { f, o: { f }, [0]: f, get g() { return f; } },
  xs = [f, [f]], n = 1;
f()(1)()(2); o.f(3)(4); o["f"](5); o[0](6); o.o.f(7); xs[0](8); xs[1][0](9); o.g(10);
(n ? f : null)(11); (null ?? f)(12); (0, f)(13); (f)(14); ((f))(15); [f][0](16); ({ f }).f(17);
(() => f)()(18); (function () { return f; })()(19); new (class { f = f; })().f(20); (f, o.f)(21);
(o.f = f)(22); (o.x ??= f)(23); "f".at(0).length; xs.at(0)(24); Object(f)(25); (await f)(26);
5..toFixed(1).at(0); \`\${n}\`.at(0); [..."ab"].map(f).length; (class { static f = f; }).f(27); o?.f(28);
o?.["f"]?.(29)?.(30); f\`\`; f.call(null, 31); f.bind(null, 32)(33);
for (f(34).x of [1]); for (f(35).y in { a: 1 }); [f(36).x, ...f(37).y] = [1];
({ a: f(38).z = f(39) } = {}); f(40).x++; f(41).x += f(42).x ?? 1; delete f(43).x; typeof f(44);
void f(45); -f(46); f(47) in {}; f(48) instanceof Object; [...[f(49)]];
({ ...f(50), [f(51).name]: f(52) }); if (f(53)) f(54); else f(55); switch (f(56)) { case f(57): f(58); }
throw_: try { throw f(59); } catch (e) { e(60); }`,
  "many values at once": `
const id = (x) => x, add = (...a) => a.reduce((x, y) => x + y, 0), t = (n) => (log(n), n);
log(add(id(1), id(add(id(2), id(3))), add(add(id(4)), id(add(id(5), add(id(6)))))), id(id)(id)(id(7)),
  add(...[id(8), ...[id(9)]], id(10)));
let x = 1; x = x + id(x++) + x * id((x = 5)) + [x, id(x), x].length; log(x); x += id(x) + (x -= id(1));
log(x); const xs = [1, 2, 3]; xs[id(0)] += xs[id(1)] + id(xs[id(2)]++); log(xs, xs[add(id(1), id(1))]);
log(t(1) + id(t(2)) * add(t(3), id(t(4)) - t(5)), id(t(6)) ? add(t(7)) : t(8),
  id(t(0)) || id(t(9)) && add(t(10), t(11)), \`\${id(t(12))}\${add(t(13), \`\${id(14)}\`.length)}\`,
  { a: id(t(15)), [id("b")]: add(t(16)), ...id({ c: t(17) }) });
const deep = (n) => (n ? add(deep(n - 1), id(n), deep(n - 1)) : 0); log(deep(6)); let s = "";
for (const c of id("abc")) s = id(s) + id(c) + (s && id("-"));
log(s, [id(1), , id(2)].length, (id(1), id(2)), id(void id(3)), !id(id(0)));`,
};
