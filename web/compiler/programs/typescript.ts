// Programs that must do the same however they are compiled: what TypeScript adds, with and without a
// meaning at run time. `using` has its own tests in using.test.ts.
export const typescript: Readonly<Record<string, string>> = {
  "types in every place of a function": `
function f<T extends object = {}, const U = number>(this: void, a: T, b?: U | undefined, ...c: readonly (string | number)[]): asserts a is T {
  log(a, b, c); }
const g = async <T,>(x: T): Promise<T> => x, h = function <T>(x: T): x is T & {} { return !!x; },
  o = { m<K extends keyof any>(this: any, k: K): K { return k; }, get v(): number { return 1; },
    set v(x: number) {}, async *n<T>(x: T): AsyncGenerator<T> { yield x; } };
f<{ n: number }, string>({ n: 1 }, "b", 1, "2");
log(await g<number>(1), h<string>("x"), o.m<"k">("k"), o.v, (await o.n<number>(3).next()).value);
const i = (x: any): x is string => typeof x === "string",
  j = (f: (a: number) => void, n: new () => object, t: typeof f, u: [a: string, b?: number, ...c: boolean[]]) => 1;
log(i(1), j.length); function k(x: unknown): asserts x {} k(1);
const l = ((a: number): number => a)(5) as const_; type const_ = number; log(l);`,
  "types in every place of a class": `
interface Shape<T> { area(): T; readonly name?: string }
abstract class Base<in out T> implements Shape<number> { declare tag: string;
  protected abstract kind: string; static readonly count: number = 0;
  private static cache?: Map<string, Base<any>>; readonly #id!: number;
  constructor(protected readonly x: T, public y?: number) { this.#id = Base.count; }
  abstract area(): number; public get id(): number { return this.#id; }
  static make<T>(this: new (x: T) => Base<T>, x: T): Base<T> { return new this(x); }
  [key: string]: any; }
class Square extends Base<number> implements Shape<number>, Iterable<number> {
  protected override kind = "square" as const; override area(): number { return this.x ** 2; }
  *[Symbol.iterator](): Iterator<number> { yield this.x; } private async later(): Promise<void> {}
  m(): this { return this; } m2?(): void; n!: string; static { const s: string = "block"; log(s); } }
const s = Square.make<number>(3) as Square; log(s.area(), [...s], s.id, Object.keys(s), s.m() === s);
const C = class<T> { constructor(public v: T) {} }; log(new C<string>("v").v);`,
  enums: `
enum E { A, B = 5, C, D = "d", F = A | B, G = "abc".length, H = -1, I, J = \`t\`, "quoted-key" = 9,
  K = E.B + 1 }
log(E, E[5], E["C"], E.I, E[E.F], E["quoted-key"], Object.keys(E).length, typeof E);
const enum CE { X = 1, Y = X << 2 } log(CE.X, CE.Y); enum E { L = 100 } log(E.L, E.A);
declare enum Gone { Z } enum Empty {} log(Empty); function f(e: E = E.C): E { return e; }
log(f(), f(E.A)); { enum Local { A = f(E.B) } log(Local.A, Local[5]); } let shadow = 1;
enum S { shadow = 5, two = shadow } log(S.two, shadow); export enum X { P = "p" } log(X.P);
enum N { Infinity_ = 1 / 0, NaN_ = 0 / 0, neg = -5, not = ~5, str = "a" + "b" } log(N);`,
  "parameter properties": `
class A { before = "field";
  constructor(public a: number, private readonly b = a + 1, protected c?: string, d = 5, override readonly e = d) {
    log(Object.keys(this), this.a, this.b, this.c, this.e); this.a = 9; } }
log(new A(1), new A(1, 2, "c"), A.length);
class B extends A { own = this.a;
  constructor(public x: number) { "directive"; super(x); log(this.own, this.x); } }
log(new B(4)); class C { constructor(public f = () => this, readonly g = function () {}) {} }
const c = new C(); log(c.f() === c, c.f.name, c.g.name);
class D { constructor(private v: any) { v = "local"; log(this.v, v); } } new D("given");
class F { #p;
  constructor(public p: number) { this.#p = p; const f = () => { this.p++; }; f();
    log(this.p, this.#p); } }
new F(1);`,
  "assertions everywhere": `
let x: any = { a: { b: [1, 2] }, f: (n?: any) => n }, n: number | null = 1; (x as any).a!.b![0]! += 5;
(x.a as any)["b"]! = [7] as const; (<any>x).c = <number>n! + 1; (n as number)++; (n satisfies number)--;
n!++; x!.f!(1 as any)!;
log(x, n, (x as { a: any }).a satisfies object, x.f(<any>5), x.f?.(6 as number)!,
  (x.f as Function)(...([8] as any[])), [...(x.a.b as Iterable<any>)], { ...(x as object) }.c,
  typeof (x as any), !(n as any), -(n as number), (n as any) in (x as any));
const [p, q = 2 as any] = [1] as any, { r = <any>3 }: { r?: any } = {} as any; log(p, q, r);
for (const y of [1, 2] as number[]) log(y as any); (x.g as any) = 1; [(x.h as any), x.i!] = [1, 2];
({ a: (x.j as any) } = { a: 3 }); log(x.g, x.h, x.i, x.j); if ((n as any)!) log("if");
log(x as any as string as unknown ?? 1, (x, n) as any, new (Map as any)() instanceof Map,
  (() => ({}) as any)(), (await (Promise.resolve(4) as any)) as number);
switch (n as any) { case 2 as any: log("case"); } x = x as any; x! = x!; log(x satisfies any ? 1 : 2);`,
  "satisfies, const and generics in calls": `
const o = { a: [1, "x"], f<T>(x: T) { return x; } } as const satisfies Record<string, any>;
class G<T> { static of<T>(x: T) { return new G<T>(x); } constructor(readonly v: T) {}
  map<U>(f: (x: T) => U): G<U> { return G.of<U>(f(this.v)); } }
const f = <T,>(x: T, ...r: T[]) => [x, ...r];
log(o.f<number>(1), G.of<string>("s").map<number>((s) => s.length).v, f<number | string>(1, "a"),
  f<Array<Map<string, number>>>([]), new G<G<number>>(new G<number>(1)).v.v, (f<number>)(2),
  o?.f<string>("q"), o.f?.<number>(3));
const tag = <T,>(s: any, ...v: T[]) => v; log(tag<number>\`a\${1}\`);
const inst = f<string>, M = Map<string, number>;
log(inst("x"), new M([["a", 1]]).size, f < 1, [1 < 2, 3 > 2], 1 < 2 === true);`,
  "only types": `
type A<T> = T extends infer U extends string ? { [K in keyof U as \`get\${K & string}\`]?: U[K] } : never;
interface B { (x: number): string; new (x: number): B; [k: string]: any; readonly a?: 1; method?<T>(): void; get g(): number; set g(v: number) }
declare let d: number; declare const e: unique symbol; declare function f(): void;
declare class C { m(): void } declare namespace N { let x: 1 } namespace T { export type X = 1 }
declare global { var g: number } declare module "m" { export const x: 1 }
type F = abstract new (...a: any) => asserts x is string; import type { Q } from "nowhere";
export type { A, B }; type P = typeof import("nowhere"); let type = 1, declare_ = 2; type = 3;
const as = 4, satisfies = 5, is = 6, infer = 7, keyof = 8, readonly = 9, namespace = 10, module = 11,
  of = 12, abstract = 13, any = 14, number = 15, string = 16, never = 17, unique = 18, asserts = 19,
  override = 20, out = 21, accessor = 22;
log(type, declare_, as, satisfies, is, infer, keyof, readonly, namespace, module, of, abstract, any,
  number, string, never, unique, asserts, override, out, accessor);
log(typeof d, (as as any) as number, as satisfies number); let z: A<
  string
> | undefined
log(z)`,
  "overloads and declarations without bodies": `
function f(x: string): string; function f(x: number): number;
function f(x: any) { return [x, arguments.length]; } log(f("a"), f.length);
class A { constructor(x: string); constructor(x: number, y?: number);
  constructor(readonly x: any, y?: any) {} m(): void; m(x: number): number; m(x?: any) { return x; }
  static s(): void; static s(x?: any) { return x; } get v(): string | number { return 1; }
  set v(x: string) {} declare gone: number; abstract_?: string; #p?(): void; }
log(new A(1), new A("a").m(2), (A as any).s(3), Object.keys(new A(1))); export function g(): void;
export function g(x?: any) { return x; } export default function h(x: number): number;
export default function h(x: any) { return x; } log(g.length, h(5));
abstract class B { abstract m(): void; abstract get v(): number; abstract set v(x: number);
  static n(): B { return new (class extends B { m() {} v = 1; })(); } }
log(B.n().v);`,
  "arrows and generics that look like other things": `
const a = (x: number) => (y: number): number => x + y, b = (x?: number, y = 2): number => y,
  c = async (x: number): Promise<number> => x, d = (x: number) => ({ x }),
  e = ({ x, y }: { x: number; y?: string }) => x, f = ([x]: number[]): number => x,
  g = <T extends { a: number }>(t: T) => t.a, h = async <T,>(x: T) => x,
  i = (x: any) => x ? (y: any) => y : (z: any): any => -z,
  j = (x: any, y: any) => x ? (y) : (z: any) => z, k = (async: any) => async, l = async => async;
log(a(1)(2), b(), await c(3), d(4), e({ x: 5 }), f([6]), g({ a: 7 }), await h(8), i(1)(9), i(0)(10),
  j(1, 11), j(0, 1)(12), k(13), l(14));
const m = true ? (x: number): number => x : null,
  n = [(x: number) => x, (x: number): number => x + 1].map((f) => f(1)),
  o = { p: (x: number): number => x, async q<T>(x: T) { return x; } };
log(m!(1), n, o.p(2), await o.q(3), ((x: number) => x)(4), (function <T>(x: T): T { return x; })(5));`,
  "unusual line breaks": `
const f = (
  a: number,
): number =>
  a; let x: number
= 5; class A {
  a: number
  b = 1
  static c
  d?: string
  readonly e = 2
  private
  f() { return 3 }
  g!: number
  get
  h() { return 4 }
} const g = <
  T,
>(t: T): T => { return t as
  any }; log(f(1), x, Object.keys(new A()), (new A() as any).f?.(), g(6), x as
number, x!
); function h(): {
  a: number
} { return {
  a: 1 } as {
  a: number } } log(h()); let y = x as number
let z = y!
++y
log(y, z)`,
};

