// For tests under Node: runs a program that uses asyncio, compiled, in one process, on a machine in memory whose
// clock goes from one timer to the next.
import { assert } from "../../base/assert.ts";
import type { Seconds } from "../../base/units.ts";
import { compile } from "../../compiler/compile.ts";
import { generatorForm } from "../../compiler/runtime/generator-form.ts";
import { load } from "../../compiler/programs/run.ts";
import { moduleExports } from "../../python/exports.ts";
import { globalNames } from "../../python/global-names.ts";
import { runMain } from "../../python/run-process.ts";
import { sleep } from "../../python/system.ts";
import { recordingInterpreter, type Recording } from "../../python/test-interpreter.ts";
import { TestMachine } from "../../python/test-machine/machine.ts";
import type { ProgramForm, ProgramRuntime } from "../../wire/program.ts";
import type { Blocking, SystemCall, TraceNote } from "../../wire/system-call.ts";

const PID = 4001;
/** Threads may set a timer meanwhile; with none after so long the process is stuck. */
const PATIENCE: Seconds = 2;
const LOOK: Seconds = 0.01;

interface Timer {
  readonly at: Seconds;
  readonly ring: () => void;
}

class TimerMachine extends TestMachine {
  private readonly open = new Set<Timer>();

  override timer(seconds: Seconds, ring: () => void): () => void {
    const timer = { at: this.now() + seconds, ring };
    this.open.add(timer);
    return () => this.open.delete(timer);
  }

  /** Rings the next timer when its time has come: whether there was one. */
  ringNext(): boolean {
    for (const end = this.now() + PATIENCE; this.open.size === 0; this.pass(LOOK))
      if (this.now() >= end) return false;
    const [next] = [...this.open].toSorted((a, b) => a.at - b.at);
    assert(next !== undefined, "a timer is open");
    this.pass(Math.max(0, next.at - this.now()));
    this.open.delete(next);
    next.ring();
    return true;
  }

  private pass(seconds: Seconds): void {
    this.drive(PID, sleep(seconds));
  }
}

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly notes: readonly TraceNote[];
  /** By the run's clock. */
  readonly seconds: Seconds;
  readonly exitcode: number | null;
  /** Nothing could bring what was awaited. */
  readonly isStuck: boolean;
}

const drained = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Lets timers ring until `promise` is settled: false when it never will be. */
async function settles(promise: PromiseLike<unknown>, machine: TimerMachine): Promise<boolean> {
  const state = { isSettled: false };
  const settled = () => {
    state.isSettled = true;
  };
  promise.then(settled, settled);
  for (;;) {
    await drained();
    if (state.isSettled) return true;
    if (!machine.ringNext()) return false;
  }
}

/** Runs a module's body in generator form: it hands out what it awaits. */
async function driven(body: Blocking<unknown>, { drive }: Recording): Promise<unknown> {
  let step = body.next();
  while (!step.done) {
    const call = step.value;
    try {
      const answer = call.call === "await" ? await call.promise : drive(once(call));
      step = body.next(answer);
    } catch (error) {
      step = body.throw(error);
    }
  }
  return step.value;
}

function* once(call: SystemCall): Blocking<unknown> {
  return yield call;
}

export async function runProgram(source: string, form: ProgramForm = "plain"): Promise<Ran> {
  const compiled = compile(source, { form, modules: moduleExports, globals: globalNames });
  assert(compiled.ok, compiled.ok ? "" : JSON.stringify(compiled.errors));
  const machine = new TimerMachine();
  const one = recordingInterpreter("__main__", machine, PID, compiled.program.definitions);
  const loaded = await load(compiled.program.code);
  const run = (runtime: ProgramRuntime): unknown => {
    const result = loaded.run(runtime);
    return form === "plain" ? result : driven(result as Blocking<unknown>, one); // as the form has it
  };
  const module = { run, fork: run };
  const process = runMain({
    running: one.running,
    module,
    machine: {
      // In generator form nobody else wants to go on.
      place: new Int32Array([0, 2 ** 30]),
      checkpoint: () => 1000,
      generator: generatorForm((generator) => one.drive(generator)),
    },
  });
  const result = (exitcode: number | null): Ran => ({
    ...one.written,
    notes: one.notes,
    seconds: machine.now(),
    exitcode,
    isStuck: exitcode === null,
  });
  let step = process.next();
  while (!step.done) {
    const call = step.value;
    assert(call.call === "await", "whatever else blocks drives itself");
    if (!(await settles(call.promise, machine))) return result(null);
    try {
      step = process.next(await call.promise);
    } catch (error) {
      step = process.throw(error);
    }
  }
  return result(step.value);
}
