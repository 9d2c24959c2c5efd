import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyFunction } from "../../wire/system-call.ts";
import type { Definition } from "../../wire/program.ts";
import { ValueError } from "../builtins/exceptions.ts";
import { Program } from "../program.ts";
import { Decoder } from "./decoder.ts";
import { Encoder } from "./encoder.ts";
import { Globals } from "./globals.ts";

/** A program of these functions and classes, the first comment of each being its number. */
function programOf(
  names: Readonly<Record<string, unknown>>,
  qualnames: readonly string[],
): Globals {
  const definitions = qualnames.map((qualname, id): Definition => ({
    id,
    qualname,
    kind: "function",
    parameters: [],
    line: 1,
    async: false,
  }));
  const program = new Program(definitions);
  program.register(
    Object.fromEntries(Object.entries(names).map(([name, value]) => [name, () => value])),
  );
  return new Globals({ program, mainName: "__main__", modules: {} });
}

const none = programOf({}, []);

/** A function or class as the compiler leaves it: a test's own comments are gone before it runs. */
// oxlint-disable-next-line no-new-func -- what is evaluated stands in this file
const compiled = (text: string): AnyFunction => new Function(`return ${text}`)() as AnyFunction;

function copy<T>(value: T, globals = none): T {
  const encoder = new Encoder(globals);
  encoder.write(value);
  // A copy has the type of what was copied.
  const decoder = new Decoder(globals);
  decoder.begin(encoder.done());
  return decoder.read() as T;
}

describe("a copy", () => {
  it("equals what was copied, whatever JSON-like value it is", () => {
    const leaf = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.double(),
      fc.maxSafeInteger(),
      fc.bigInt(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.date(),
      fc.uint8Array(),
      fc.float64Array(),
      fc.bigInt64Array(),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.array(tie("value")),
        fc.dictionary(fc.string(), tie("value")),
        fc.array(fc.tuple(leaf, tie("value"))).map((entries) => new Map(entries)),
        fc.array(leaf).map((items) => new Set(items)),
      ),
    }));
    fc.assert(
      fc.property(value, (one) => {
        expect(copy(one)).toEqual(one);
      }),
    );
  });

  it("keeps −0, NaN and lone surrogates", () => {
    expect(copy([-0, Number.NaN, "\udc00x\ud800"])).toEqual([-0, Number.NaN, "\udc00x\ud800"]);
    expect(Object.is(copy(-0), -0)).toBe(true);
  });

  it("keeps what is shared shared, and closes cycles", () => {
    const shared = [1];
    const list: unknown[] = [shared, shared];
    list.push(list, new Map([["back", list]]));
    const made = copy(list);
    expect(made[0]).toBe(made[1]);
    expect(made[2]).toBe(made);
    // A map went in.
    expect((made[3] as Map<string, unknown>).get("back")).toBe(made);
    expect(made).not.toBe(list);
  });

  it("lets two views share their buffer", () => {
    const bytes = new Uint8Array(8);
    const [a, b] = copy([bytes, new Uint32Array(bytes.buffer, 4, 1)] as const);
    a[4] = 7;
    expect(b[0]).toBe(7);
  });

  const nested = (depth: number): unknown => {
    let deep: unknown = "bottom";
    for (let i = 0; i < depth; i++) deep = [deep];
    return deep;
  };

  it("goes deeper than the stack would", () => {
    let made = copy(nested(300_000));
    let depth = 0;
    for (; Array.isArray(made); depth++) [made] = made;
    expect([depth, made]).toEqual([300_000, "bottom"]);
  });

  it("of an error has its class, text, arguments and fields", () => {
    const error = Object.assign(new ValueError("boom", 2), { extra: [1] });
    const made = copy(error);
    expect(made).toBeInstanceOf(ValueError);
    expect([made.message, made.args, made.extra]).toEqual(["('boom', 2)", ["boom", 2], [1]]);
  });

  it("of an instance has its class and its fields; its constructor does not run", () => {
    const Point = compiled(
      "class Point {/*§0*/ static made = 0; x = 1; constructor() { Point.made++; } double() { return this.x * 2; } }",
    );
    const globals = programOf({ Point }, ["Point"]);
    // As its text says.
    const point = Reflect.construct(Point, []) as { x: number; double(): number };
    point.x = 21;
    expect(copy(point, globals).double()).toBe(42);
    expect(Reflect.get(Point, "made")).toBe(1);
  });
});

describe("what can't be copied", () => {
  const local = compiled("function inner() {/*§0*/}");
  const lambda = compiled("() => /*§1*/ 0");
  const other = compiled("function other() {/*§2*/}");
  const globals = programOf({ other: lambda }, ["main.<locals>.inner", "<lambda>", "other"]);
  function* count() {
    yield 1;
  }

  it.each<readonly [string, unknown, string]>([
    ["a local function", local, "Can't pickle local object 'main.<locals>.inner'"],
    ["a lambda", lambda, "attribute lookup <lambda> on __main__ failed"],
    ["a function whose name means another", other, "it's not the same object as __main__.other"],
    ["a symbol", Symbol("x"), "cannot pickle 'symbol' object"],
    ["a generator", count(), "cannot pickle 'generator' object"],
    ["a promise", Promise.resolve(), "cannot pickle 'coroutine' object"],
    ["a bound function", local.bind(null), "it has no name that another process could find"],
  ])("%s raises CPython's error", (_name, value, message) => {
    // copy() takes anything.
    expect(() => copy(value as AnyFunction, globals)).toThrow(message);
  });

  it("an instance with private fields says what keeps it", () => {
    const Secret = compiled("class Secret {/*§0*/ #key = 1; get key() { return this.#key; } }");
    const secrets = programOf({ Secret }, ["Secret"]);
    expect(() => copy(Reflect.construct(Secret, []), secrets)).toThrow("#private fields");
  });

  it("leaves no trace in what is written before and after", () => {
    const encoder = new Encoder(globals);
    const shared = { a: 1 };
    encoder.write([shared]);
    expect(() => encoder.write([{}, shared, lambda])).toThrow("<lambda>");
    const later = { b: 2 };
    encoder.write([later, later]);
    const decoder = new Decoder(globals);
    decoder.begin(encoder.done());
    expect(decoder.read()).toEqual([{ a: 1 }]);
    expect(decoder.read()).toEqual([{ b: 2 }, { b: 2 }]);
  });
});
