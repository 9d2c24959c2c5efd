import { describe, expect, it } from "vitest";
import { repr } from "../../builtins/text.ts";
import { Decoder } from "../../pickle/decoder.ts";
import { Encoder } from "../../pickle/encoder.ts";
import { recordingInterpreter, type Recording } from "../../test-interpreter.ts";
import { TestMachine } from "../../test-machine/machine.ts";

/** As far as the tests go, what all four functions make. */
interface Shared {
  [index: number]: unknown;
  value: unknown;
  raw: unknown;
  readonly length: number;
  slice(start?: number, stop?: number): unknown;
  get_obj(): Shared;
  get_lock(): { acquire(): boolean; release(): void };
  acquire(block?: boolean): boolean;
  release(): void;
}
type Maker = new (...given: unknown[]) => Shared;

function processOf(machine = new TestMachine(), pid = 4001) {
  const recording = recordingInterpreter("__main__", machine, pid);
  const module = recording.interpreter.modules["multiprocessing"] as Record<string, Maker>;
  const make = (name: string, ...given: unknown[]): Shared => {
    const made = module[name];
    if (!made) throw new RangeError(name);
    return new made(...given);
  };
  return { ...recording, make };
}

function inherit<T>(from: Recording, to: Recording, value: T): T {
  const { table } = from.running.processes;
  const encoder = new Encoder(from.interpreter.globals);
  table.spawning = "spawn";
  encoder.write(value);
  table.spawning = null;
  const decoder = new Decoder(to.interpreter.globals);
  decoder.begin(encoder.done());
  return decoder.read() as T; // a copy of it
}

function twoProcesses() {
  const machine = new TestMachine();
  return { parent: processOf(machine), child: processOf(machine, 4002) };
}

const one = processOf();
/** Of a call, what Python shows of its result or of its error. */
function outcome(name: string, ...given: unknown[]): string {
  try {
    return repr(one.make(name, ...given)).replaceAll(/0x[0-9a-f]+/g, "0x…");
  } catch (error) {
    return error instanceof Error ? error.message : repr(error);
  }
}

describe("Value", () => {
  it.each([
    [["i"], "<Synchronized wrapper for c_int(0)>"],
    [["d", 1], "<Synchronized wrapper for c_double(1.0)>"],
    [["f", 0.1], "<Synchronized wrapper for c_float(0.10000000149011612)>"],
    [["c", Uint8Array.of(97)], "<Synchronized wrapper for c_char(b'a')>"],
    [["c", 97], "<Synchronized wrapper for c_char(b'a')>"],
    [["u", "语"], "<Synchronized wrapper for c_wchar('语')>"],
    [["b", 200], "<Synchronized wrapper for c_byte(-56)>"],
    [["H", -1], "<Synchronized wrapper for c_ushort(65535)>"],
    [["I", 2 ** 32 + 7], "<Synchronized wrapper for c_uint(7)>"],
    [["q", 2 ** 53], "<Synchronized wrapper for c_long(9007199254740992)>"],
    [["q", 2n ** 63n], "<Synchronized wrapper for c_long(-9223372036854775808)>"],
    [["Q", -1], "<Synchronized wrapper for c_ulong(18446744073709551615)>"],
    [["i", 5, { lock: false }], "c_int(5)"],
    [["i", true], "<Synchronized wrapper for c_int(1)>"],
    [["i", 1.5], "'float' object cannot be interpreted as an integer"],
    [["i", null], "'NoneType' object cannot be interpreted as an integer"],
    [["d", "x"], "must be real number, not str"],
    [["c", "a"], "one character bytes, bytearray or integer expected"],
    [["u", "ab"], "one character unicode string expected"],
    [["u", 5], "unicode string expected instead of int instance"],
    [["x"], "this type has no size"],
    [["i", 1, 2], "__init__ expected at most 1 argument, got 2"],
    [["i", { lock: 5 }], "5 has no method 'acquire'"],
    [["i", { foo: 2 }], "BaseContext.Value() got an unexpected keyword argument 'foo'"],
    [[], "BaseContext.Value() missing 1 required positional argument: 'typecode_or_type'"],
  ])("of %s is %s", (given, text) => {
    expect(outcome("Value", ...given)).toBe(text);
  });

  it("is the same in two processes, with its lock", () => {
    const { parent, child } = twoProcesses();
    const counter = parent.make("Value", "i", 40);
    const same = inherit(parent, child, counter);
    same.value = Number(same.value) + 2;
    expect([counter.value, counter.get_obj().value]).toEqual([42, 42]);
    counter.get_lock().acquire();
    expect([same.acquire(false), counter.acquire(false)]).toEqual([false, true]);
    expect(parent.notes.map(({ kind }) => kind)).toEqual(["object", "acquire"]);
    expect(parent.notes[0]).toMatchObject({ type: "Value" });
  });

  it("uses the lock that it is given", () => {
    const lock = one.make("Lock");
    const counter = one.make("Value", "i", { lock });
    counter.acquire();
    expect(repr(lock)).toBe("<Lock(owner=MainProcess)>");
    expect(counter.get_lock()).toBe(lock);
  });
});