/** What no other tool takes out: beside each program, the same written by hand in JavaScript. */
export const byHand: Readonly<Record<string, readonly [typescript: string, javascript: string]>> = {
  "accessor fields": [
    `
class A { accessor x = 1; static accessor s = "s"; accessor y: number | undefined;
  private accessor z = this.x + 1; sum() { return this.x + this.z; } }
const a = new A(); a.x += 5; a.y ??= 3;
log(a.x, a.y, a.sum(), A.s, Object.keys(a), Object.getOwnPropertyNames(A.prototype).sort()); A.s += "!";
log(A.s, typeof Object.getOwnPropertyDescriptor(A.prototype, "x")!.get);
class B extends A { get x() { return super.x * 10; } set x(v) { log("set", v); super.x = v; } }
const b = new B(); b.x = 4; log(b.x);
try {
  Object.getOwnPropertyDescriptor(A.prototype, "x")!.get!.call({}); } catch (e: any) { log(e.name); }
class C { accessor = 1; accessor2() { return this.accessor; } } log(new C().accessor2());`,
    `
class A { #x = 1; get x() { return this.#x; } set x(v) { this.#x = v; } static #s = "s";
  static get s() { return A.#s; } static set s(v) { A.#s = v; } #y; get y() { return this.#y; }
  set y(v) { this.#y = v; } #z = this.x + 1; get z() { return this.#z; } set z(v) { this.#z = v; }
  sum() { return this.x + this.z; } }
const a = new A(); a.x += 5; a.y ??= 3;
log(a.x, a.y, a.sum(), A.s, Object.keys(a), Object.getOwnPropertyNames(A.prototype).sort()); A.s += "!";
log(A.s, typeof Object.getOwnPropertyDescriptor(A.prototype, "x").get);
class B extends A { get x() { return super.x * 10; } set x(v) { log("set", v); super.x = v; } }
const b = new B(); b.x = 4; log(b.x);
try { Object.getOwnPropertyDescriptor(A.prototype, "x").get.call({}); } catch (e) { log(e.name); }
class C { accessor = 1; accessor2() { return this.accessor; } } log(new C().accessor2());`,
  ],
};
