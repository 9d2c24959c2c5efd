import { describe, expect, it } from "vitest";
import { assert } from "../base/assert.ts";
import { compile } from "./compile.ts";
import { load, runtimeWith } from "./programs/run.ts";

interface Made {
  readonly qualname: string;
  readonly begin: () => Promise<unknown>;
}

/** Runs a program whose coroutines are kept for the test to begin; what it logs comes first in the answer. */
async function run(source: string): Promise<{ log: unknown[]; made: Made[] }> {
  const compiled = compile(`import asyncio from "asyncio";\n${source}`, {
    form: "plain",
    modules: new Map([["asyncio", new Set(["run"])]]),
    globals: new Set(["log"]),
  });
  assert(compiled.ok, compiled.ok ? "" : JSON.stringify(compiled.errors));
  const { program } = compiled;
  const log: unknown[] = [];
  const made: Made[] = [];
  const { run: start } = await load(program.code);
  await start(
    runtimeWith(
      { log: (...values: unknown[]) => log.push(...values) },
      {
        coroutine(definition, begin) {
          made.push({ qualname: program.definitions[definition]?.qualname ?? "", begin });
          return Promise.resolve("a coroutine");
        },
      },
    ),
  );
  return { log, made };
}

/** What the coroutines of a program come to, each begun in turn. */
async function results(source: string): Promise<unknown[]> {
  const { made } = await run(source);
  const values: unknown[] = [];
  // One may make another: the list grows meanwhile.
  for (const { begin } of made) values.push(await begin());
  return values;
}

describe("a call of an async function", () => {
  it("begins nothing", async () => {
    const { log, made } = await run(`async function f() { log("begun"); } f(); log("called");`);
    expect(log).toEqual(["called"]);
    await made[0]?.begin();
    expect(log).toEqual(["called", "begun"]);
  });

  it("names its definition", async () => {
    const { made } = await run(`
      async function f() {}
      const g = async () => 1;
      class C { static async m() {} async "a b"() {} async #p() {} q() { this.#p(); } }
      f(); g(); C.m(); new C()["a b"](); new C().q(); (async () => {})();
    `);
    expect(made.map(({ qualname }) => qualname)).toEqual([
      "f",
      "g",
      "C.m",
      "C.a b",
      "C.#p",
      "<lambda>",
    ]);
  });

  it("keeps parameters, this, super, arguments and awaits", async () => {
    expect(
      await results(`
        class A { constructor(readonly n = 5) {} async m() { return this.n; } }
        class B extends A { override async m(k = 2) { return [arguments.length, this.n, k, super.m === A.prototype.m]; } }
        const double = async ({ a }: { a: number }): Promise<number> => (await a) * 2;
        const one = async x => ({ x });
        const object = { async /* async */ go() { return await Promise.resolve("gone"); } };
        new B().m(); double({ a: 4 }); one(1); object.go();
      `),
    ).toEqual([[0, 5, 2, true], 8, { x: 1 }, "gone"]);
  });

  it("disposes at the end of the body", async () => {
    const { log, made } = await run(`
      async function f() {
        using held = { [Symbol.dispose]() { log("disposed"); } };
        await null;
        log("body");
      }
      f();
    `);
    await made[0]?.begin();
    expect(log).toEqual(["body", "disposed"]);
  });

  it("hands the module's own awaits to whoever drives it, in generator form", () => {
    const code = (source: string): string => {
      const compiled = compile(`import asyncio from "asyncio";\n${source}`, {
        form: "generator",
        modules: new Map([["asyncio", new Set(["run"])]]),
        globals: new Set(),
      });
      assert(compiled.ok, compiled.ok ? "" : JSON.stringify(compiled.errors));
      return compiled.program.code;
    };
    expect(code("if (1) await f(2);")).toMatch(/yield\{call:"await",promise:\(.*f.*2.*\)\}/u);
    expect(code("for await (const x of y()) await x;")).not.toContain('call:"await"');
  });

  it("begins what may block, and awaits it only where it does, in generator form", () => {
    const compiled = compile("async function f(g) { return await g(1); }", {
      form: "generator",
      modules: new Map(),
      globals: new Set(),
    });
    const code = compiled.ok ? compiled.program.code : "";
    expect(code).toContain("$f.start(");
    expect(code).toMatch(/\.done\?(\$\d)\.value:\(await \1\.value\)\.value/u);
    expect(code).toMatch(/=await .*,\$f\.shut&&\(await \$f\.opened\(\)\)\(\),/u);
  });

  it("stays as it is in generators and in programs without asyncio", async () => {
    const { made } = await run(`async function* g() {} g(); for await (const x of g()) log(x);`);
    expect(made).toEqual([]);
    const compiled = compile("async function f() {}", {
      form: "plain",
      modules: new Map(),
      globals: new Set(),
    });
    expect(compiled.ok && compiled.program.code).toContain("async function");
  });
});
