import { describe, expect, it } from "vitest";
import type { Tid } from "../../../base/units.ts";
import { type REPR, repr } from "../../builtins/text.ts";
import { Decoder } from "../../pickle/decoder.ts";
import { Encoder } from "../../pickle/encoder.ts";
import * as system from "../../system.ts";
import { recordingInterpreter, type Recording } from "../../test-interpreter.ts";
import { TestMachine } from "../../test-machine/machine.ts";

type Method = (...given: unknown[]) => unknown;
type Made = Readonly<Record<string, Method>> & { readonly [REPR]: Method };
type Class = new (...given: unknown[]) => Made;

/** The module of a process, and that process: a second one on the same machine gets copies of its objects. */
function processOf(machine = new TestMachine(), pid = 4001) {
  const recording = recordingInterpreter("__main__", machine, pid);
  const classes = recording.interpreter.modules["multiprocessing"] as Record<string, Class>;
  const make = (name: string, ...given: unknown[]): Made => {
    const made = classes[name];
    if (!made) throw new RangeError(name);
    return new made(...given);
  };
  return { ...recording, make };
}

/** What a spawned child of `from` gets as `value`. */
function inherit(from: Recording, to: Recording, value: unknown): Made {
  const { table } = from.running.processes;
  const encoder = new Encoder(from.interpreter.globals);
  table.spawning = "spawn";
  encoder.write(value);
  table.spawning = null;
  const decoder = new Decoder(to.interpreter.globals);
  decoder.begin(encoder.done());
  // The copy is of the same class.
  return decoder.read() as Made;
}

function twoProcesses() {
  const machine = new TestMachine();
  const parent = processOf(machine);
  const child = processOf(machine, 4002);
  return { parent, child };
}

/** Lets a process do something as soon as another one blocks. */
function later({ interpreter }: Recording, work: () => void, seconds = 0): Tid {
  return interpreter.kernel.threads.start("later", function* () {
    yield* system.sleep(seconds);
    work();
  });
}

const kinds = ({ notes }: Recording) => notes.map(({ kind }) => kind);

describe("Lock", () => {
  it("is held by one process at a time, and says by whom", () => {
    const { parent, child } = twoProcesses();
    const lock = parent.make("Lock");
    const same = inherit(parent, child, lock);
    expect(repr(lock)).toBe("<Lock(owner=None)>");
    expect(lock["acquire"]?.()).toBe(true);
    expect(repr(lock)).toBe("<Lock(owner=MainProcess)>");
    expect(repr(same)).toBe("<Lock(owner=SomeOtherProcess)>");
    expect(same["acquire"]?.(false)).toBe(false);
    expect(same["acquire"]?.(true, 0)).toBe(false);
    later(parent, () => lock["release"]?.());
    expect(same["acquire"]?.()).toBe(true);
    expect(repr(lock)).toBe("<Lock(owner=SomeOtherProcess)>");
  });

  it("may be released by somebody else, but not twice", () => {
    const { parent, child } = twoProcesses();
    const lock = parent.make("Lock");
    lock["acquire"]?.();
    inherit(parent, child, lock)["release"]?.();
    expect(() => lock["release"]?.()).toThrow("semaphore or lock released too many times");
  });

  it("gives up after a timeout, and tells what it waits for", () => {
    const one = processOf();
    one.place[0] = 4;
    const lock = one.make("Lock");
    lock["acquire"]?.();
    expect(lock["acquire"]?.({ timeout: 1.5 })).toBe(false);
    expect(one.machine.now()).toBe(1.5);
    const [object] = one.notes.flatMap((note) => (note.kind === "object" ? [note.object] : []));
    expect(one.calls).toMatchObject([
      {
        call: "acquire",
        timeout: 1.5,
        told: { what: "Lock.acquire", on: "Lock at line 4", object },
      },
    ]);
  });

  it("tells the trace that it was made, taken and released, also in the other process", () => {
    const { parent, child } = twoProcesses();
    const lock = parent.make("Lock");
    const same = inherit(parent, child, lock);
    lock["acquire"]?.();
    lock["release"]?.();
    same["acquire"]?.();
    expect(kinds(parent)).toEqual(["object", "acquire", "release"]);
    expect(kinds(child)).toEqual(["acquire"]);
    expect(
      new Set([...parent.notes, ...child.notes].map((note) => Reflect.get(note, "object"))).size,
    ).toBe(1);
  });

  it("is a context manager and can be disposed of", () => {
    const one = processOf();
    const lock = one.make("Lock");
    const body = () => repr(lock);
    const withLock = one.runtime.globals["with_"] as Method;
    expect(withLock(lock, body)).toBe("<Lock(owner=MainProcess)>");
    lock["acquire"]?.();
    (lock as unknown as Disposable)[Symbol.dispose]();
    expect(repr(lock)).toBe("<Lock(owner=None)>");
  });

  it.each([
    [["x"], undefined, "BaseContext.Lock() takes 1 positional argument but 2 were given"],
    [[], [true, "x"], "must be real number, not str"],
    [[], [1, 2, 3], "acquire() takes at most 2 arguments (3 given)"],
  ])("refuses %j and acquire %j", (given, acquire, text) => {
    const one = processOf();
    expect(() => one.make("Lock", ...given)["acquire"]?.(...(acquire ?? []))).toThrow(text);
  });

  it("travels to a new process alone", () => {
    const one = processOf();
    const write = (value: unknown) => () => new Encoder(one.interpreter.globals).write(value);
    const only = "objects should only be shared between processes through inheritance";
    expect(write(one.make("RLock"))).toThrow(`RLock ${only}`);
    expect(write([one.make("Semaphore")])).toThrow(`Semaphore ${only}`);
    expect(write(one.make("Event"))).toThrow(`Condition ${only}`);
    expect(write(one.make("Barrier", 2))).toThrow(`Condition ${only}`);
  });
});

