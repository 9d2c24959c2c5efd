import { expect, it } from "vitest";
import { recordingInterpreter } from "../../test-interpreter.ts";
import { QUEUE, type QueueObject } from "./queue-class.ts";

interface Made {
  put(value: unknown, ...given: unknown[]): void;
  get(...given: unknown[]): unknown;
  put_nowait(value: unknown): void;
  get_nowait(): unknown;
  qsize(): number;
  empty(): boolean;
  full(): boolean;
  close(): void;
  join_thread(): void;
  cancel_join_thread(): void;
  task_done(): void;
  join(): void;
}

const setUp = (name = "Queue", ...given: unknown[]) => {
  const recording = recordingInterpreter();
  const Class = recording.interpreter.modules["multiprocessing"]?.[name] as new (
    ...given: unknown[]
  ) => Made;
  return { ...recording, queue: new Class(...given) };
};

it("gives out what was put in, in order, as copies", () => {
  const { queue } = setUp();
  const list = [1];
  queue.put(list);
  list.push(2);
  queue.put("b");
  expect(queue.qsize()).toBe(2);
  expect(queue.get()).toEqual([1]);
  expect(queue.get()).toBe("b");
  expect([queue.qsize(), queue.empty()]).toEqual([0, true]);
});

it("is full when its places are taken, and empty when nothing is there", () => {
  const { queue } = setUp("Queue", 2);
  queue.put(1);
  queue.put(2);
  expect([queue.full(), queue.empty()]).toEqual([true, false]);
  expect(() => queue.put(3, false)).toThrow(expect.objectContaining({ name: "Full" }));
  expect(() => queue.put_nowait(3)).toThrow(expect.objectContaining({ name: "Full" }));
  expect(() => queue.put(3, { timeout: 0.5 })).toThrow(expect.objectContaining({ name: "Full" }));
  expect([queue.get(), queue.get_nowait()]).toEqual([1, 2]);
  expect(() => queue.get(false)).toThrow(expect.objectContaining({ name: "Empty" }));
  expect(() => queue.get(true, 0.5)).toThrow(expect.objectContaining({ name: "Empty" }));
  expect(queue.full()).toBe(false);
});

it("leaves its lock free when what it is given makes no sense", () => {
  const { queue } = setUp();
  expect(() => queue.get(true, "soon")).toThrow(TypeError);
  // It is a Queue, whose core only the library knows.
  const { lane } = (queue as unknown as QueueObject)[QUEUE];
  expect(lane.readLock.holder()).toBe("nobody");
});

it("refuses options that there are none of, and nothing is left locked or put in", () => {
  const { queue } = setUp();
  expect(() => queue.put(1, { wait: 1 })).toThrow("unexpected keyword argument 'wait'");
  expect(() => queue.get({ wait: 1 })).toThrow("unexpected keyword argument 'wait'");
  expect(queue.qsize()).toBe(0);
  queue.put(2);
  expect(queue.get()).toBe(2);
});

it("takes more than the pipe holds, and its feeder brings it", () => {
  const { queue } = setUp();
  const items = Array.from({ length: 400 }, (_, index) => `${index}${"x".repeat(1000)}`);
  for (const item of items) queue.put(item);
  expect(queue.qsize()).toBe(400);
  expect(items.map(() => queue.get())).toEqual(items);
  queue.close();
  queue.join_thread();
});

it("carries arrays larger than the pipe", () => {
  const { queue } = setUp();
  const big = Float64Array.from({ length: 50_000 }, Math.sqrt);
  queue.put(big);
  queue.put("after");
  expect(queue.get()).toEqual(big);
  expect(queue.get()).toBe("after");
});

it("shows on stderr what could not be pickled, and goes on", () => {
  const { queue, written } = setUp("Queue", 1);
  queue.put(Symbol("x"));
  expect(written.stderr).toContain("TypeError: cannot pickle 'symbol' object");
  queue.put(1);
  expect(queue.get()).toBe(1);
});

it("is closed for its own process only when all is sent", () => {
  const { queue } = setUp();
  queue.put(1);
  expect(() => queue.join_thread()).toThrow("not closed");
  queue.close();
  expect(() => queue.put(2)).toThrow(
    /^Queue <multiprocessing.queues.Queue object at 0x[0-9a-f]+> is closed$/,
  );
  expect(() => queue.get()).toThrow("is closed");
  queue.join_thread();
});

it("can't be sent, only inherited", () => {
  const { queue, interpreter } = setUp();
  const Pipe = interpreter.modules["multiprocessing"]?.["Pipe"] as () => {
    send(v: unknown): void;
  }[];
  expect(() => Pipe()[0]?.send(queue)).toThrow(
    "Queue objects should only be shared between processes through inheritance",
  );
});

it("counts work that is not done", () => {
  const { queue } = setUp("JoinableQueue");
  queue.put(1);
  queue.put(2);
  queue.get();
  queue.task_done();
  queue.get();
  queue.task_done();
  queue.join();
  expect(() => queue.task_done()).toThrow("task_done() called too many times");
});

it("joins when another thread has done the work", () => {
  const { queue, interpreter } = setUp("JoinableQueue");
  const done: unknown[] = [];
  const { kernel } = interpreter;
  kernel.threads.start("worker", function* () {
    for (;;) {
      done.push(yield* kernel.invoke(queue.get as never, queue, []));
      yield* kernel.invoke(queue.task_done as never, queue, []);
    }
  });
  for (let i = 0; i < 5; i++) queue.put(i);
  queue.join();
  expect(done).toEqual([0, 1, 2, 3, 4]);
});

it("is simple, too", () => {
  const { queue, notes } = setUp("SimpleQueue");
  expect(queue.empty()).toBe(true);
  queue.put({ a: 1 });
  expect(queue.empty()).toBe(false);
  expect(queue.get()).toEqual({ a: 1 });
  expect(notes.map(({ kind }) => kind)).toEqual(["object", "send", "receive"]);
  queue.close();
  expect(() => queue.put(1)).toThrow("handle is closed");
});
