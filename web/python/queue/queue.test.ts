import { describe, expect, it } from "vitest";
import { lessThan } from "../builtins/compare.ts";
import * as system from "../system.ts";
import { recordingInterpreter, type Recording } from "../test-interpreter.ts";
import { Empty, Full } from "./errors.ts";

interface AnyQueue {
  put(item: unknown, ...given: unknown[]): void;
  get(...given: unknown[]): unknown;
  put_nowait(item: unknown): void;
  get_nowait(): unknown;
  qsize(): number;
  full(): boolean;
  task_done(): void;
  join(): void;
}

function make(name: string, ...given: unknown[]): { one: Recording; queue: AnyQueue } {
  const one = recordingInterpreter();
  const Class = one.interpreter.modules["queue"]?.[name] as new (...given: unknown[]) => AnyQueue;
  return { one, queue: new Class(...given) };
}

/** A thread of the process, which begins after so many seconds. */
function thread({ interpreter }: Recording, seconds: number, work: () => void): void {
  interpreter.kernel.threads.start("test", function* () {
    yield* system.sleep(seconds);
    work();
  });
}

describe("order", () => {
  const taken = (name: string): unknown[] => {
    const { queue } = make(name);
    for (const item of [3, 1, 2]) queue.put(item);
    return [queue.get(), queue.get(), queue.get()];
  };

  it("is first in, first out", () => expect(taken("Queue")).toEqual([3, 1, 2]));
  it("is last in, first out", () => expect(taken("LifoQueue")).toEqual([2, 1, 3]));
  it("is the smallest first", () => expect(taken("PriorityQueue")).toEqual([1, 2, 3]));

  it("is kept over many items", () => {
    const { queue } = make("PriorityQueue");
    const items = Array.from({ length: 500 }, (_, i) => (i * 7919) % 503);
    for (const item of items) queue.put([item, "x"]);
    expect(items.map(() => (queue.get() as [number])[0])).toEqual(items.toSorted((a, b) => a - b));
  });
});

describe("waiting", () => {
  it("ends when an item comes", () => {
    const { one, queue } = make("Queue");
    thread(one, 1, () => queue.put("late"));
    expect(queue.get()).toBe("late");
    expect(one.interpreter.kernel.now()).toBe(1);
  });

  it("ends when there is room", () => {
    const { one, queue } = make("Queue", 1);
    queue.put("first");
    thread(one, 2, () => queue.get());
    queue.put("second");
    expect([one.interpreter.kernel.now(), queue.get()]).toEqual([2, "second"]);
  });

  it("ends with Empty or Full when time is up", () => {
    const { one, queue } = make("Queue", { maxsize: 1 });
    expect(() => queue.get({ timeout: 0.5 })).toThrow(Empty);
    queue.put(1);
    expect(() => queue.put(2, true, 0.25)).toThrow(Full);
    expect(one.interpreter.kernel.now()).toBe(0.75);
    expect(() => queue.put_nowait(2)).toThrow(Full);
    expect(queue.full()).toBe(true);
  });

  it("refuses a time before now", () => {
    expect(() => make("Queue").queue.get(true, -1)).toThrow(
      "'timeout' must be a non-negative number",
    );
  });
});

it("join waits for every task", () => {
  const { one, queue } = make("Queue");
  for (const item of ["a", "b"]) queue.put(item);
  thread(one, 1, () => {
    queue.get();
    queue.task_done();
  });
  thread(one, 3, () => {
    queue.get();
    queue.task_done();
  });
  queue.join();
  expect(one.interpreter.kernel.now()).toBe(3);
  expect(() => queue.task_done()).toThrow("task_done() called too many times");
});

describe("Python's <", () => {
  it.each([
    [1, 2, true],
    [true, 2n, true],
    ["a", "b", true],
    ["\u{1F600}", "\uFFFF", false],
    [[1, "a"], [1, "b"], true],
    [[1], [1, 0], true],
    [[2], [1, 9], false],
  ])("%s < %s is %s", (a, b, less) => expect(lessThan(a, b)).toBe(less));

  it("does not compare what has no order", () => {
    expect(() => lessThan(1, "a")).toThrow(
      "'<' not supported between instances of 'int' and 'str'",
    );
  });
});
