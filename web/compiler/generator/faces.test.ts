// Functions with two faces look to a program as they do with one, and do the same however often they give way.
import { inspect } from "node:util";
import { expect, it } from "vitest";
import { runCompiled, runGenerator, type Show } from "../programs/run.ts";

const show: Show = (...values) => values.map((value) => inspect(value, { depth: 4 })).join(" ");

it.each([
  [
    "methods under a key that may be another's",
    `let k = "m"; class A { m() { return log("one"); } [k]() { return log("two"); } static s() { log(3); } static ["s"]() { log(4); } } new A().m(); A.s(); log(Reflect.ownKeys(A.prototype), Reflect.ownKeys(A));`,
  ],
  [
    "methods are methods",
    `class A { m(x: any) { log(x); } get m2() { return this.m(1); } static { log(typeof A.prototype.m, A.prototype.m.length, A.prototype.m.name); } static f = new A().m2; } log(Reflect.ownKeys(A), Object.getOwnPropertyDescriptor(A.prototype, "m")!.enumerable); try { new (A.prototype as any).m(); } catch (e: any) { log(e.name); }`,
  ],
  [
    "functions make objects, arrows don't",
    `function F(this: any, a: number) { this.a = a; } const f: any = new (F as any)(2); log(f.a, f instanceof (F as any), F.prototype.constructor === F, F.name, F.length); const g = function (this: any) { return { z: 1 }; }; log(new (g as any)()); const h = () => { log(1); }; try { new (h as any)(); } catch (e: any) { log(e.name, e.message); } log("prototype" in h, Object.getOwnPropertyNames(h), Object.getOwnPropertyNames(F));`,
  ],
  [
    "methods of objects",
    `const o = { m(a: any, b = 2) { log(this === o, a, b); }, async am() {}, *gm() {} }; o.m(1); const { m } = o; try { m.call(null, 3); } catch (e: any) { log(e.name); } log(o.m.length, o.m.name, "prototype" in o.m);`,
  ],
  [
    "turns of loops have their own variables",
    `const fs: any[] = []; for (const x of new Map([[1, 2], [3, 4]])) fs.push(() => x); log(fs.map((f) => f())); outer: for (const a of new Set([1, 2, 3])) { for (const b of [1, 2]) { if (b === 2) continue outer; if (a === 3) break outer; log(a, b); } }`,
  ],
  [
    "what built-ins call back sees the same",
    `const xs = [3, 1, 2]; xs.sort((a, b) => { log(a, b); return a - b; }); log(xs); log([..."abc"].map((c, i) => { log(c); return c + i; }), "a-b".replace(/(\\w)-(?<n>\\w)/, (m, a, b, ...r) => { log(m, a, b, r.length); return b + a; }));`,
  ],
  [
    "tags",
    `const fmt = (s: TemplateStringsArray, ...v: any[]) => { log(s.raw, v); return 1; }; fmt\`a\${1}b\`; const o = { t(this: any, s: any) { log(this === o); } }; o.t\`x\`;`,
  ],
  [
    "private methods",
    `class A { #x = 1; #inc(n: number) { this.#x += n; return this.#x; } up(o: A) { return [this.#inc(1), o.#inc(2), #inc in o]; } get v() { return this.#inc(5); } } const a = new A(); log(a.up(a), a.v);`,
  ],
])("%s", async (_, source) => {
  const plain = await runCompiled(show, source);
  expect(plain.length).toBeGreaterThan(0);
  for (const most of [1, 2, 3, 5]) {
    let turn = 0;
    const counts = (): number => (turn += 1) % most;
    expect(await runGenerator(show, source, counts)).toEqual(plain);
  }
});
