import { describe, expect, it } from "vitest";
import { repr } from "../../builtins/text.ts";
import * as system from "../../system.ts";
import { recordingInterpreter, type Recording } from "../../test-interpreter.ts";
import { BrokenBarrierError } from "../../threading/errors.ts";

type Method = (...given: unknown[]) => unknown;
type Class = new (...given: unknown[]) => object;

function setUp() {
  const recording = recordingInterpreter();
  const classes = recording.interpreter.modules["multiprocessing"] as Record<string, Class>;
  return { ...recording, classes };
}

/** Calls a method of an object of the library, whatever it takes. */
const call = (object: object, name: string, ...given: unknown[]): unknown =>
  (Reflect.get(object, name) as Method).apply(object, given);

const make = (
  { classes }: { classes: Record<string, Class> },
  name: string,
  ...given: unknown[]
) => {
  const made = classes[name];
  if (!made) throw new RangeError(name);
  return new made(...given);
};

type Call = readonly [object: object, name: string, ...given: unknown[]];

/** A thread of the process that makes these calls after so many seconds, and keeps their answers in `answers`. */
function thread(
  { interpreter }: Recording,
  seconds: number,
  calls: readonly (Call | (() => void))[],
  answers: unknown[] = [],
): void {
  const { kernel } = interpreter;
  kernel.threads.start("test", function* () {
    yield* system.sleep(seconds);
    for (const one of calls) {
      if (typeof one === "function") one();
      else {
        const [object, name, ...given] = one;
        answers.push(yield* kernel.invoke(Reflect.get(object, name) as Method, object, given));
      }
    }
  });
}

describe("Condition", () => {
  it("wakes as many as it is told to", () => {
    const one = setUp();
    const condition = make(one, "Condition");
    const woken: string[] = [];
    for (const name of ["a", "b", "c"]) {
      thread(one, 0, [
        [condition, "acquire"],
        [condition, "wait"],
        () => woken.push(name),
        [condition, "release"],
      ]);
    }
    one.machine.runThreads();
    expect(repr(condition)).toBe("<Condition(<RLock(None, 0)>, 3)>");
    call(condition, "acquire");
    call(condition, "notify");
    call(condition, "release");
    one.machine.runThreads();
    expect(woken).toHaveLength(1);
    call(condition, "acquire");
    call(condition, "notify_all");
    call(condition, "release");
    one.machine.runThreads();
    expect(woken.sort()).toEqual(["a", "b", "c"]);
  });

  it("gives a recursive lock back as often as it was taken, and takes it again", () => {
    const one = setUp();
    const condition = make(one, "Condition");
    call(condition, "acquire");
    call(condition, "acquire");
    thread(one, 1, [
      [condition, "acquire"],
      [condition, "notify"],
      [condition, "release"],
    ]);
    expect(call(condition, "wait", 5)).toBe(true);
    expect(repr(condition)).toBe("<Condition(<RLock(MainProcess, 2)>, 0)>");
    expect(one.machine.now()).toBe(1);
  });

  it("waits no longer than it may, and counts itself out at the next notify", () => {
    const one = setUp();
    const condition = make(one, "Condition", make(one, "Lock"));
    call(condition, "acquire");
    expect(call(condition, "wait", { timeout: 0.5 })).toBe(false);
    call(condition, "notify");
    call(condition, "release");
    expect(repr(condition)).toBe("<Condition(<Lock(owner=None)>, 0)>");
  });

  it("waits for what a function says", () => {
    const one = setUp();
    const condition = make(one, "Condition");
    let stock = 0;
    for (const at of [1, 2]) {
      thread(one, at, [
        [condition, "acquire"],
        () => (stock += 1),
        [condition, "notify_all"],
        [condition, "release"],
      ]);
    }
    call(condition, "acquire");
    expect(call(condition, "wait_for", () => stock > 1 && "enough")).toBe("enough");
    expect(call(condition, "wait_for", () => stock > 2, 3)).toBe(false);
    expect(one.machine.now()).toBe(5);
  });

  it("insists on its lock", () => {
    const one = setUp();
    const condition = make(one, "Condition");
    expect(() => call(condition, "wait")).toThrow("must acquire() condition before using wait()");
    expect(() => call(condition, "notify")).toThrow("lock is not owned");
    expect(() => make(one, "Condition", 5)).toThrow("'int' object has no attribute 'acquire'");
  });
});