describe("RLock", () => {
  it("may be taken again by its owner, who is seen to take it once", () => {
    const { parent, child } = twoProcesses();
    const lock = parent.make("RLock");
    const same = inherit(parent, child, lock);
    expect(repr(lock)).toBe("<RLock(None, 0)>");
    lock["acquire"]?.();
    lock["acquire"]?.();
    expect(repr(lock)).toBe("<RLock(MainProcess, 2)>");
    expect(repr(same)).toBe("<RLock(SomeOtherProcess, nonzero)>");
    lock["release"]?.();
    expect(same["acquire"]?.(false)).toBe(false);
    expect(() => same["release"]?.()).toThrow(
      "attempt to release recursive lock not owned by thread",
    );
    lock["release"]?.();
    expect(same["acquire"]?.(false)).toBe(true);
    expect(kinds(parent)).toEqual(["object", "acquire", "release"]);
  });
});

describe("Semaphore", () => {
  it("counts", () => {
    const one = processOf();
    const places = one.make("Semaphore", 2);
    places["acquire"]?.();
    places["acquire"]?.();
    expect([places["get_value"]?.(), places["acquire"]?.(false)]).toEqual([0, false]);
    for (let i = 0; i < 5; i++) places["release"]?.();
    expect(repr(places)).toBe("<Semaphore(value=5)>");
    expect(one.notes[0]).toMatchObject({ kind: "object", type: "Semaphore", limit: 2 });
  });

  it("is not released beyond its bound", () => {
    const one = processOf();
    const places = one.make("BoundedSemaphore", 1);
    expect(() => places["release"]?.()).toThrow("semaphore or lock released too many times");
    expect(repr(places)).toBe("<BoundedSemaphore(value=1, maxvalue=1)>");
  });

  it.each([
    [-1, "[Errno 22] Invalid argument"],
    ["x", "'str' object cannot be interpreted as an integer"],
    [1.5, "'float' object cannot be interpreted as an integer"],
  ])("refuses %j", (value, text) => {
    expect(() => processOf().make("Semaphore", value)).toThrow(text);
  });
});
