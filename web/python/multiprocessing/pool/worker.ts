// What a worker of a pool does: it takes a task, calls the function, sends the result, and again.
// Python: Lib/multiprocessing/pool.py, function worker
import type { AnyFunction, Blocking, OftenNote } from "../../../wire/system-call.ts";
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

type Bracket = { -readonly [K in keyof TaskNote]: TaskNote[K] };
type TaskNote = Extract<OftenNote, { readonly kind: "task" }>;

export class Worker {
  private readonly input: LaneReader;
  private readonly output: LaneWriter;
  /** The last call that was found to be a possible one, so that it is not checked a million times. */
  private checked: { readonly func: AnyFunction; readonly count: number } | null = null;
  private named: AnyFunction | null = null;
  /** The event of a task's bracket, made once. */
  private readonly bracket: Bracket;
  /** Of the task that is being performed: whether its bracket was told, and the results so far. */
  private told = false;
  private results: unknown[] = [];
  /** What goes out in place of a result that could not be pickled. */
  private unsent: TaskResult | null = null;

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
    const { object } = lanes;
    this.bracket = { kind: "task", object, job: 0, index: 0, count: 0, name: "", ok: null };
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
    if (initializer !== null) yield* this.initialize(initializer, initargs);
    for (let left = maxtasks ?? Infinity; left > 0; left--) {
      const here = this.tryNext();
      const task = here === NOTHING ? yield* this.next() : here;
      if (task === null) return;
      const result = this.perform(task) ?? (yield* this.performBlocking(task));
      if (!this.tryAnswer(result)) yield* this.answer(result);
    }
  }

  private *initialize(func: AnyFunction, args: readonly unknown[]): Blocking<void> {
    const { kernel, program } = this.interpreter;
    const result = yield* kernel.invoke(func, undefined, bindArguments(program, func, args, {}));
    if (result instanceof Promise) yield* system.settle(result);
  }

  /** The next task if it is there at once; null when there are no more, or the pool is gone. */
  private tryNext(): Task | null | typeof NOTHING {
    try {
      const got = this.input.tryGet();
      // The pool writes nothing else.
      return got === NOTHING ? NOTHING : (got as Task | null);
    } catch (error) {
      return poolIsGone(error);
    }
  }

  private *next(): Blocking<Task | null> {
    this.interpreter.variables.look();
    try {
      return (yield* this.input.get()) as Task | null; // as above
    } catch (error) {
      return poolIsGone(error);
    }
  }

  /**
   * Performs a task without a generator, where functions of the program are plain code; null when that can't be
   * done, and the rest of it is kept for {@link performBlocking}, which must follow.
   */
  private perform(task: Task): TaskResult | null {
    this.told = this.tell(task, null);
    this.results = [];
    if (!this.interpreter.kernel.plain) return null;
    try {
      return this.apply(task) ? this.succeeded(task) : null;
    } catch (error) {
      return this.failed(task, error);
    }
  }

  /** The rest of a task: what blocks, or is to be awaited. */
  private *performBlocking(task: Task): Blocking<TaskResult> {
    const { kernel } = this.interpreter;
    const { results } = this;
    try {
      for (;;) {
        const last = results.length - 1;
        // An async function: the next call waits for it.
        if (results[last] instanceof Promise) results[last] = yield* system.settle(results[last]);
        if (results.length === calls(task)) return this.succeeded(task);
        if (kernel.plain) this.apply(task);
        else {
          const [, , , func] = task;
          const args = this.argumentsFor(task, results.length);
          results.push(yield* kernel.invoke(callable(func), undefined, args));
        }
      }
    } catch (error) {
      return this.failed(task, error);
    }
  }

  /** Makes the calls that are left of a task. False after one whose promise must be awaited first. */
  private apply(task: Task): boolean {
    const [, , , func] = task;
    const { results } = this;
    const target = callable(func) as (...args: readonly unknown[]) => unknown; // what it takes was checked
    for (let left = calls(task) - results.length; left > 0; left--) {
      const result = Reflect.apply(target, undefined, this.argumentsFor(task, results.length));
      results.push(result);
      if (result instanceof Promise) return false;
    }
    return true;
  }

  /** The arguments of one call of a task. TypeError when it can't be called so. */
  private argumentsFor([, , way, func, args, kwds]: Task, index: number): readonly unknown[] {
    if (func === null) throw args[0];
    if (way === Way.CALL) return this.bind(func, args, kwds ?? NO_KEYWORDS);
    const item = args[index];
    return this.bind(func, way === Way.MAP ? [item] : spread(item), NO_KEYWORDS);
  }

  private succeeded(task: Task): TaskResult {
    const [job, index, way] = task;
    if (this.told) this.tell(task, 1);
    return [job, index, true, way === Way.CALL ? this.results[0] : this.results];
  }

  private failed(task: Task, error: unknown): TaskResult {
    if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
    const [job, index, way] = task;
    if (this.told) this.tell(task, 0);
    // What the iterable raised was raised in the parent: no worker's line belongs to it.
    if (way === Way.RAISE) return [job, index, false, error];
    const { kernel, mainName } = this.interpreter;
    const traceback = formatException(error, (one) => kernel.frames(one), mainName);
    return [job, index, false, exceptionOf(error), traceback];
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

  /** Sends a result if that is possible at once; else {@link answer} must follow. */
  private tryAnswer(result: TaskResult): boolean {
    try {
      return this.output.tryPut(result);
    } catch (error) {
      const [job, index, , value] = result;
      this.unsent = [job, index, false, new MaybeEncodingError(error, value)];
      return false;
    }
  }

  private *answer(result: TaskResult): Blocking<void> {
    const sent = this.unsent ?? result;
    this.unsent = null;
    yield* this.output.put(sent);
  }

  /** A bracket around the task: it begins (null) or has ended. False when it was left out. */
  private tell([job, index, way, func, args]: Task, ok: 1 | 0 | null): boolean {
    if (func === null) return false;
    const { interpreter, bracket } = this;
    if (this.named !== func) {
      this.named = func;
      // Whether it can be called is found out by calling it.
      const isFunction = typeof func === "function";
      bracket.name = isFunction ? interpreter.program.qualnameOf(func) : repr(func);
    }
    bracket.job = job;
    bracket.index = index;
    bracket.count = way === Way.CALL ? 1 : args.length;
    bracket.ok = ok;
    return interpreter.kernel.noteOften(bracket);
  }
}

/** Calls that a task consists of. */
function calls([, , way, , args]: Task): number {
  return way === Way.MAP || way === Way.STARMAP ? args.length : 1;
}

function callable(func: AnyFunction | null): AnyFunction {
  // null stands for a task that raises, which its arguments do.
  if (typeof func === "function" || func === null) return func ?? raiseNothing;
  throw new TypeError(`'${typeName(func)}' object is not callable`);
}

const raiseNothing = (): void => {};

/** null when the error says so; any other error ends the worker. */
function poolIsGone(error: unknown): null {
  if (error instanceof EOFError || error instanceof OSError) return null;
  throw error;
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
