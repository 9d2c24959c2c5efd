import { execFileSync, spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyFunction } from "../../wire/system-call.ts";
import type { Definition } from "../../wire/program.ts";
import {
  FileNotFoundError,
  KeyError,
  OSError,
  RecursionError,
  ValueError,
} from "../builtins/exceptions.ts";
import { Program } from "../program.ts";
import { Decoder } from "./decoder.ts";
import { dumps, loads } from "./dumps.ts";
import { Encoder } from "./encoder.ts";
import { Globals } from "./globals.ts";
import { GETSTATE, REDUCE, SETSTATE } from "./tags.ts";

/** A program of these functions and classes, the first comment of each being its number. */
function programOf(
  names: Readonly<Record<string, unknown>>,
  qualnames: readonly string[],
  modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
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
  const globals = new Globals({ program, mainName: "__main__", modules });
  globals.prepare();
  return globals;
}

const none = programOf({}, []);

/** A function or class as the compiler leaves it: a test's own comments are gone before it runs. */
const compiled = (text: string, base?: unknown): AnyFunction =>
  // oxlint-disable-next-line no-new-func -- what is evaluated stands in this file
  new Function("Base", `return ${text}`)(base) as AnyFunction;

/** A copy has the type of what was copied. */
function copy<T>(value: T, globals = none): T {
  return loads({ globals }, dumps({ globals }, value)) as T;
}

/** A class of a program with nothing but this class. */
function classOf(text: string, base?: unknown) {
  const made = compiled(text, base) as unknown as new (...args: unknown[]) => object;
  return { made, globals: programOf({ A: made }, ["A"]) };
}

/**
 * Throws unless both are the same all through: classes, order of keys, holes, −0, which parts are shared and
 * where cycles close. `pairs` are those met so far, `met` their second halves.
 */
function compare(a: unknown, b: unknown, pairs = new Map<object, object>(), met = new Set()): void {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) {
    expect(Object.is(a, b), `${String(a)} and ${String(b)}`).toBe(true);
    return;
  }
  if (pairs.has(a) || met.has(b)) {
    expect(pairs.get(a) === b, "shared alike").toBe(true);
    return;
  }
  const both = (one: unknown, other: unknown) => compare(one, other, pairs, met);
  expect(a === b, "the same object").toBe(false);
  pairs.set(a, b);
  met.add(b);
  expect(Object.getPrototypeOf(b)).toBe(Object.getPrototypeOf(a));
  if (a instanceof Map && b instanceof Map) compareParts([...a].flat(), [...b].flat(), both);
  if (a instanceof Set && b instanceof Set) compareParts([...a], [...b], both);
  if (a instanceof Date && b instanceof Date) both(a.getTime(), b.getTime());
  if (a instanceof RegExp) expect(String(b)).toBe(String(a));
  if (a instanceof ArrayBuffer && b instanceof ArrayBuffer)
    expect(Buffer.from(b).equals(Buffer.from(a))).toBe(true);
  if (ArrayBuffer.isView(a) && ArrayBuffer.isView(b)) {
    expect([b.byteOffset, b.byteLength]).toEqual([a.byteOffset, a.byteLength]);
    both(a.buffer, b.buffer);
    return;
  }
  const names = (of: object) => Reflect.ownKeys(of).filter((name) => name !== "stack");
  expect(names(b)).toEqual(names(a));
  for (const name of names(a)) {
    const one = Object.getOwnPropertyDescriptor(a, name);
    const other = Object.getOwnPropertyDescriptor(b, name);
    expect(other?.enumerable).toBe(one?.enumerable);
    both(one?.value, other?.value);
  }
}

function compareParts(
  a: readonly unknown[],
  b: readonly unknown[],
  both: (one: unknown, other: unknown) => void,
): void {
  expect(b.length).toBe(a.length);
  for (const [i, part] of a.entries()) both(part, b[i]);
}

