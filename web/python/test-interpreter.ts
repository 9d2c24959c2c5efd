// For tests: an interpreter on a machine that exists in memory only, and remembers what it was told. Its clock
// moves when everybody waits; its dice are counted up; processes that it makes end at once.
import type { Pid } from "../base/units.ts";
import type { Definition, ProgramRuntime } from "../wire/program.ts";
import {
  MUST_BLOCK,
  type AnyFunction,
  type Blocking,
  type Kernel,
  type SystemCall,
  type TraceNote,
} from "../wire/system-call.ts";
import { createInterpreter, notForked, type Running } from "./create-interpreter.ts";
import type { Interpreter } from "./interpreter.ts";
import { TestMachine } from "./test-machine/machine.ts";

export interface Recording {
  readonly running: Running;
  readonly interpreter: Interpreter;
  readonly runtime: ProgramRuntime;
  readonly written: { stdout: string; stderr: string };
  readonly notes: TraceNote[];
  /** System calls that were answered, in order. */
  readonly calls: SystemCall[];
  /** The line that is being executed, to be set at will. */
  readonly place: Int32Array;
  readonly machine: TestMachine;
  /** Runs a blocking function to its end. */
  drive<T>(generator: Blocking<T>): T;
}

/** Interpreters on one `machine`, each with a pid of its own, are processes that share its objects. */
export function recordingInterpreter(
  mainName: Interpreter["mainName"] = "__main__",
  machine = new TestMachine(),
  pid: Pid = 4001,
  definitions: readonly Definition[] = [],
): Recording {
  const written = { stdout: "", stderr: "" };
  const notes: TraceNote[] = [];
  const calls: SystemCall[] = [];
  const place = new Int32Array(1);
  let dice = 0;

  const drive = <T>(generator: Blocking<T>): T => machine.drive(pid, remembering(generator));

  function* remembering<T>(generator: Blocking<T>): Blocking<T> {
    let step = generator.next();
    while (!step.done) {
      calls.push(step.value);
      let answer: unknown;
      try {
        answer = yield step.value;
      } catch (error) {
        step = generator.throw(error);
        continue;
      }
      step = generator.next(answer);
    }
    return step.value;
  }

  /** What a thread delegates to, so that others go on while it blocks. */
  const bodies = new WeakMap<
    AnyFunction,
    (self: unknown, args: readonly unknown[]) => Blocking<unknown>
  >();

  const kernel: Kernel = {
    pid,
    parentPid: () => 0,
    cores: 4,
    now: () => machine.now(),
    wallClock: () => 1_700_000_000 + machine.now(),
    cpuTime: () => 0,
    entropy: () => dice++,
    timer: (seconds, ring) => machine.timer(seconds, ring),
    gil: true,
    write(stream, text) {
      written[stream] += text;
    },
    poll: () => 0,
    signal() {},
    exit(exitcode) {
      throw new Error(`ended with ${exitcode}`);
    },
    ...machine.partsFor(pid),
    plain: true,
    line: () => place[0] ?? 0,
    newId: () => machine.newId(),
    note: (event) => notes.push(event),
    noteOften: (event) => notes.push(event) > 0,
    frames: () => [],
    expose(name, body, quick) {
      const named = {
        [name](this: never, ...args: Parameters<typeof body>) {
          const result = quick ? quick.apply(this, args) : MUST_BLOCK;
          return result === MUST_BLOCK ? drive(body.apply(this, args)) : result;
        },
      };
      // The object has this one method.
      const exposed = named[name] as (
        ...args: Parameters<typeof body>
      ) => ReturnType<typeof drive> & never;
      bodies.set(exposed, (self, args) => Reflect.apply(body, self, args));
      return exposed;
    },
    *invoke(target, self, args) {
      const body = bodies.get(target);
      return body ? yield* body(self, args) : Reflect.apply(target, self, args);
    },
  };
  const running = createInterpreter(kernel, definitions);
  running.interpreter.mainName = mainName;
  const runtime = running.runtime({ place, checkpoint: () => 1 }, notForked);
  const { interpreter } = running;
  return { running, interpreter, runtime, written, notes, calls, place, machine, drive };
}
