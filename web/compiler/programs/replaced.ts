// Programs that must do the same however they are compiled: they put something of their own in the place of what the
// language's lists and generators go by, or take it away. Each puts things right before it logs anything.
export const replaced: Readonly<Record<string, string>> = {
  "no iterator for arrays": `
const { iterator } = Symbol, { values } = Array.prototype, id = (x) => x, seen = [];
const f = (a, b = id(2), ...c) => id(a) + b + c.length, g = (...all) => id(all.length), h = function ([a] = [1]) { return id(a); };
class A { constructor(a, b = 1, ...c) { this.sum = id(a) + b + c.length; } m(a, b = 3) { return id(a) * b; } static s(...a) { return id(a[0]); } }
class B extends A { n = id(1); constructor(a, ...b) { super(a, b.length); this.b = id(b); } }
class C extends B { }
delete Array.prototype[iterator];
try {
  seen[0] = f(1); seen[1] = f(1, 1, 1, 1); seen[2] = g(1, 2, 3); seen[3] = new A(1).m(2, 4); seen[4] = A.s(5, 6); seen[5] = new B(1, 2, 3);
  seen[6] = g.call(null, 1, 2); seen[7] = g.apply(null, { length: 4 }); seen[8] = g.bind(null, 1)(2); seen[9] = Reflect.apply(g, null, [1]);
  seen[10] = [3, 1, 2].map((x, ...more) => id(x) + more.length).sort((a, b) => id(a) - b); seen[11] = "a-b".replaceAll(/\\w/g, (x) => id(x) + x);
  seen[12] = Reflect.construct(B, [1, 2]).sum; seen[13] = [[1], [2]].flatMap((x) => id(x)); seen[14] = [1, 2].reduce((a, b) => id(a) + b);
  for (const fail of [() => h(), () => g.apply(null, id(5)), () => Math.max(...id([1])), () => { for (const x of id([1])) id(x); }, () => { const [x] = id([1]); }].values())
    try { fail(); } catch (e) { seen[seen.length] = e.name; }
} finally { Array.prototype[iterator] = values; }
Object.defineProperty(Array.prototype, iterator, { enumerable: false });
log(seen, new C(4, 5), f.length, A.length, B.length);`,
  "an iterator of its own for arrays": `
const { iterator } = Symbol, { values } = Array.prototype, id = (x) => x, seen = [];
const g = (a, ...all) => id(all).length + a, made = new Set([1, 2]);
Object.defineProperty(Array.prototype, iterator, { value: function* () { seen[seen.length] = this.length; for (let k = this.length - 1; k >= 0; k -= 1) yield id(this[k]); } });
let list, rest;
try { list = [g(1, 2, 3), g(...[4, 5]), g(...id([6, 7, 8])), g(...made), g(0, ...id("ab"))]; for (const x of id([9, 10])) list[list.length] = x; [, ...rest] = id([1, 2, 3]); }
finally { Object.defineProperty(Array.prototype, iterator, { value: values }); }
log(list, rest, seen);`,
  "the next of arrays' iterators": `
const base = Object.getPrototypeOf([].values()), { next } = base, id = (x) => x, g = (...all) => id(all.length);
let count = 0; const counts = [];
base.next = function () { count += 1; return next.call(this); };
const note = (value) => { counts[counts.length] = value; counts[counts.length] = count; count = 0; };
try { note(g(1, 2)); note(g(...[1, 2])); note(g(...id([1, 2]))); note([1, 2].map((x) => id(x)).length); note([...id([1])].length); for (const x of id([1, 2])) id(x); note("loop"); note(new Map(id([[1, 2]])).size); }
finally { base.next = next; }
log(counts);`,
  "what generators inherit": `
const id = (x) => x; function* two() { const got = yield id(1); yield got; }
const base = Object.getPrototypeOf(two).prototype, { next } = base; let count = 0; const seen = [];
class A { constructor(x) { this.x = id(x); } m() { return id(this.x); } get g() { return id(this.x); } toString() { return id("text"); } }
base.next = function (...sent) { count += 1; return next.apply(this, sent); };
const note = (value) => { seen[seen.length] = value; seen[seen.length] = count; count = 0; };
try {
  note(id(1)); note(new A(2).m()); note(new A(3).g); note(\`\${new A(4)}\`); note([1, 2].map((x) => id(x)).length); note([2, 1].sort((a, b) => id(a) - b)[0]); note(Array.from([1], (x) => id(x))[0]);
  note([...two()].length); for (const x of two()) id(x); note("loop"); note((function* () { return yield* two(); })().next().value);
} finally { base.next = next; }
log(seen); delete base.next; let error;
try { seen.length = 0; seen[0] = id(1); seen[1] = new A(2).m(); seen[2] = [1].filter((x) => id(x)); seen[3] = (() => { try { return id(3); } finally { id(4); } })(); for (const x of two()) id(x); } catch (e) { error = e.name; }
finally { Object.defineProperty(base, "next", { value: next, writable: true, configurable: true }); }
log(seen, error);`,
  "what iterators inherit": `
const id = (x) => x; function* one() { yield id(1); }
const base = Object.getPrototypeOf(Object.getPrototypeOf(one).prototype).__proto__ ?? Object.prototype, iterators = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
const was = iterators[Symbol.iterator]; let count = 0; const seen = [];
Object.defineProperty(iterators, Symbol.iterator, { value() { count += 1; return this; } });
const note = (value) => { seen[seen.length] = value; seen[seen.length] = count; count = 0; };
try { note(id(1)); for (const x of one()) id(x); note("loop"); note([...one()].length); note(Array.from(one(), (x) => id(x)).length); note([1].map((x) => id(x)).length); }
finally { Object.defineProperty(iterators, Symbol.iterator, { value: was }); }
log(seen, base === Object.prototype);`,
  "setters behind the end of lists": `
const id = (x) => x, by = (a, b) => id(a) - id(b), seen = []; let met = 0;
for (let k = 0; k < 80; k += 1) Object.defineProperty(Array.prototype, k, { get: () => "inherited", set: () => { met += 1; }, configurable: true });
const put = (value) => Object.defineProperty(seen, seen.length, { value, enumerable: true });
try {
  put([3, 1, 2].toSorted(by)); put([3, undefined, 2].sort(by)); put(Array.from({ length: 70 }, (_, k) => id(69 - k)).sort(by)); put([2, 1].map((x) => id(x))); put([2, 1].filter((x) => id(x)));
  put([1].flatMap((x) => id([x, x]))); put(Array.from(new Set([5, 6]), (x) => id(x))); put("aba".replaceAll("a", (x) => id(x) + "c")); put(id.apply(null, [7, 8])); put(id.bind(null, 9)());
} finally { for (let k = 0; k < 80; k += 1) delete Array.prototype[k]; }
log(seen, met);`,
  "methods that are taken away": `
const id = (x) => x, seen = [], taken = []; let own = 0;
const { defineProperty, getOwnPropertyDescriptor } = Object, holders = { A: Array.prototype, F: Function.prototype, M: Map.prototype, S: String.prototype, W: WeakMap.prototype, G: globalThis };
const names = { A: ["push", "slice", "splice", "fill", "copyWithin", "findLast", "reverse", "values", "entries"], F: ["call", "apply", "bind"], M: ["entries", "get", "set"], S: ["slice"], W: ["get", "set"], G: ["Number", "String", "Boolean", "Reflect", "Promise", "WeakMap"] };
class A { constructor(x, ...r) { this.x = id(x) + r.length; } m(a, b = 1) { return id(this.x) + b; } get v() { return id(this.x); } #p() { return id(5); } p() { return this.#p(); } *g() { yield id(this.x); } toString() { return id("text"); } }
class B extends A { f = 4; constructor(...a) { super(...a); id(); } }
const map = new Map([[1, 2]]), put = (value) => { seen[own] = value; own += 1; };
for (const holder in names) for (const name of names[holder]) { taken[taken.length] = [holders[holder], name, getOwnPropertyDescriptor(holders[holder], name)]; delete holders[holder][name]; }
try {
  const b = new B(1, 2); put(b.m()); put(b.v); put(b.p()); put([...b.g()]); put(\`\${b}\`); put(b?.m?.(1, 2)); for (const x of b.g()) put(x);
  put([3, 1, , undefined, 2].sort((x, y) => id(x) - y)); put([3, 1].some((x) => id(x) > 2)); put("aa".replaceAll("a", (x) => id(x) + 1)); put("b1".replace(/(?<n>[0-9])/u, (...a) => id(a[a.length - 1].n) + "!")); map.forEach((v, k) => put(id(v + k))); put([[1]].flatMap((x) => id(x)));
} finally { for (let k = 0; k < taken.length; k += 1) defineProperty(taken[k][0], taken[k][1], taken[k][2]); }
log(seen);`,
  "names on Object.prototype": `
const id = (x) => x, base = Object.prototype, names = ["return", "throw", "next", "done", "value", "then", "call", "object", "args", "0", "length"], seen = [];
class A { constructor(x) { this.x = id(x); } get v() { return id(this.x); } set v(x) { this.x = id(x); } toString() { return id("text"); } *g() { yield id(this.x); yield 2; } }
class B extends A { f = 1; constructor(...a) { super(...a); id(); } }
for (let k = 0; k < names.length; k += 1) base[names[k]] = () => id({});
try {
  const b = new B(3); let n = 0; const put = (value) => { Object.defineProperty(seen, n, { __proto__: null, value, enumerable: true, writable: true, configurable: true }); n += 1; };
  b.v += 1; put(b.v); put(\`\${b}\`); put("a" + b); for (const x of b.g()) put(id(x)); put([2, 1].sort((x, y) => id(x) - y)); put("aa".replace(/a/gu, (x) => id(x) + "!")); put(Array.from([1], (x) => id(x)));
  put(id.bind(null, 1)()); put([[1]].flatMap((x) => id(x))); for (const x of b.g()) { put(id(x)); break; }
} finally { for (let k = 0; k < names.length; k += 1) delete base[names[k]]; }
log(seen);`,
};