declare module "vitest" {
  // As vitest declares it.
  interface Matchers<T> {
    toBeCopyOf(original: unknown): void;
  }
}

expect.extend({
  toBeCopyOf(received: unknown, original: unknown) {
    compare(original, received);
    return { pass: true, message: () => "expected something else than a copy" };
  },
});

const leaf = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom("\ud800", "\udc00", "x", "é", "中", "\ufeff", "\0"),
    maxLength: 100,
  }),
  fc.double(),
  fc.integer(),
  fc.constantFrom(
    0,
    -0,
    127,
    128,
    -1,
    -129,
    32767,
    32768,
    -32768,
    -32769,
    2 ** 31,
    -(2 ** 31),
    2 ** 53,
  ),
  fc.bigInt(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
);

/** A leaf that is an object. */
const thing = fc.oneof(
  fc.date({ noInvalidDate: false }),
  fc.uint8Array(),
  fc.float64Array(),
  fc.bigInt64Array(),
  fc.array(fc.integer(), { minLength: 8 }),
  fc.array(fc.double(), { minLength: 8 }),
  fc.sparseArray(fc.integer()),
  fc.constantFrom(/a+b/giu, new DataView(new ArrayBuffer(5), 1, 3)),
);

/** Containers that hold leaves and one another, in all ways: shared, crosswise, themselves. */
const graph = fc
  .array(
    fc.record({
      kind: fc.constantFrom("list", "dict", "bare", "map", "set", "error"),
      leaves: fc.array(
        fc.tuple(fc.oneof(fc.string(), fc.constant("__proto__")), fc.oneof(leaf, thing)),
      ),
      others: fc.array(fc.nat()),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((specs) => {
    const made = specs.map(({ kind }): object => {
      if (kind === "list") return [];
      if (kind === "bare") return Object.create(null) as object;
      if (kind === "map") return new Map();
      if (kind === "set") return new Set();
      return kind === "error" ? new TypeError("text") : {};
    });
    specs.forEach(({ leaves, others }, index) => {
      const into = made[index];
      const parts: (readonly [string, unknown])[] = [
        ...leaves,
        ...others.map((other) => [`n${other}`, made[other % made.length]] as const),
      ];
      for (const [name, part] of parts) {
        if (Array.isArray(into)) into.push(part);
        else if (into instanceof Map) into.set(part, name);
        else if (into instanceof Set) into.add(part);
        else if (into && name !== "stack" && !(into instanceof Error && name === "message"))
          Object.defineProperty(into, name, {
            value: part,
            writable: true,
            enumerable: true,
            configurable: true,
          });
      }
    });
    return made;
  });

describe("a copy", () => {
  it("is the same as what was copied, whatever is in it and however it hangs together", () => {
    fc.assert(fc.property(graph, (one) => void expect(copy(one)).toBeCopyOf(one)));
  });

  it("keeps numbers and texts of every kind", () => {
    fc.assert(fc.property(fc.array(leaf), (one) => void expect(copy(one)).toBeCopyOf(one)));
  });

  it("keeps long texts, with what UTF-8 can't say and a mark at their beginning", () => {
    for (const text of [
      "a".repeat(70_000),
      "中".repeat(5000),
      "\ufeff é中".repeat(300),
      "\ud800x".repeat(300),
      "é".repeat(255),
    ])
      expect(copy(text) === text).toBe(true);
  });

  it("keeps holes, and undefined apart from them", () => {
    // oxlint-disable-next-line no-sparse-arrays -- what this is about
    const list = [, 1, undefined, , ,];
    expect(copy(list)).toBeCopyOf(list);
    expect(copy(Array.from({ length: 3 }))).toBeCopyOf(Array.from({ length: 3 }));
    const long: unknown[] = [1];
    long.length = 100_000;
    expect(copy(long).length).toBeCopyOf(long.length);
  });

  it("sends a small part of a large buffer alone", () => {
    const large = new Float64Array(10_000).map((_, i) => i);
    const part = copy(large.subarray(100, 200));
    expect(part).toEqual(large.slice(100, 200));
    expect((part as Float64Array).buffer.byteLength).toBe(800);
  });

  it("keeps every type of view, and lets views share their buffer", () => {
    const { buffer } = new Uint8Array(32).map((_, i) => i * 3);
    const views = [
      Int8Array,
      Uint8Array,
      Uint8ClampedArray,
      Int16Array,
      Uint16Array,
      Int32Array,
      Uint32Array,
      Float32Array,
      Float64Array,
      BigInt64Array,
      BigUint64Array,
    ].map((Type) => new Type(buffer, 8, 2));
    expect(copy([...views, new DataView(buffer, 3, 4), buffer])).toBeCopyOf([
      ...views,
      new DataView(buffer, 3, 4),
      buffer,
    ]);
  });

  it("keeps errors: class, text, arguments, errors, fields", () => {
    const error = Object.assign(new ValueError("boom", 2), { extra: [1] });
    const several = new AggregateError([error, new RangeError("r")], "many");
    expect(copy([error, several, new Error()])).toBeCopyOf([error, several, new Error()]);
    expect(copy(error).stack).toContain("ValueError");
  });

  it("leaves behind what an error was caused by", () => {
    const causes = { cause: new KeyError("inner") };
    for (const error of [new ValueError("outer", causes), new Error("outer", causes)])
      expect([copy(error).message, copy(error).cause]).toEqual(["outer", undefined]);
  });

  it("keeps the file that an OSError is about", () => {
    const error = copy(new OSError(2, "No such file", "menu.txt"));
    expect(error).toBeInstanceOf(FileNotFoundError);
    expect([error.errno, error.filename, error.args]).toEqual([2, "menu.txt", [2, "No such file"]]);
  });

  it("makes a full stack, whatever the engine calls it, a RecursionError", () => {
    const fall = (): number => 1 + fall();
    let full: unknown;
    try {
      fall();
    } catch (error) {
      full = copy(error);
    }
    expect(full).toEqual(new RecursionError("maximum recursion depth exceeded"));
    expect(Object.getPrototypeOf(full)).toBe(RecursionError.prototype);
  });

  it("refuses an instance with a field that a symbol names", () => {
    const { made, globals } = classOf("class A {/*§0*/ a = 1; }");
    expect(copy(new made(), globals)).toEqual(new made());
    const marked = Object.assign(new made(), { [Symbol("mark")]: 2 });
    expect(() => copy([marked], globals)).toThrow("cannot pickle 'symbol' object");
  });

  it("keeps boxed primitives", () => {
    const boxed = [Object(1), Object("text"), Object(false), Object(5n)] as object[];
    expect(copy(boxed).map(String)).toBeCopyOf(boxed.map(String));
    expect(copy(boxed)[1]).toBeInstanceOf(String);
    expect(() => copy(Object(Symbol.iterator))).toThrow("cannot pickle 'symbol' object");
  });

  it("of a proxy is a copy of what it shows", () => {
    expect(copy(new Proxy({ a: 1 }, { get: () => 2 }))).toEqual({ a: 2 });
  });

  const nested = (depth: number): unknown => {
    let deep: unknown = "bottom";
    for (let i = 0; i < depth; i++)
      deep = i % 3 === 0 ? [deep] : i % 3 === 1 ? { deep } : new Map([["deep", deep]]);
    return deep;
  };
  const inside = (value: unknown): unknown =>
    Array.isArray(value)
      ? value[0]
      : value instanceof Map
        ? value.get("deep")
        : Reflect.get(value as object, "deep");

  it("goes deeper than the stack would", () => {
    let made = copy(nested(100_000));
    let depth = 0;
    for (; typeof made === "object"; depth++) made = inside(made);
    expect([depth, made]).toEqual([100_000, "bottom"]);
  });

  it("keeps shared parts and cycles in the depth", () => {
    const shared = { cycle: null as unknown };
    const list: unknown[] = [];
    let deep: unknown = shared;
    for (let i = 0; i < 5000; i++) deep = [deep, shared, list];
    list.push(deep);
    shared.cycle = list;
    let made: unknown = copy(list);
    const top = made;
    for (made = (made as unknown[])[0]; Array.isArray(made); made = made[0])
      expect(made[2]).toBe(top);
    expect(Reflect.get(made as object, "cycle")).toBe(top);
  });

  it("has 50 MB of numbers in no time worth a test", () => {
    const numbers = new Float64Array(6_553_600).fill(0.1);
    const made = copy([numbers, numbers]);
    expect(made[0]).toBe(made[1]);
    expect(made[0]?.length).toBe(numbers.length);
    expect(made[0]?.at(-1)).toBe(0.1);
  });

  it("of many objects with many shapes has them all", () => {
    const objects = Array.from({ length: 3000 }, (_, i) => ({
      [`a${i % 400}`]: i,
      same: i,
      [`${i % 7}`]: null,
    }));
    expect(copy(objects)).toBeCopyOf(objects);
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`key${i}`, i]));
    expect(copy([wide, wide])).toBeCopyOf([wide, wide]);
  });
});

