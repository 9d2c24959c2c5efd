// Programs that must do the same however they are compiled: classes.
export const classes: Readonly<Record<string, string>> = {
  "constructor, method, field": `class A { n = 1; constructor(m: number) { this.n += m; } up() { return ++this.n; } } const a = new A(4); log(a.up(), a, A.name, A.length);`,
  "super calls": `class A { constructor(public n: number) { log("A", n); } hi() { return "A" + this.n; } } class B extends A { constructor() { log("before"); super(2); log("after"); } hi() { return super.hi() + "B"; } } log(new B().hi());`,
  "default derived constructor": `class A { a: any[]; constructor(...a: any[]) { this.a = a; } } class B extends A {} log(new B(1, 2).a, B.length);`,
  "this before super": `class A {} class B extends A { constructor() { try { this; } catch (e: any) { log(e.name); } super(); log(this instanceof B); } } new B();`,
  "constructor returning": `class A { constructor() { return { other: true } as any; } } log(new A()); class B extends A { x = 1; } log(new B());`,
  "super property forms": `class A { get v() { return 1; } m(x: number) { return x; } static s() { return "s"; } } class B extends A { get v() { return super.v + 1; } m(x: number) { return super["m"](x) + super.m(2); } static s() { return super.s() + "!"; } } log(new B().v, new B().m(5), B.s());`,
  "super in object literals": `const p = { hi() { return "p"; } }; const o = { __proto__: p, hi() { return super.hi() + "o"; } }; log((o as any).hi());`,
  "super in arrows": `class A { f() { return 1; } } class B extends A { f() { return [1, 2].map((x) => x + super.f()) as any; } } log(new B().f());`,
  "super assignment": `class A {} class B extends A { go() { (super.x as any) = 3; return (this as any).x; } } log(new B().go());`,
  "getters and setters": `class A { #v = 1; get v() { log("get"); return this.#v; } set v(n) { log("set", n); this.#v = n; } static get s() { return 9; } } const a = new A(); a.v += 4; log(a.v, A.s);`,
  "private fields and methods": `class A { #n = 0; #up() { return ++this.#n; } static #made = 0; static make() { A.#made++; return new A(); } up() { return this.#up(); } static get made() { return A.#made; } has(o: object) { return #n in o; } } const a = A.make(); log(a.up(), a.up(), A.made, a.has(a), a.has({}));`,
  "private access on a stranger": `class A { #n = 1; read(o: any) { return o.#n; } } try { new A().read({}); } catch (e: any) { log(e.name); }`,
  "static fields and blocks": `class A { static a = log("a"); static { log("block", this === A); let x = 1; for (let i = 0; i < 2; i++) x += i; log(x); } static b = log("b"); static c = A.name; } log(A.c, Object.keys(A));`,
  "field order and initializers": `class A { a = log("a"); ["b" + 1] = log("b"); c = () => this.d; d = 5; e; } const a = new A(); log(a.c(), Object.keys(a));`,
  "field arrows keep this and name": `class A { n = 7; go = () => this.n; make = function () {}; } const { go } = new A(); log(go(), go.name, new A().make.name);`,
  "fields without semicolons": `class A {
  a = 1
  "b" = 2
  static
  c = 3
  get
  d() { return 4 }
  async
  e() { return 5 }
  f: number
  *g() { yield 6 }
  private h = "x" as any
  readonly [Symbol.iterator] = 7 as const
}
const a = new A(); log(Object.keys(a), (A as any).c, a.d, typeof a.e, [...a.g()]);`,
  "parameter properties": `class A { constructor(private a: number, public b = 2, readonly c?: string, protected readonly d = [a]) { log(Object.keys(this)); } sum() { return this.a + this.b; } } log(new A(1), new A(1).sum(), A.length);`,
  "parameter properties after super": `class A { constructor() { log("A"); } } class B extends A { own = 1; constructor(public x: number) { log("first"); super(); log(this.x, Object.keys(this)); } } new B(3);`,
  "abstract classes": `abstract class A { abstract area(): number; abstract readonly n: number; describe() { return this.area() + this.n; } } class B extends A { n = 1; area() { return 2; } } log(new B().describe());`,
  "implements and generics": `interface I<T> { a: T } class A<T = number> implements I<T>, Iterable<T> { constructor(public a: T) {} *[Symbol.iterator]() { yield this.a; } } class B<X> extends A<X> implements I<X> { declare b: number; } log([...new B<string>("x")], "b" in new B(1));`,
  "index signatures, declare, overloads": `class A { [key: string]: any; declare x: number; y?: string; z!: number; f(a: number): void; f(a: string): void; f(a: any) { return a; } g?(): void; } log(Object.keys(new A()), new A().f(1 as any));`,
  "class expressions and heritage": `const Mixin = <T extends new (...a: any[]) => object>(Base: T) => class Mixed extends Base { m = 1; }; class A { a = 2; } class B extends Mixin(A) {} log(new B(), B.name, Object.getPrototypeOf(B).name);`,
  "heritage null and expression": `const N = class extends null { static s = 1; }; log(N.s, Object.getPrototypeOf(N.prototype)); let order: any[] = []; class X extends (order.push(1), Object) { static [(order.push(2), "k")] = order.push(3); } log(order);`,
  "class names in their own scope": `const B = class A { me() { return A; } }; log(new B().me() === B, typeof (globalThis as any).A); try { class C { static x = C2; } class C2 {} } catch (e: any) { log(e.name); }`,
  "class dead zone": `try { new A(); } catch (e: any) { log(e.name); } class A {} try { A(); } catch (e: any) { log(e.name); }`,
  "computed methods": `let n = 0; const k = () => "k" + n++; class A { [k()]() { return 0; } static [k()]() { return 1; } get [k()]() { return 2; } async [k()]() {} *[k()]() { yield 4; } } const a: any = new A(); log(a.k0(), (A as any).k1(), a.k2, [...a.k4()]);`,
  "instanceof and Symbol.hasInstance": `class A { static [Symbol.hasInstance](x: any) { return x === 1; } } log((1 as any) instanceof A, {} instanceof A);`,
  "toString and toPrimitive": `class A { toString() { return "a!"; } } class B { [Symbol.toPrimitive](hint: string) { return hint; } } log(\`\${new A()}\`, "" + new A(), \`\${new B()}\`, +(new B() as any), new B() + "");`,
  "extending built-ins": `class L<T> extends Array<T> { last() { return this[this.length - 1]; } } const l = L.from([1, 2, 3]) as L<number>; log(l.last(), l.map((x) => x * 2) instanceof L, l.length); class E extends Error { constructor(m: string) { super(m); this.name = "E"; } } try { throw new E("x"); } catch (e: any) { log(e instanceof E, e.message, String(e)); }`,
  "static this and inheritance": `class A { static n = 1; static up() { return ++this.n; } } class B extends A { static n = 10; } log(A.up(), B.up(), A.n, B.n);`,
  "optional and definite members": `class A { a?: number = 1; b!: number; "quoted"?: number = 3; 5: number = 4; } log(new A());`,
  "methods named like words": `class A { get() { return 1; } set() { return 2; } static() { return 3; } async() { return 4; } readonly() { return 5; } accessor() { return 6; } declare = 7; abstract = 8; static static = 9; } const a = new A(); log(a.get(), a.set(), a.static(), a.async(), a.readonly(), a.accessor(), a.declare, a.abstract, (A as any).static);`,
  "override, public, modifiers in rows": `class A { public static readonly x: number = 1; protected async f() { return 1; } } class B extends A { protected override async f() { return 2; } public override toString() { return "B"; } go() { return this.f(); } } log(A.x, await new B().go(), String(new B()));`,
};
