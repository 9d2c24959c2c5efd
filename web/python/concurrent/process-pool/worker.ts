// What a worker of an executor does: it takes a call, makes it, sends the result, and again. Whatever the function
// raises is a result too, SystemExit included.
// Python: Lib/concurrent/futures/process.py, _process_worker
import type { AnyFunction, Blocking } from "../../../wire/system-call.ts";
import { EOFError, OSError } from "../../builtins/exceptions.ts";
import { repr } from "../../builtins/text.ts";
import { bindArguments, callable } from "../../call.ts";
import type { Interpreter } from "../../interpreter.ts";
import { lentBuffers } from "../../lent-buffers.ts";
import type { Connections } from "../../multiprocessing/connection/connections.ts";
import { LaneReader } from "../../multiprocessing/queues/lane-reader.ts";
import { LaneWriter } from "../../multiprocessing/queues/lane-writer.ts";
import * as system from "../../system.ts";
import { formatException } from "../../traceback.ts";
import { framesOfCaught } from "../../uncaught.ts";
import { LANES, type CallLanes, type LanesBox } from "./call-lanes.ts";
import type { Result, Task } from "./messages.ts";

export class Worker {
  private readonly input: LaneReader;
  private readonly output: LaneWriter;
  private readonly lanes: CallLanes;

  constructor(
    private readonly interpreter: Interpreter,
    { codec, ends }: Connections,
    box: LanesBox,
  ) {
    const { kernel } = interpreter;
    this.lanes = box[LANES];
    const { calls, places, results } = this.lanes;
    ends.close(calls.writer);
    ends.close(results.reader);
    this.input = new LaneReader(kernel, codec, calls, () => places.release());
    this.output = new LaneWriter(codec, results);
  }

  /** Blocks until the executor says that there are no more calls, or `most` (null: no limit) are done. */
  *run(
    initializer: AnyFunction | null,
    initargs: readonly unknown[],
    most: number | null,
  ): Blocking<void> {
    const { kernel } = this.interpreter;
    if (initializer) {
      try {
        yield* this.call(initializer, initargs);
      } catch (error) {
        // The executor will see that this worker has ended.
        kernel.write("stderr", `Exception in initializer:\n${this.traceback(error)}`);
        return;
      }
    }
    for (let done = 1; ; done++) {
      const task = yield* this.next();
      if (task === null) return;
      const exit = done === most ? kernel.pid : null;
      const isLarge = this.input.broughtBuffers;
      yield* this.answer(yield* this.perform(task, exit));
      if (isLarge) this.reuse(task);
      if (exit !== null) return;
    }
  }

  /** The next call; null when there are no more, or the executor is gone. */
  private *next(): Blocking<Task | null> {
    this.interpreter.variables.look();
    try {
      return (yield* this.input.get()) as Task | null; // the executor writes nothing else
    } catch (error) {
      if (error instanceof EOFError || error instanceof OSError) return null;
      throw error;
    }
  }

  private *perform(task: Task, exit: Result["exit"]): Blocking<Result> {
    const [work] = task;
    const told = this.tell(task, null);
    let result: Result;
    try {
      const value = yield* this.apply(task);
      result = { work, value, error: null, traceback: null, exit };
    } catch (error) {
      result = this.failure(work, error, exit);
    }
    if (told) this.tell(task, result.traceback === null ? 1 : 0);
    return result;
  }

  private *apply([, func, args, rows]: Task): Blocking<unknown> {
    if (!rows) return yield* this.call(func, args);
    const values: unknown[] = [];
    for (const row of args) values.push(yield* this.call(func, row));
    return values;
  }

  /** Calls a function of the program; an async one is waited for. */
  private *call(func: AnyFunction, args: readonly unknown[]): Blocking<unknown> {
    const { kernel, program } = this.interpreter;
    const bound = bindArguments(program, callable(func), args, {});
    const result = yield* kernel.invoke(func, undefined, bound);
    return result instanceof Promise ? yield* system.settle(result) : result;
  }

  /** Arrays that the function only looked at went with the call: the next one's may have their memory. */
  private reuse([, func, args, rows]: Task): void {
    const { program } = this.interpreter;
    this.input.reuseBuffers(lentBuffers(program, func, rows ? args : [args]));
  }

  private *answer(result: Result): Blocking<void> {
    const { output } = this;
    try {
      if (output.tryPut(result)) return;
    } catch (error) {
      // It could not be pickled.
      yield* output.put(this.failure(result.work, error, result.exit));
      return;
    }
    yield* output.put(result);
  }

  private failure(work: number, error: unknown, exit: Result["exit"]): Result {
    return { work, value: null, error, traceback: this.traceback(error), exit };
  }

  private traceback(error: unknown): string {
    const { kernel, mainName } = this.interpreter;
    return formatException(error, framesOfCaught(kernel, error), mainName);
  }

  /** A bracket around the call: it begins (null) or has ended. False when it was left out. */
  private tell([work, func, args, rows]: Task, ok: 1 | 0 | null): boolean {
    const { kernel, program } = this.interpreter;
    const count = rows ? args.length : 1;
    // Whether it can be called is found out by calling it.
    const name = typeof func === "function" ? program.qualnameOf(func) : repr(func);
    const { object } = this.lanes;
    return kernel.noteOften({ kind: "task", object, job: work, index: 0, count, name, ok });
  }
}
