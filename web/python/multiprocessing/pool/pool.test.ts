import { expect, it } from "vitest";
import type { AnyFunction } from "../../../wire/system-call.ts";
import { recordingInterpreter } from "../../test-interpreter.ts";
import { makeConnections } from "../connection/connections.ts";
import { LaneReader } from "../queues/lane-reader.ts";
import { LaneWriter } from "../queues/lane-writer.ts";
import { END, Stream, UnorderedStream } from "./imap-results.ts";
import { Jobs } from "./jobs.ts";
import { defineLanesBox, LANES } from "./pool-lanes.ts";
import { defaultChunksize, readCall, readPoolOptions, tasksOf } from "./pool-arguments.ts";
import { getValue } from "./result-classes.ts";
import { PendingList } from "./results.ts";
import { Way, type Task, type TaskResult } from "./task.ts";
import { fromList, type TaskSequence } from "./task-sequence.ts";
import { Worker } from "./worker.ts";

const told = { what: "Pool.map", on: "" };
const none = { callback: null, errorCallback: null };
const double = (x: number): number => x * 2;

function setUp() {
  const recording = recordingInterpreter();
  const { interpreter, running } = recording;
  const { kernel } = interpreter;
  let emptied = 0;
  const jobs = new Jobs({ next: 0 }, () => (emptied += 1));
  const connections = makeConnections(interpreter, running.processes.table);
  return { ...recording, kernel, jobs, connections, emptied: () => emptied };
}

const allOf = (sequence: TaskSequence): unknown[] => {
  const found: unknown[] = [];
  if (!sequence.known) throw new Error("these are all known");
  for (let task = sequence.next(); task !== null; task = sequence.next()) found.push(task[4]);
  return found;
};

it.each([
  [0, 4, 0],
  [1, 4, 1],
  [16, 4, 1],
  [17, 4, 2],
  [1000, 2, 125],
])("cuts %i tasks for %i workers into chunks of %i", (length, workers, expected) => {
  expect(defaultChunksize(length, workers)).toBe(expected);
});

it("cuts a list into chunks, the last one shorter", () => {
  const spec = { job: 0, func: double as AnyFunction, way: Way.MAP, chunksize: 2, ended() {} };
  expect(allOf(fromList(spec, [1, 2, 3, 4, 5]))).toEqual([[1, 2], [3, 4], [5]]);
});

it("makes a task of what an iterable raises, and ends there", () => {
  const { kernel, drive } = setUp();
  let tasks = -1;
  const spec = {
    job: 3,
    func: double as AnyFunction,
    way: Way.CALL,
    chunksize: 1,
    ended: (count: number) => (tasks = count),
  };
  const sequence = tasksOf(
    spec,
    kernel,
    (function* () {
      yield 1;
      throw new RangeError("no more");
    })(),
  );
  if (sequence.known) throw new Error("an iterator of the program is not known");
  expect(drive(sequence.next())).toEqual([3, 0, Way.CALL, double, [1], null]);
  expect(drive(sequence.next())).toEqual([
    3,
    1,
    Way.RAISE,
    null,
    [new RangeError("no more")],
    null,
  ]);
  expect(drive(sequence.next())).toBeNull();
  sequence.finish();
  expect(tasks).toBe(2);
});

it("reads what follows the function: arguments, named ones, callbacks", () => {
  const callback = (): void => {};
  const args = [1];
  expect(readCall("f", [args])).toMatchObject({ args, kwds: {}, callback: null });
  expect(readCall("f", [args, { a: 1 }])).toMatchObject({ args, kwds: { a: 1 }, callback: null });
  expect(readCall("f", [args, { callback }])).toMatchObject({ kwds: {}, callback });
  expect(readCall("f", [args, {}, { callback }])).toMatchObject({ kwds: {}, callback });
  expect(readCall("f", [args, { a: 1 }, callback])).toMatchObject({ kwds: { a: 1 }, callback });
  expect(() => readCall("f", [5])).toThrow("argument after * must be an iterable, not int");
});

it.each([
  [[0], "Number of processes must be at least 1"],
  [[1, 5], "initializer must be a callable"],
  [[{ maxtasksperchild: 0 }], "maxtasksperchild must be a positive int or None"],
])("refuses a pool of %j", (given, message) => {
  const { kernel } = setUp();
  expect(() => readPoolOptions(kernel, given)).toThrow(message);
});

