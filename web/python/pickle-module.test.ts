// Expectations were seen with python3 first, but for the bytes themselves.
import { expect, it } from "vitest";
import { repr } from "./builtins/text.ts";
import { recordingInterpreter } from "./test-interpreter.ts";

type Call = (...args: unknown[]) => unknown;

const { interpreter, runtime } = recordingInterpreter();
// Every member that is asked for here is a function.
const { dumps, loads, dump, load } = interpreter.modules["pickle"] as Record<string, Call> &
  Record<"dumps" | "loads" | "dump" | "load", Call>;
const { partial } = interpreter.modules["functools"] as Record<"partial", Call>;
const open = runtime.globals["open"] as Call;

function told(work: () => unknown): string {
  try {
    return `no error: ${repr(work())}`;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : "not an error";
  }
}

it("brings values through bytes", () => {
  const value = { a: [1, 2.5, "é", null], b: new Map([[1, new Set([2])]]) };
  expect(loads(dumps(value))).toEqual(value);
});

it("brings a partial through, its function by name", () => {
  const copy = loads(dumps(partial(Math.max, 3, 7))) as Call;
  expect(copy(5)).toBe(7);
  expect(repr(copy)).toMatch(/^functools\.partial\(<function max at 0x\w+>, 3, 7\)$/);
  expect(told(() => dumps(partial(() => 1)))).toMatch(/^PicklingError: Can't pickle/);
});

it("keeps several values in a file", () => {
  const file = open("values", "wb");
  dump([1], file);
  dump("two", file);
  const back = open("values", "rb");
  expect([load(back), load(back)]).toEqual([[1], "two"]);
  expect(told(() => load(back))).toBe("EOFError: Ran out of input");
});

it("says what is wrong with bytes", () => {
  const bytes = dumps([1, 2, 3]) as Uint8Array;
  expect(told(() => loads(bytes.subarray(0, -1)))).toBe(
    "UnpicklingError: pickle data was truncated",
  );
  expect(told(() => loads(bytes.subarray(0, 3)))).toBe(
    "UnpicklingError: pickle data was truncated",
  );
  expect(told(() => loads(new Uint8Array()))).toBe("EOFError: Ran out of input");
  expect(told(() => loads(Uint8Array.of(33)))).toBe("UnpicklingError: invalid load key, '!'.");
  expect(told(() => loads("x"))).toBe("TypeError: a bytes-like object is required, not 'str'");
  expect(told(() => dumps())).toBe("TypeError: dumps() missing required argument 'obj' (pos 1)");
  expect(told(() => dump(1, 2))).toBe("TypeError: file must have a 'write' attribute");
});

it("refuses open files", () => {
  expect(told(() => dumps(open("values")))).toBe(
    "TypeError: cannot pickle '_io.TextIOWrapper' object",
  );
  expect(told(() => dumps(open("values", "rb")))).toBe(
    "TypeError: cannot pickle '_io.BufferedReader' object",
  );
});

it("refuses what holds threads back, in CPython's words", () => {
  const { modules } = interpreter;
  const make = (module: string, name: string, ...given: unknown[]): object => {
    const made = modules[module]?.[name] as new (...given: unknown[]) => object; // a class of the library
    return new made(...given);
  };
  const refused = (value: unknown) => told(() => dumps(value));
  const lock = "TypeError: cannot pickle '_thread.lock' object";
  expect(
    ["Queue", "LifoQueue", "PriorityQueue"].map((name) => refused(make("queue", name))),
  ).toEqual([lock, lock, lock]);
  const simple = "TypeError: cannot pickle '_queue.SimpleQueue' object";
  expect(refused(make("queue", "SimpleQueue"))).toBe(simple);
  const futures = "concurrent.futures";
  expect(refused(make(futures, "Future"))).toBe("TypeError: cannot pickle '_thread.RLock' object");
  expect(refused(make(futures, "ThreadPoolExecutor", 1))).toBe(simple);
  expect(refused([{ pool: make(futures, "ProcessPoolExecutor", 1) }])).toBe(lock);
  const { current_thread } = modules["threading"] as Record<"current_thread", Call>;
  expect(refused(current_thread())).toBe(lock);
});

it("refuses iterators of itertools, by their names", () => {
  // Every member that is asked for here is a function.
  const { count, chain } = interpreter.modules["itertools"] as Record<"count" | "chain", Call>;
  expect(told(() => dumps(count(2)))).toBe("TypeError: cannot pickle 'itertools.count' object");
  expect(told(() => dumps([chain([1])]))).toBe("TypeError: cannot pickle 'itertools.chain' object");
});
