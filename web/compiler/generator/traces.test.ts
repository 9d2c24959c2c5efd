// Stack traces of a program in generator form lead to the same places as those of the plain form.
import { expect, it } from "vitest";
import { assert } from "../../base/assert.ts";
import type { Nested } from "../../wire/generator-form.ts";
import type { ProgramForm } from "../../wire/program.ts";
import { compiled, load, runtimeWith } from "../programs/run.ts";
import { generatorForm } from "../runtime/generator-form.ts";

/** Lines and columns of the program's frames, innermost first, with the names as V8 says them. */
async function framesOf(source: string, form: ProgramForm): Promise<string[]> {
  const program = compiled(source, ["log"], form);
  const { run } = await load(program.code);
  const found: string[] = [];
  const log = (error: unknown): void => {
    assert(error instanceof Error && error.stack !== undefined, "an error with its stack");
    for (const line of error.stack.split("\n")) {
      const frame =
        /at (?:(.*) \()?data:text\/javascript,export%20default%7Brun\S*?:(\d+):(\d+)\)?$/u;
      const [, name = "", at, column] = frame.exec(line) ?? [];
      // The frame that calls the module's body is none of the program's.
      if (at === undefined || name === "run" || name === "Object.run") continue;
      const place = program.originalPosition(Number(at), Number(column));
      found.push(
        `${name.replace(/\$g\d+$/u, "").replace(/^.*\./u, "")} ${place.line}:${place.column}`,
      );
    }
  };
  const drive: Nested = (generator) => {
    for (;;) {
      const { done, value } = generator.next();
      if (done === true) return value;
    }
  };
  const result = run(
    runtimeWith({ log }, { place: new Int32Array(2), generator: generatorForm(drive) }),
  );
  // In generator form a program runs as a generator.
  if (form === "generator") drive(result as Parameters<Nested>[0]);
  return found;
}

// A call that gives way takes three frames of V8's, which keeps ten.
Error.stackTraceLimit = 100;

it.each([
  [
    "functions",
    "function boom() {\n  throw new Error();\n}\nfunction f() { return 1 + boom(); }\ntry { f(); } catch (e) { log(e); }",
  ],
  [
    "methods",
    "class A {\n  go(n: number) { return n ? this.go(n - 1) : null!.x; }\n}\ntry { new A()\n  .go(1); } catch (e) { log(e); }",
  ],
  [
    "arrows in calls over lines",
    "const f = (n: number) => { throw new Error(); };\ntry {\n  [1].map(\n    (n) => f(n),\n  );\n} catch (e) { log(e); }",
  ],
  [
    "optional chains over lines",
    "const o: any = {\n  m(x: any) { throw new Error(); } };\ntry {\n  o?.m(\n    1,\n  );\n} catch (e) { log(e); }",
  ],
  [
    "known functions over lines",
    "function f(n: number) {\n  throw new Error(); }\ntry {\n  f(\n    1,\n  );\n} catch (e) { log(e); }",
  ],
  ["what is no function", "const o: any = {};\ntry { o.a.b(); } catch (e) { log(e); }"],
])("%s", async (_, source) => {
  const plain = await framesOf(source, "plain");
  expect(plain.length).toBeGreaterThan(0);
  expect(await framesOf(source, "generator")).toEqual(plain);
});