describe("an instance", () => {
  it("has its class and its fields; its constructor does not run", () => {
    const { made, globals } = classOf(
      "class A {/*§0*/ static made = 0; x = 1; constructor() { A.made++; } double() { return this.x * 2; } }",
    );
    const point = Object.assign(new made(), { x: 21, self: null as unknown });
    point.self = point;
    expect(copy(point, globals)).toBeCopyOf(point);
    expect(Reflect.get(made, "made")).toBe(1);
  });

  it.each([
    ["Array", [1, "x"], Array],
    ["Map", [[["a", 1]]], Map],
    ["Set", [[1, 2]], Set],
    ["Date", [5], Date],
    ["RegExp", ["a", "g"], RegExp],
    ["Error", ["text"], Error],
    ["Uint8Array", [[1, 2, 3]], Uint8Array],
    ["ArrayBuffer", [4], ArrayBuffer],
    ["ValueError", ["a", 2], ValueError],
  ])("of a class that extends %s has its contents and its fields", (_name, args, base) => {
    const { made, globals } = classOf("class A extends Base {/*§0*/ field = [1]; }", base);
    const value = Reflect.construct(made, args) as object;
    const other = copy({ value, again: value }, globals);
    expect(Reflect.get(other.value, "field")).toBeCopyOf(Reflect.get(value, "field"));
    expect(other.value).toBeInstanceOf(made);
    expect(other.value).toBe(other.again);
    if (!(base === Uint8Array || base === ArrayBuffer)) expect(other.value).toBeCopyOf(value);
    else
      expect(new Uint8Array(other.value as ArrayBuffer)).toEqual(
        new Uint8Array(value as ArrayBuffer),
      );
  });

  it("keeps a field where its class has a setter of the same name", () => {
    const { made, globals } = classOf("class A {/*§0*/ set x(value) { throw new Error('set'); } }");
    const value = new made();
    Object.defineProperty(value, "x", {
      value: 3,
      enumerable: true,
      writable: true,
      configurable: true,
    });
    expect(copy(value, globals)).toBeCopyOf(value);
  });

  it("is asked for its state, and takes it", () => {
    const { made, globals } = classOf(
      "class A {/*§0*/ kept = 1; lost = 2; __getstate__() { return [this.kept, this]; } __setstate__([kept, self]) { this.kept = kept + 1; this.whole = self === this; } }",
    );
    expect({ ...copy(new made(), globals) }).toEqual({ kept: 2, whole: true });
  });

  it("without __setstate__ takes a dictionary as its fields", () => {
    const dict = classOf("class A {/*§0*/ b = 2; __getstate__() { return { a: 1 }; } }");
    expect({ ...copy(new dict.made(), dict.globals) }).toEqual({ a: 1 });
    const other = classOf("class A {/*§0*/ __getstate__() { return 5; } }");
    expect(() => copy(new other.made(), other.globals)).toThrow("state is not a dictionary");
  });

  it("with __setstate__ alone is given its fields; None is not handed over", () => {
    const fields = classOf("class A {/*§0*/ a = 1; __setstate__(state) { this.got = state; } }");
    expect({ ...copy(new fields.made(), fields.globals) }).toEqual({ got: { a: 1 } });
    const nothing = classOf(
      "class A {/*§0*/ a = 1; __getstate__() { return null; } __setstate__() { this.b = 1; } }",
    );
    expect({ ...copy(new nothing.made(), nothing.globals) }).toEqual({});
  });

  it("is whole to the last when its state is handed over, however deep", () => {
    const { made, globals } = classOf(
      "class A {/*§0*/ __setstate__({ deep }) { let n = 0; while (Array.isArray(deep)) { deep = deep[0]; n++; } this.n = n; } }",
    );
    let deep: unknown = 0;
    for (let i = 0; i < 1000; i++) deep = [deep];
    expect({ ...copy([Object.assign(new made(), { deep })], globals)[0] }).toEqual({ n: 1000 });
  });

  it("is made again by the function that __reduce__ names", () => {
    const { made, globals } = classOf(
      "class A {/*§0*/ constructor(x) { this.x = x; } __reduce__() { return [A, [this.x + 1], { state: true }]; } }",
    );
    const value = new made(1);
    const [a, b] = copy([value, value], globals);
    expect({ ...a }).toEqual({ x: 2, state: true });
    expect(a).toBe(b);
  });

  it("of a library class has its hidden state, or is made by a function of the library", () => {
    const hidden = new WeakMap<object, unknown>();
    class Held {
      constructor(state: unknown) {
        hidden.set(this, state);
      }
      [GETSTATE]() {
        return hidden.get(this);
      }
      [SETSTATE](state: unknown) {
        hidden.set(this, state);
      }
    }
    const remake = (state: unknown) => new Held(state);
    class Remade {
      [REDUCE]() {
        return [remake, [{ again: true }]];
      }
    }
    const globals = programOf({}, [], { held: { Held, remake } });
    const held = new Held({ a: [1] });
    const made = copy([held, held, new Remade()] as object[], globals);
    expect(made[0]).toBeInstanceOf(Held);
    expect(made[0]).toBe(made[1]);
    expect(hidden.get(made[0] ?? {})).toEqual({ a: [1] });
    expect(hidden.get(made[2] ?? {})).toEqual({ again: true });
  });

  it("whose hooks pickle themselves gets along", () => {
    const { made, globals } = classOf("class A {/*§0*/ __getstate__() { return this.state(); } }");
    const value = Object.assign(Object.create(made.prototype) as object, {});
    Object.defineProperty(value, "state", { value: () => ({ inner: copy({ x: 1 }, globals) }) });
    expect({ ...copy(value, globals) }).toEqual({ inner: { x: 1 } });
  });
});

