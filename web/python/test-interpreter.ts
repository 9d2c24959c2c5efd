// For tests: an interpreter on a kernel that runs nothing and remembers what it was told. Its clock stands
// still but for sleep(); its dice are counted up.
import { Defect } from "../base/assert.ts";
import type { Pid } from "../base/units.ts";
import type { Blocking, Kernel, SystemCall, TraceNote } from "../wire/system-call.ts";
import type { ProgramRuntime } from "../wire/program.ts";
import { createInterpreter, notForked, type Running } from "./create-interpreter.ts";
import type { Interpreter } from "./interpreter.ts";

export interface Recording {
  readonly running: Running;
  readonly interpreter: Interpreter;
  readonly runtime: ProgramRuntime;
  readonly written: { stdout: string; stderr: string };
  readonly notes: TraceNote[];
  /** System calls that were answered, in order. */
  readonly calls: SystemCall[];
}

export function recordingInterpreter(mainName: Interpreter["mainName"] = "__main__"): Recording {
  const written = { stdout: "", stderr: "" };
  const notes: TraceNote[] = [];
  const calls: SystemCall[] = [];
  let now = 0;
  let dice = 0;
  let lastPid: Pid = 4001;

  function answer(call: SystemCall): unknown {
    calls.push(call);
    switch (call.call) {
      case "sleep":
        now += call.seconds;
        return undefined;
      case "spawn":
        return ++lastPid;
      case "wait":
        return call.objects.map((_, index) => index);
      case "input":
        return null;
      case "await":
        throw new Defect("nothing is awaited here");
    }
  }

  function drive<T>(generator: Blocking<T>): T {
    let step = generator.next();
    while (!step.done) step = generator.next(answer(step.value));
    return step.value;
  }

  const kernel: Kernel = {
    pid: 4001,
    parentPid: () => 0,
    cores: 4,
    now: () => now,
    wallClock: () => 1_700_000_000 + now,
    cpuTime: () => 0,
    entropy: () => dice++,
    write(stream, text) {
      written[stream] += text;
    },
    poll: () => 0,
    signal() {},
    note: (event) => notes.push(event),
    frames: () => [],
    expose(name, body) {
      const named = {
        [name](this: never, ...args: Parameters<typeof body>) {
          return drive(body.apply(this, args));
        },
      };
      // The object has this one method.
      return named[name] as (...args: Parameters<typeof body>) => ReturnType<typeof drive> & never;
    },
    // oxlint-disable-next-line require-yield
    *invoke(target, self, args) {
      return Reflect.apply(target, self, args);
    },
  };
  const running = createInterpreter(kernel, []);
  running.interpreter.mainName = mainName;
  const runtime = running.runtime({ place: new Int32Array(1), checkpoint: () => 1 }, notForked);
  return { running, interpreter: running.interpreter, runtime, written, notes, calls };
}
