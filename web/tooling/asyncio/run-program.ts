// For tests: runs a program that uses asyncio, compiled, on a clock that goes from one timer to the next.
import { Defect, assert } from "../../base/assert.ts";
import type { Seconds } from "../../base/units.ts";
import type { TraceNote } from "../../wire/system-call.ts";
import { compile } from "../../compiler/compile.ts";
import { load } from "../../compiler/programs/run.ts";
import { moduleExports } from "../../python/exports.ts";
import { globalNames } from "../../python/global-names.ts";
import { recordingInterpreter } from "../../python/test-interpreter.ts";
import { TestMachine } from "../../python/test-machine/machine.ts";

class TimerMachine extends TestMachine {
  private readonly open = new Set<{ readonly at: Seconds; readonly ring: () => void }>();
  private clock: Seconds = 0;

  override now(): Seconds {
    return this.clock;
  }

  override timer(seconds: Seconds, ring: () => void): () => void {
    const timer = { at: this.clock + seconds, ring };
    this.open.add(timer);
    return () => this.open.delete(timer);
  }

  /** False when there is none. */
  ringNext(): boolean {
    const [next] = [...this.open].toSorted((a, b) => a.at - b.at);
    if (!next) return false;
    this.open.delete(next);
    this.clock = Math.max(this.clock, next.at);
    next.ring();
    return true;
  }
}

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly notes: readonly TraceNote[];
  /** By the run's clock. */
  readonly seconds: Seconds;
  /** Nothing could bring what was awaited. */
  readonly isStuck: boolean;
}

const drained = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Errors of the program reject. */
export async function runProgram(source: string): Promise<Ran> {
  const compiled = compile(source, { form: "plain", modules: moduleExports, globals: globalNames });
  assert(compiled.ok, compiled.ok ? "" : JSON.stringify(compiled.errors));
  const machine = new TimerMachine();
  const one = recordingInterpreter("__main__", machine, 4001, compiled.program.definitions);
  const { run } = await load(compiled.program.code);
  let end: "awaited" | "done" | "failed" = "awaited";
  let error: unknown;
  const main = async () => run(one.runtime);
  main().then(
    () => (end = "done"),
    (thrown: unknown) => {
      end = "failed";
      error = thrown;
    },
  );
  const ended = () => end;
  let isStuck = false;
  for (;;) {
    await drained();
    if (ended() !== "awaited") break;
    if (machine.ringNext()) continue;
    isStuck = true;
    break;
  }
  if (ended() === "failed") throw error;
  const { written, notes } = one;
  if (notes.length > 1e6) throw new Defect("a test that tells too much");
  return { ...written, notes, seconds: machine.now(), isStuck };
}