describe("what can't be copied", () => {
  const local = compiled("function inner() {/*§0*/}");
  const lambda = compiled("() => /*§1*/ 0");
  const other = compiled("function other() {/*§2*/}");
  const globals = programOf({ other: lambda }, ["main.<locals>.inner", "<lambda>", "other"], {
    time: { name: "time" },
  });
  function* count() {
    yield 1;
  }
  const namespaces = Reflect.get(globals, "interpreter") as { modules: Record<string, unknown> };

  it.each<readonly [string, unknown, string]>([
    ["a local function", local, "Can't pickle local object 'main.<locals>.inner'"],
    ["a lambda", lambda, "attribute lookup <lambda> on __main__ failed"],
    ["a function whose name means another", other, "it's not the same object as __main__.other"],
    ["a symbol", Symbol("x"), "cannot pickle 'symbol' object"],
    ["a generator", count(), "cannot pickle 'generator' object"],
    ["a promise", Promise.resolve(), "cannot pickle 'coroutine' object"],
    ["a weak reference", new WeakMap(), "cannot pickle 'weakref.ReferenceType' object"],
    ["a module", namespaces.modules["time"], "cannot pickle 'module' object"],
    ["JavaScript's Math", Math, "cannot pickle 'module' object"],
    ["a bound function", local.bind(null), "it has no name that another process could find"],
    ["shared memory", new SharedArrayBuffer(8), "cannot pickle 'SharedArrayBuffer' object"],
    [
      "a view on shared memory",
      new Uint8Array(new SharedArrayBuffer(8)),
      "cannot pickle 'SharedArrayBuffer' object",
    ],
  ])("%s raises CPython's error", (_name, value, message) => {
    expect(() => copy(value, globals)).toThrow(message);
  });

  it("an instance with private fields says what keeps it", () => {
    const { made, globals: secrets } = classOf(
      "class A {/*§0*/ #key = 1; get key() { return this.#key; } }",
    );
    expect(() => copy(new made(), secrets)).toThrow("#private fields");
  });

  it("arguments of __reduce__ that hold the object itself raise RecursionError", () => {
    const { made, globals: own } = classOf(
      "class A {/*§0*/ __reduce__() { return [A, [this]]; } }",
    );
    expect(() => copy(new made(), own)).toThrow(RecursionError);
  });

  it("a function that the other process does not have raises AttributeError there", () => {
    const f = compiled("function f() {/*§0*/}");
    const here = programOf({ f }, ["f"]);
    const there = programOf({}, ["f"]);
    expect(() => loads({ globals: there }, dumps({ globals: here }, [f]))).toThrow(
      "Can't get attribute 'f' on <module '__main__' from 'main.ts'>",
    );
  });

  it("bytes that are cut short or empty raise what they raise in Python", () => {
    const bytes = dumps({ globals }, ["some", { longer: "value" }]);
    for (let length = 1; length < bytes.length; length++)
      expect(() => loads({ globals }, bytes.slice(0, length))).toThrow("pickle data was truncated");
    expect(() => loads({ globals }, new Uint8Array(0))).toThrow("Ran out of input");
  });
});

