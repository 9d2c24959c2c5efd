// What a worker of a pool does: it takes a task, calls the function, sends the result, and again.
// Python: Lib/multiprocessing/pool.py, function worker
import type { AnyFunction, Blocking } from "../../../wire/system-call.ts";
import {
  AssertionError,
  EOFError,
  KeyboardInterrupt,
  OSError,
  SystemExit,
} from "../../builtins/exceptions.ts";
import { repr, typeName } from "../../builtins/text.ts";
import { bindArguments } from "../../call.ts";
import type { Interpreter } from "../../interpreter.ts";
import * as system from "../../system.ts";
import { formatException } from "../../traceback.ts";
import type { Connections } from "../connection/connections.ts";
import { LaneReader, NOTHING } from "../queues/lane-reader.ts";
import { LaneWriter } from "../queues/lane-writer.ts";
import { MaybeEncodingError } from "./errors.ts";
import { listOf } from "./pool-arguments.ts";
import type { PoolLanes } from "./pool-lanes.ts";
import { Way, type Task, type TaskResult } from "./task.ts";

const NO_KEYWORDS = {};

export class Worker {
  private readonly input: LaneReader;
  private readonly output: LaneWriter;
  /** The last call that was found to be a possible one, so that it is not checked a million times. */
  private checked: { readonly func: AnyFunction; readonly count: number } | null = null;
  private named: { readonly func: AnyFunction; readonly name: string } | null = null;

  constructor(
    private readonly interpreter: Interpreter,
    { codec, ends }: Connections,
    private readonly lanes: PoolLanes,
  ) {
    const { kernel } = interpreter;
    const { input, output } = lanes;
    ends.close(input.writer);
    ends.close(output.reader);
    this.input = new LaneReader(kernel, codec, input, () => {});
    this.output = new LaneWriter(codec, output);
  }

  /** Blocks for ever, or until `maxtasks` (null: no limit) are done, or the pool says that there are no more. */
  *run(
    initializer: AnyFunction | null,
    initargs: readonly unknown[],
    maxtasks: number | null,
  ): Blocking<void> {
    if (maxtasks !== null && !(Number.isInteger(maxtasks) && maxtasks >= 1))
      throw new AssertionError(`Maxtasks ${repr(maxtasks)} is not valid`);
    this.lanes.started.release();
    if (initializer !== null) yield* this.call(initializer, [...initargs]);
    for (let left = maxtasks ?? Infinity; left > 0; left--) {
      const task = yield* this.next();
      if (task === null) return;
      yield* this.answer(yield* this.perform(task));
    }
  }

  /** The next task; null when there are no more, or the pool is gone. */
  private *next(): Blocking<Task | null> {
    try {
      let got = this.input.tryGet();
      if (got === NOTHING) {
        this.interpreter.variables.look();
        got = yield* this.input.get();
      }
      // The pool writes nothing else.
      return got as Task | null;
    } catch (error) {
      if (error instanceof EOFError || error instanceof OSError) return null;
      throw error;
    }
  }

  private *perform(task: Task): Blocking<TaskResult> {
    const [job, index, way, func] = task;
    const told = way !== Way.RAISE && func !== null && this.tell(task, func, null);
    let result: TaskResult;
    try {
      result = [job, index, true, yield* this.apply(task)];
    } catch (error) {
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
      const { kernel, mainName } = this.interpreter;
      // What the iterable raised was raised in the parent: no worker's line belongs to it.
      result =
        way === Way.RAISE
          ? [job, index, false, error]
          : [
              job,
              index,
              false,
              exceptionOf(error),
              formatException(error, (one) => kernel.frames(one), mainName),
            ];
    }
    if (told && func !== null) this.tell(task, func, result[2] ? 1 : 0);
    return result;
  }

  private *apply([, , way, func, args, kwds]: Task): Blocking<unknown> {
    if (func === null) throw args[0];
    if (way === Way.CALL) return yield* this.call(func, args, kwds ?? NO_KEYWORDS);
    const results: unknown[] = [];
    for (const item of args)
      results.push(yield* this.call(func, way === Way.MAP ? [item] : spread(item)));
    return results;
  }

  /** Calls a function of the program; an async one is waited for. */
  private *call(
    func: AnyFunction,
    args: readonly unknown[],
    kwds: Readonly<Record<string, unknown>> = NO_KEYWORDS,
  ): Blocking<unknown> {
    const { kernel } = this.interpreter;
    if (typeof func !== "function")
      throw new TypeError(`'${typeName(func)}' object is not callable`);
    const result = yield* kernel.invoke(func, undefined, this.bind(func, args, kwds));
    return result instanceof Promise ? yield* system.settle(result) : result;
  }

  private bind(
    func: AnyFunction,
    args: readonly unknown[],
    kwds: Readonly<Record<string, unknown>>,
  ): readonly unknown[] {
    const { checked } = this;
    const count = args.length;
    if (kwds === NO_KEYWORDS && checked?.func === func && checked.count === count) return args;
    const bound = bindArguments(this.interpreter.program, func, args, kwds);
    if (kwds === NO_KEYWORDS) this.checked = { func, count };
    return bound;
  }

  private *answer(result: TaskResult): Blocking<void> {
    const { output } = this;
    let sent: TaskResult = result;
    let here = false;
    try {
      here = output.tryPut(sent);
    } catch (error) {
      const [job, index, , value] = result;
      sent = [job, index, false, new MaybeEncodingError(error, value)];
      here = output.tryPut(sent);
    }
    if (!here) yield* output.put(sent);
  }

  /** A bracket around the task: it begins (null) or has ended. False when it was left out. */
  private tell([job, index, way, , args]: Task, func: AnyFunction, ok: 1 | 0 | null): boolean {
    const { interpreter, lanes } = this;
    if (this.named?.func !== func) {
      // Whether it can be called is found out by calling it.
      const name = typeof func === "function" ? interpreter.program.qualnameOf(func) : repr(func);
      this.named = { func, name };
    }
    const count = way === Way.CALL ? 1 : args.length;
    const { name } = this.named;
    return interpreter.kernel.noteOften({
      kind: "task",
      object: lanes.object,
      job,
      index,
      count,
      name,
      ok,
    });
  }
}

/** The arguments that a starmap was given for one call. */
function spread(item: unknown): readonly unknown[] {
  if (Array.isArray(item)) return item as readonly unknown[]; // isArray says any[]
  return [...listOf(item)];
}

/** JavaScript can throw anything; Python refuses what is no exception. */
function exceptionOf(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  return new TypeError(
    `exceptions must derive from BaseException (this was thrown: ${repr(thrown)})`,
  );
}
