import { expect, it } from "vitest";
import { recordingInterpreter } from "../test-interpreter.ts";

interface Future {
  result(timeout?: number): unknown;
  exception(timeout?: number): unknown;
  cancel(): boolean;
  cancelled(): boolean;
  running(): boolean;
  done(): boolean;
  add_done_callback(fn: (future: Future) => void): void;
  set_running_or_notify_cancel(): boolean;
  set_result(value: unknown): void;
  set_exception(error: unknown): void;
}

interface Futures {
  readonly Future: new () => Future;
  wait(fs: readonly Future[], options?: object): readonly [Set<Future>, Set<Future>];
  as_completed(fs: readonly Future[], options?: object): IterableIterator<Future>;
}

const setUp = () => {
  const recording = recordingInterpreter();
  // The module's own types are in types/concurrent.futures.d.ts.
  const module = recording.interpreter.modules["concurrent.futures"] as unknown as Futures;
  return { ...recording, ...module };
};

it("gives its result to those who waited and those who come later", () => {
  const { Future, interpreter } = setUp();
  const future = new Future();
  interpreter.kernel.threads.start("worker", function* () {
    yield { call: "sleep", seconds: 1 };
    future.set_result(42);
  });
  expect(future.result()).toBe(42);
  expect([future.result(), future.exception(), future.done()]).toEqual([42, null, true]);
});

it("is cancelled only before it begins", () => {
  const { Future } = setUp();
  const [early, late] = [new Future(), new Future()];
  expect([early.cancel(), early.cancelled(), early.set_running_or_notify_cancel()]).toEqual([
    true,
    true,
    false,
  ]);
  expect(() => early.result()).toThrow(expect.objectContaining({ name: "CancelledError" }));
  expect([late.set_running_or_notify_cancel(), late.running(), late.cancel()]).toEqual([
    true,
    true,
    false,
  ]);
});

it("raises what the call raised, the same object each time", () => {
  const { Future } = setUp();
  const future = new Future();
  const error = new TypeError("no");
  future.set_exception(error);
  expect(() => future.result()).toThrow(error);
  expect(future.exception()).toBe(error);
  expect(() => future.set_result(1)).toThrow(
    expect.objectContaining({ name: "InvalidStateError" }),
  );
});

it("waits no longer than it is told", () => {
  const { Future } = setUp();
  expect(() => new Future().result(0.5)).toThrow(expect.objectContaining({ name: "TimeoutError" }));
});

it("calls back in order, and goes on after a callback that fails", () => {
  const { Future, written } = setUp();
  const future = new Future();
  const seen: number[] = [];
  future.add_done_callback(() => {
    seen.push(1);
    throw new RangeError("callback");
  });
  future.add_done_callback(() => seen.push(2));
  future.set_result(null);
  future.add_done_callback(() => seen.push(3));
  expect(seen).toEqual([1, 2, 3]);
  expect(written.stderr).toContain("exception calling callback for <Future at");
});

it("wait() and as_completed() tell the done from the others", () => {
  const { Future, wait, as_completed } = setUp();
  const [first, second] = [new Future(), new Future()];
  second.set_result(2);
  const [done, notDone] = wait([first, second], { return_when: "FIRST_COMPLETED" });
  expect([done.has(second), notDone.has(first)]).toEqual([true, true]);
  const order = as_completed([first, second], { timeout: 1 });
  expect(order.next().value).toBe(second);
  expect(() => order.next()).toThrow("1 (of 2) futures unfinished");
});