/** Pairs of what Python says and what is said here of the like of it. */
const PYTHON = `
import pickle, sys, weakref
def said(of, at=pickle.dumps):
    try: at(of); print("nothing")
    except BaseException as e: print(type(e).__name__ + ": " + str(e))
def main():
    def inner(): pass
    said(inner)
class Returns:
    def __init__(self, what): self.what = what
    def __reduce__(self): return self.what
class Five:
    def __getstate__(self): return 5
main()
said(x for x in [1]); said(weakref.ref(Returns)); said(sys)
for what in (5, (list,), (5, ()), (list, 5)): said(Returns(what))
said(Five(), lambda of: pickle.loads(pickle.dumps(of)))
said(b"", pickle.loads)
`;
const hasPython = spawnSync("python3", ["--version"]).status === 0;

describe.skipIf(!hasPython)("python3", () => {
  it("says the same of what can't be pickled", () => {
    const theirs = execFileSync("python3", ["-c", PYTHON], { encoding: "utf8" }).trim().split("\n");
    const { made: Returns, globals } = classOf(
      "class A {/*§0*/ constructor(what) { this.what = what; } __reduce__() { return this.what; } }",
    );
    const five = classOf("class A {/*§0*/ __getstate__() { return 5; } }");
    const inner = compiled("function inner() {/*§0*/}");
    const ours = [
      () => copy(inner, programOf({}, ["main.<locals>.inner"])),
      () => copy((function* generator() {})()),
      () => copy(new WeakRef({})),
      () => copy(Math),
      ...[5, [Array], [5, []], [Array, 5]].map((what) => () => copy(new Returns(what), globals)),
      () => copy(new five.made(), five.globals),
      () => loads({ globals }, new Uint8Array(0)),
    ].map((act) => {
      try {
        act();
        return "nothing";
      } catch (error) {
        return String(error);
      }
    });
    expect(ours).toEqual(theirs);
  });
});

