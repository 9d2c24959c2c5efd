// Programs that must do the same however they are compiled: functions, parameters, `this`, `arguments`.
// `log` is all that can be seen of them.
export const functions: Readonly<Record<string, string>> = {
  "declaration hoisting": `log(f(2)); function f(n: number) { return n * 2; } log(typeof f, f.name, f.length);`,
  "expression and its own name": `const f = function g(n: number): number { return n ? n + g(n - 1) : 0; }; log(f(4), f.name);`,
  "names from variables": `const a = () => 1; let b = function () {}; const c = class {}; const d = (() => 2); log(a.name, b.name, c.name, d.name);`,
  "names from defaults and properties": `function f(cb = () => 1, { x = () => 2 } = {}) { return [cb.name, x.name]; } log(f()); const o = { go: () => 1, ["a" + "b"]: () => 2 }; log(o.go.name, o.ab.name);`,
  "names of assigned functions": `let f; f = () => 1; log(f.name); const o: any = {}; o.p = () => 1; log(o.p.name); let g: any; g ??= function () {}; log(g.name);`,
  "this in functions and arrows": `const o = { n: 1, f() { return [this.n, (() => this.n)(), (function (this: any) { return this; })()]; } }; log(o.f()); log(this);`,
  "this of a method taken away": `const o = { f() { return this; } }; const g = o.f; log(g() === undefined, (0, o.f)() === undefined, (o.f)() === o, o["f"]() === o);`,
  "this after parentheses and types": `const o = { n: 3, f(this: any) { return this.n; } }; log((o as any).f(), o!.f!(), (o.f as any)(), (<any>o).f());`,
  "call, apply, bind": `function f(this: any, a: number, b: number) { return [this, a, b]; } log(f.call(1, 2, 3), f.apply("x", [1, 2]), f.bind(null, 9)(8));`,
  "arguments object": `function f(a?: number) { const g = () => arguments.length; return [arguments.length, [...arguments], g()]; } log(f(), (f as any)(1, 2, 3));`,
  "arguments is not linked in strict code": `function f(a: number) { a = 9; return arguments[0]; } log(f(1));`,
  "arguments at module level": `try { log(arguments); } catch (e: any) { log(e.name); }`,
  "default parameters see earlier ones": `function f(a: number, b = a + 1, c = a + b) { return [a, b, c]; } log(f(1), f(1, 5), f(1, undefined, 0), f.length);`,
  "default parameters run in order": `const f = (a = log("a"), b = log("b")) => log("body"); f(); f(1 as any); f(undefined, 2 as any);`,
  "default parameter scope": `let x = 1; function f(g = () => x) { var x = 2; return [g(), x]; } log(f());`,
  "default parameter in its dead zone": `function f(a = b, b = 1) { return a; } try { (f as any)(); } catch (e: any) { log(e.name); } log(f(3));`,
  "recursive default": `let depth = 3; function f(n = depth-- > 0 ? f() + 1 : 0): number { return n; } log(f());`,
  "rest parameters": `const f = (a: number, ...rest: number[]) => [a, rest]; log(f(1), f(1, 2, 3), f.length);`,
  "destructured parameters": `function f({ a, b: { c = 2 } = {} }: any, [d, , ...e]: any) { return [a, c, d, e]; } log(f({ a: 1 }, [3, 4, 5, 6]), f({ a: 0, b: { c: 9 } }, "xyz"));`,
  "computed keys in parameters": `const k = () => { log("key"); return "z"; }; function f({ [k()]: v = log("default") }: any) { return v; } log(f({ z: 1 })); f({});`,
  "arrow bodies": `const a = () => ({ x: 1 }); const b = () => [1, 2]; const c = (x: any) => x ? { y: x } : null; const d = () => (1, 2); const e = () => {}; log(a(), b(), c(1), d(), e());`,
  "arrow with return type on lines": `const f = (
  a: number,
): {
  n: number
} => ({ n: a }); const g = <T,>(
  x: T) => x; log(f(1), g(2));`,
  "async arrow type parameters": `const f = async <T,
  U>(a: T, b: U): Promise<[T, U]> => [a, b]; log(await f(1, 2));`,
  "arrow in conditional with types": `const f = (a: boolean) => a ? (b: number): number => b : (c: number) => -c; log(f(true)(1), f(false)(1));`,
  "currying and immediate calls": `const add = (a: number) => (b: number) => (c: number) => a + b + c; log(add(1)(2)(3), (() => 4)(), (function () { return 5; })(), !function () { return 6; }());`,
  "nested return of multi-line type arguments": `function f() { return <T,
  >(x: T) => x; } log(f()(3));`,
  "new.target": `function F(this: any) { return new.target === undefined; } log(F.call({})); class A { t = new.target; constructor() { log(new.target === A, this.t); } } new A();`,
  "function properties and toString type": `function f() {} f.count = 1; f.count++; log(f.count, typeof f.toString(), String(f).startsWith("function"));`,
  "getter and setter on object": `const o = { _n: 1, get n() { log("get"); return this._n; }, set n(v) { log("set", v); this._n = v; } }; o.n += 2; o.n++; log(o.n, Object.keys(o));`,
  "mutual recursion": `const even = (n: number): boolean => n === 0 || odd(n - 1); const odd = (n: number): boolean => n !== 0 && even(n - 1); log(even(10), odd(7));`,
  "stack overflow is a RangeError": `function f(): number { return f() + 1; } try { f(); } catch (e: any) { log(e.name); }`,
  "closures keep their variables": `function counter() { let n = 0; return { up: () => ++n, get: () => n }; } const a = counter(), b = counter(); a.up(); a.up(); b.up(); log(a.get(), b.get());`,
  "evaluation order of calls": `const t = (n: any) => { log(n); return n; }; const o: any = { f: (...a: any[]) => a }; log(t(o)[t("f")](t(1), ...t([2, 3]), t(4)));`,
  "not a function": `const o: any = {}; for (const f of [() => o.x(), () => o.x.y(), () => o(), () => new o(), () => o?.x?.(), () => o.x?.y()]) { try { log(f()); } catch (e: any) { log(e.name, e.message); } }`,
  overloads: `function f(a: string): string;
function f(a: number): number;
function f(a: any) { return a; }
log(f(1), f("x"), f.length);`,
  "comma, void, delete, in": `const o: any = { a: 1, b: 2 }; log((log("x"), 5), void log("y"), delete o.a, "a" in o, "b" in o, typeof nothing);`,
};
