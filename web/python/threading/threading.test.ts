import { expect, it } from "vitest";
import type { Blocking } from "../../wire/system-call.ts";
import * as system from "../system.ts";
import { recordingInterpreter, type Recording } from "../test-interpreter.ts";

interface AnyThread {
  readonly name: string;
  daemon: boolean;
  start(): void;
  join(timeout?: number): void;
  is_alive(): boolean;
}

type Make<T> = new (...given: unknown[]) => T;

interface Names {
  readonly Thread: Make<AnyThread>;
  readonly Timer: Make<AnyThread & { cancel(): void }>;
  readonly Lock: Make<{ acquire(): boolean; release(): void; locked(): boolean }>;
  readonly Event: Make<{ set(): void; wait(timeout?: number): boolean }>;
  readonly Condition: Make<{
    acquire(): boolean;
    release(): void;
    wait(timeout?: number): boolean;
    notify(n?: number): void;
  }>;
  readonly Barrier: Make<{ wait(): number }>;
  readonly local: Make<Record<string, unknown>>;
  active_count(): number;
  current_thread(): AnyThread;
}

function setUp(): Recording & Names {
  const recording = recordingInterpreter();
  // The module's own types are in types/threading.d.ts.
  const names = recording.interpreter.modules["threading"] as unknown as Names;
  return { ...recording, ...names };
}

/** A function of a program in generator form. */
const target = ({ interpreter }: Recording, body: () => Blocking<unknown>): unknown =>
  interpreter.kernel.expose("work", body);

it("a thread has begun when start() returns, and join() waits for its end", () => {
  const all = setUp();
  const seen: string[] = [];
  const work = target(all, function* () {
    seen.push("begins");
    yield* system.sleep(2);
    seen.push(all.current_thread().name);
  });
  const thread = new all.Thread({ target: work });
  thread.start();
  expect([seen, thread.is_alive(), all.active_count()]).toEqual([["begins"], true, 2]);
  thread.join(0.5);
  expect([thread.is_alive(), all.interpreter.kernel.now()]).toEqual([true, 0.5]);
  thread.join();
  expect([seen, thread.is_alive()]).toEqual([["begins", "Thread-1 (work)"], false]);
  expect(all.notes.filter(({ kind }) => kind === "thread join")).toHaveLength(1);
});

it("at its end a process waits for threads that are no daemons, and for those that they start", () => {
  const all = setUp();
  const later = target(all, () => system.sleep(3));
  const work = target(all, function* () {
    yield* system.sleep(1);
    const child = new all.Thread({ target: later });
    yield* all.interpreter.threads.start(child);
  });
  new all.Thread({ target: work }).start();
  new all.Thread({ target: target(all, () => system.sleep(100)), daemon: true }).start();
  all.drive(all.interpreter.threads.shutdown());
  expect(all.interpreter.kernel.now()).toBe(4);
});

it("shows what ended a thread, and goes on", () => {
  const all = setUp();
  const thread = new all.Thread({
    name: "broken",
    // oxlint-disable-next-line require-yield
    target: target(all, function* () {
      throw new RangeError("boom");
    }),
  });
  thread.start();
  thread.join();
  expect(all.written.stderr).toBe(
    "Exception in thread broken:\nTraceback (most recent call last):\nRangeError: boom\n",
  );
  expect(all.notes).toContainEqual(expect.objectContaining({ kind: "error", message: "boom" }));
});

it("a lock goes to one waiter at a time", () => {
  const all = setUp();
  const lock = new all.Lock();
  const order: number[] = [];
  lock.acquire();
  const threads = [1, 2, 3].map((n) => {
    const work = target(all, function* () {
      const { acquire } = lock;
      yield* all.interpreter.kernel.invoke(acquire, lock, []);
      order.push(n);
      yield* system.sleep(1);
      lock.release();
    });
    const thread = new all.Thread({ target: work });
    thread.start();
    return thread;
  });
  lock.release();
  for (const thread of threads) thread.join();
  expect([order.toSorted(), all.interpreter.kernel.now()]).toEqual([[1, 2, 3], 3]);
});

it("a condition wakes those first who have waited longest", () => {
  const all = setUp();
  const condition = new all.Condition();
  const woken: number[] = [];
  const threads = [1, 2, 3].map((n) => {
    const work = target(all, function* () {
      const { kernel } = all.interpreter;
      yield* kernel.invoke(condition.acquire, condition, []);
      yield* kernel.invoke(condition.wait, condition, []);
      woken.push(n);
      condition.release();
    });
    const thread = new all.Thread({ target: work });
    thread.start();
    return thread;
  });
  for (const [index, thread] of threads.entries()) {
    condition.acquire();
    condition.notify();
    condition.release();
    thread.join();
    expect(woken).toEqual([1, 2, 3].slice(0, index + 1));
  }
});

it("a barrier lets all go when the last one has come", () => {
  const all = setUp();
  const barrier = new all.Barrier(3);
  const places: unknown[] = [];
  const work = target(all, function* () {
    places.push(yield* all.interpreter.kernel.invoke(barrier.wait, barrier, []));
  });
  const threads = [1, 2].map(() => new all.Thread({ target: work }));
  for (const thread of threads) thread.start();
  places.push(barrier.wait());
  for (const thread of threads) thread.join();
  expect(places.toSorted()).toEqual([0, 1, 2]);
});

it("a timer calls its function after its time, unless it was cancelled", () => {
  const all = setUp();
  const rung: unknown[] = [];
  const ring = (word: unknown) => rung.push([word, all.interpreter.kernel.now()]);
  const [first, second] = [1, 2].map((seconds) => new all.Timer(seconds, ring, [`at ${seconds}`]));
  first?.start();
  second?.start();
  first?.join();
  second?.cancel();
  second?.join();
  expect(rung).toEqual([["at 1", 1]]);
});

it("an object's attributes are each thread's own", () => {
  const all = setUp();
  const data = new all.local();
  data["n"] = 1;
  const seen: unknown[] = [];
  const thread = new all.Thread({
    // oxlint-disable-next-line require-yield
    target: target(all, function* () {
      seen.push("n" in data);
      data["n"] = 2;
      seen.push(data["n"]);
    }),
  });
  thread.start();
  thread.join();
  expect([seen, data["n"]]).toEqual([[false, 2], 1]);
  expect(() => data["m"]).toThrow("'_thread._local' object has no attribute 'm'");
});