describe("Array", () => {
  it.each([
    [
      ["i", 3],
      "<SynchronizedArray wrapper for <multiprocessing.sharedctypes.c_int_Array_3 object at 0x…>>",
    ],
    [
      ["c", 3],
      "<SynchronizedString wrapper for <multiprocessing.sharedctypes.c_char_Array_3 object at 0x…>>",
    ],
    [["q", [1], { lock: false }], "<multiprocessing.sharedctypes.c_long_Array_1 object at 0x…>"],
    [["i", -1], "Array length must be >= 0, not -1"],
    [["i", 1.5], "object of type 'float' has no len()"],
    [["i", "abc"], "'str' object cannot be interpreted as an integer"],
    [["d", ["x"]], "must be real number, not str"],
    [["x", 3], "this type has no size"],
    [["i"], "BaseContext.Array() missing 1 required positional argument: 'size_or_initializer'"],
    [["i", 3, true], "BaseContext.Array() takes 3 positional arguments but 4 were given"],
  ])("of %s is %s", (given, text) => {
    expect(outcome("Array", ...given)).toBe(text);
  });

  it("is a typed array, the same in two processes", () => {
    const { parent, child } = twoProcesses();
    const numbers = parent.make("Array", "i", [1, 2, 3]);
    const same = inherit(parent, child, numbers);
    expect(numbers).toBeInstanceOf(Int32Array);
    same[1] = 20;
    expect([numbers[1], numbers.length]).toEqual([20, 3]);
    expect(numbers.slice()).toEqual([1, 20, 3]);
    expect(numbers.slice(-2, -1)).toEqual([20]);
    expect(numbers.get_obj()).toBe(numbers.get_obj());
    numbers.get_obj()[0] = 9;
    expect(Array.from(same as unknown as Int32Array)).toEqual([9, 20, 3]);
    numbers.acquire();
    expect(same.acquire(false)).toBe(false);
  });

  it("takes a range, and gives what is made of it a life of its own", () => {
    const range = one.runtime.globals["range"] as (stop: number) => unknown;
    const numbers = one.make("RawArray", "d", range(3)) as unknown as Float64Array;
    expect(Array.from(numbers.map((n) => n / 2))).toEqual([0, 0.5, 1]);
    expect(Object.getPrototypeOf(numbers.map((n) => n))).toBe(Float64Array.prototype);
    expect(Reflect.get(numbers, "get_lock")).toBeUndefined();
  });

  it("holds integers of 64 bits and characters", () => {
    const { parent, child } = twoProcesses();
    const large = parent.make("Array", "q", [1, 2n ** 60n]);
    const same = inherit(parent, child, large);
    same[0] = Number(same[0]) + 1;
    expect(large.slice()).toEqual([2, 2n ** 60n]);
    expect([large.length, large[2], 1 in large, 2 in large]).toEqual([2, undefined, true, false]);
    const text = parent.make("Array", "u", "进程");
    expect([text[1], text.slice()]).toEqual(["程", "进程"]);
    expect(() => (text[0] = "ab")).toThrow("one character unicode string expected");
  });

  it("of characters has a value and all its bytes", () => {
    const text = one.make("Array", "c", new TextEncoder().encode("hello"));
    text.value = Uint8Array.of(97, 98);
    expect([repr(text.value), repr(text.raw), repr(text.slice(3))]).toEqual([
      "b'ab'",
      "b'ab\\x00lo'",
      "b'lo'",
    ]);
    expect(() => (text.value = new Uint8Array(6))).toThrow("byte string too long");
    expect(() => (text.raw = "x")).toThrow("bytes expected instead of str instance");
  });
});

it("travels to a new process alone", () => {
  const write = (value: unknown) => () => new Encoder(one.interpreter.globals).write(value);
  const only = "objects should only be shared between processes through inheritance";
  expect(write(one.make("Value", "i"))).toThrow(`Synchronized ${only}`);
  expect(write(one.make("RawValue", "i"))).toThrow(`c_int ${only}`);
  expect(write([one.make("Array", "i", 3)])).toThrow(`SynchronizedArray ${only}`);
  expect(write(one.make("RawArray", "q", 3))).toThrow(`c_long_Array_3 ${only}`);
});