describe("an encoder", () => {
  const refused = Symbol("refused");

  it("leaves no trace of what it could not write in what it wrote before and after", () => {
    const encoder = new Encoder(none, { external: true });
    const shared = { a: 1 };
    encoder.write([shared]);
    const before = encoder.done();
    expect(() => encoder.write([{}, { b: 1 }, shared, new Uint8Array(100_000), refused])).toThrow(
      "symbol",
    );
    expect([encoder.done(), encoder.buffers]).toEqual([before, []]);
    const later = { b: 2 };
    encoder.write([later, later, shared]);
    const decoder = new Decoder(none);
    decoder.begin(encoder.done());
    const [first, second] = [decoder.read(), decoder.read()] as object[][];
    expect([first, second]).toEqual([[{ a: 1 }], [{ b: 2 }, { b: 2 }, { a: 1 }]]);
    expect(second?.[2]).toBe(first?.[0]);
    expect(decoder.ended).toBe(true);
  });

  it("and a decoder serve many messages, each complete in itself, also in shared memory", () => {
    const encoder = new Encoder(none);
    const decoder = new Decoder(none);
    const ring = new Uint8Array(new SharedArrayBuffer(1 << 16));
    fc.assert(
      fc.property(graph, fc.nat(9), (one, at) => {
        encoder.reset();
        encoder.write(one);
        fc.pre(encoder.view().length < ring.length - at);
        ring.set(encoder.view(), at);
        decoder.begin(ring.subarray(at, at + encoder.view().length));
        expect(decoder.read()).toBeCopyOf(one);
      }),
    );
  });

  it("leaves large buffers outside, each once, in the memory that they have", () => {
    const encoder = new Encoder(none, { external: true });
    const [large, small] = [new Float64Array(5000).fill(1), new Uint8Array(10)];
    const value = [large, small, new Uint8Array(large.buffer), large.buffer];
    encoder.write(value);
    expect(encoder.buffers.map(({ buffer }) => buffer)).toEqual([large.buffer]);
    expect(encoder.buffers[0]?.buffer).toBe(large.buffer);
    expect(encoder.view().length).toBeLessThan(100);
    const decoder = new Decoder(none);
    decoder.begin(encoder.view(), [large.buffer.slice(0)]);
    expect(decoder.read()).toBeCopyOf(value);
    encoder.reset();
    expect(encoder.buffers).toEqual([]);
  });

  it("knows that it is busy while a value's own methods run", () => {
    const encoder = new Encoder(none);
    let busy = false;
    encoder.write({
      get x() {
        busy = encoder.isBusy;
        return 1;
      },
    });
    expect([busy, encoder.isBusy]).toEqual([true, false]);
  });
});

it("instances whose class comes later get it, and their state, when it is there", () => {
  const { made, globals } = classOf(
    "class A {/*§0*/ x = 1; __setstate__(state) { this.got = state.x; } }",
  );
  const names: Record<string, unknown> = {};
  const there = programOf(names, ["A"]);
  const decoder = new Decoder(there, true);
  const encoder = new Encoder(globals);
  encoder.write([new made()]);
  decoder.begin(encoder.done());
  const [value] = decoder.read() as object[];
  expect(value).not.toBeInstanceOf(made);
  (Reflect.get(there, "interpreter") as { program: Program }).program.register({ A: () => made });
  decoder.settleLate();
  expect(value).toBeInstanceOf(made);
  expect({ ...value }).toEqual({ got: 1 });
});