describe("Event", () => {
  it("is waited for until it is set, and stays set until it is cleared", () => {
    const one = setUp();
    const event = make(one, "Event");
    expect(repr(event)).toMatch(/^<Event at 0x[0-9a-f]+ unset>$/);
    expect(call(event, "wait", 0.25)).toBe(false);
    thread(one, 1, [[event, "set"]]);
    expect(call(event, "wait")).toBe(true);
    expect([call(event, "is_set"), call(event, "wait", 0)]).toEqual([true, true]);
    call(event, "clear");
    expect(call(event, "is_set")).toBe(false);
  });

  it("tells the trace that it was made, and who waits for it", () => {
    const one = setUp();
    one.place[0] = 7;
    call(make(one, "Event"), "wait", 1);
    expect(one.notes.filter(({ kind }) => kind !== "variables")).toMatchObject([
      { kind: "object", type: "Event" },
    ]);
    expect(one.calls.at(-1)).toMatchObject({ told: { what: "Event.wait", on: "Event at line 7" } });
  });
});

describe("Barrier", () => {
  it("lets all go when the last one has come, round after round", () => {
    const one = setUp();
    const log: unknown[] = [];
    const barrier = make(one, "Barrier", 3, { action: () => log.push("open") });
    for (const seconds of [1, 2]) {
      thread(
        one,
        seconds,
        [
          [barrier, "wait"],
          [barrier, "wait"],
        ],
        log,
      );
    }
    expect(repr(barrier)).toMatch(
      /^<multiprocessing\.synchronize\.Barrier at 0x[0-9a-f]+: waiters=0\/3>$/,
    );
    log.push(call(barrier, "wait"));
    log.push(call(barrier, "wait"));
    one.machine.runThreads();
    expect(log.filter((item) => item === "open")).toHaveLength(2);
    expect(log.filter((item) => typeof item === "number").sort()).toEqual([0, 0, 1, 1, 2, 2]);
    expect([Reflect.get(barrier, "n_waiting"), Reflect.get(barrier, "parties")]).toEqual([0, 3]);
  });

  it("is broken by a timeout for all, until it is reset", () => {
    const one = setUp();
    const barrier = make(one, "Barrier", 2, null, 0.5);
    expect(() => call(barrier, "wait")).toThrow(BrokenBarrierError);
    expect(Reflect.get(barrier, "broken")).toBe(true);
    expect(repr(barrier)).toMatch(/: broken>$/);
    expect(() => call(barrier, "wait")).toThrow(BrokenBarrierError);
    call(barrier, "reset");
    thread(one, 0, [[barrier, "wait"]]);
    expect(call(barrier, "wait")).toBe(0);
  });

  it("is broken by an action that fails, by abort, and for the waiting by reset", () => {
    const one = setUp();
    const fail = () => {
      throw new RangeError("no");
    };
    const first = make(one, "Barrier", 1, fail);
    expect(() => call(first, "wait")).toThrow("no");
    expect(Reflect.get(first, "broken")).toBe(true);
    const second = make(one, "Barrier", 2);
    thread(one, 1, [[second, "abort"]]);
    expect(() => call(second, "wait")).toThrow(BrokenBarrierError);
    const third = make(one, "Barrier", 2);
    thread(one, 1, [[third, "reset"]]);
    expect(() => call(third, "wait")).toThrow(BrokenBarrierError);
    expect(Reflect.get(third, "broken")).toBe(false);
  });
});