it("puts a list together however its chunks come back", () => {
  const { kernel, jobs, drive, emptied } = setUp();
  const pending = new PendingList(kernel, jobs, none, told, 2, 5);
  pending.set(2, true, ["e"]);
  pending.set(0, true, ["a", "b"]);
  expect([pending.ready, jobs.size]).toEqual([false, 1]);
  pending.set(1, true, ["c", "d"]);
  expect(drive(getValue(pending, null))).toEqual(["a", "b", "c", "d", "e"]);
  expect(emptied()).toBe(1);
});

it("raises the first error that came, once all chunks are back", () => {
  const { kernel, jobs, drive } = setUp();
  const pending = new PendingList(kernel, jobs, none, told, 1, 3);
  pending.set(1, false, new RangeError("second"));
  pending.set(0, false, new RangeError("first"));
  expect(pending.ready).toBe(false);
  pending.set(2, true, [1]);
  expect(() => drive(getValue(pending, null))).toThrow("second");
});

it("is ready at once when there is nothing to do", () => {
  const { kernel, jobs, drive } = setUp();
  const pending = new PendingList(kernel, jobs, none, told, 0, 0);
  expect([pending.ready, jobs.size, drive(getValue(pending, null))]).toEqual([true, 0, []]);
});

it("times out with multiprocessing's own error", () => {
  const { kernel, jobs, drive } = setUp();
  const pending = new PendingList(kernel, jobs, none, told, 1, 1);
  expect(() => drive(getValue(pending, 0.5))).toThrow(
    expect.objectContaining({ name: "TimeoutError" }),
  );
});

it.each([
  [Stream, ["a", "b", "c"]],
  [UnorderedStream, ["c", "a", "b"]],
])("gives results one by one: %o", (Made, expected) => {
  const { kernel, jobs, drive } = setUp();
  const stream = new Made(kernel, jobs, told);
  stream.set(2, true, "c");
  stream.set(0, true, "a");
  stream.set(1, true, "b");
  stream.setLength(3);
  expect(expected.map(() => drive(stream.next()))).toEqual(expected);
  expect(drive(stream.next())).toBe(END);
  expect(jobs.size).toBe(0);
});

/** Lets a worker perform tasks, all of which lie in its lane, and gives what it sent. */
function perform(...tasks: Task[]): { results: TaskResult[]; notes: object[] } {
  const { interpreter, kernel, connections, drive, notes } = setUp();
  const { codec } = connections;
  const lanes = new (defineLanesBox(interpreter, connections))(7)[LANES];
  const input = new LaneWriter(codec, lanes.input);
  for (const task of [...tasks, null]) input.tryPut(task);
  // A worker closes the ends that it does not use; here they are the test's as well.
  const worker = new Worker(interpreter, { ...connections, ends: { close() {} } as never }, lanes);
  drive(worker.run(null, [], null));
  const output = new LaneReader(kernel, codec, lanes.output, () => {});
  return { results: tasks.map(() => output.tryGet() as TaskResult), notes };
}

it("performs chunks and calls, and tells of each", () => {
  const js = Math.abs as AnyFunction;
  const max = Math.max as AnyFunction;
  const { results, notes } = perform(
    [0, 0, Way.MAP, js, [-1, -2], null],
    [0, 1, Way.STARMAP, max, [[1, 5, 3], [2]], null],
    [1, 0, Way.CALL, max, [4, 9], null],
  );
  expect(results).toEqual([
    [0, 0, true, [1, 2]],
    [0, 1, true, [5, 2]],
    [1, 0, true, 9],
  ]);
  expect(notes.filter((note) => Reflect.get(note, "kind") === "task")).toHaveLength(6);
});

it("sends back what a task raises, and what can't be sent", () => {
  const parse = JSON.parse as AnyFunction;
  const { results } = perform(
    [0, 0, Way.CALL, parse, ["{"], null],
    [0, 1, Way.CALL, Object.freeze as AnyFunction, [1], null],
    [0, 2, Way.RAISE, null, [new RangeError("from the iterable")], null],
    [0, 3, Way.STARMAP, parse, [5], null],
  );
  expect(results.map(([, , ok]) => ok)).toEqual([false, true, false, false]);
  const [parsed, , raised, spread] = results;
  expect(parsed?.[3]).toBeInstanceOf(SyntaxError);
  expect(parsed?.[4]).toContain("SyntaxError");
  expect(raised).toHaveLength(4);
  expect(spread?.[3]).toMatchObject({ message: "'int' object is not iterable" });
});
