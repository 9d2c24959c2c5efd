// Performs tasks of a pool: calls the function, once or for each item of a chunk, and makes a result of what
// came out. In a worker process as in a worker thread.
// Python: Lib/multiprocessing/pool.py, function worker, mapstar and starmapstar
import { isClass } from "../../../base/is-class.ts";
import type { AnyFunction, Blocking, OftenNote } from "../../../wire/system-call.ts";
import type { ObjectId } from "../../../wire/trace-event.ts";
import { KeyboardInterrupt, SystemExit } from "../../builtins/exceptions.ts";
import { repr } from "../../builtins/text.ts";
import { bindArguments, callable } from "../../call.ts";
import type { Interpreter } from "../../interpreter.ts";
import { lentBuffers } from "../../lent-buffers.ts";
import * as system from "../../system.ts";
import { formatException } from "../../traceback.ts";
import { framesOfCaught } from "../../uncaught.ts";
import { listOf } from "./pool-arguments.ts";
import { Way, type Task, type TaskResult } from "./task.ts";

const NO_KEYWORDS = {};

type Bracket = { -readonly [K in keyof TaskNote]: TaskNote[K] };
type TaskNote = Extract<OftenNote, { readonly kind: "task" }>;

export class TaskRunner {
  /** The last call that was found to be a possible one, so that it is not checked a million times. */
  private checked: { readonly func: AnyFunction; readonly count: number } | null = null;
  private named: AnyFunction | null = null;
  /** The last that was called, and whether it is a class. */
  private target: AnyFunction | null = null;
  private makes = false;
  /** The event of a task's bracket, made once. */
  private readonly bracket: Bracket;
  /** Of the task that is being performed: whether its bracket was told, and the results so far. */
  private told = false;
  private results: unknown[] = [];

  constructor(
    private readonly interpreter: Interpreter,
    /** The pool, as the trace knows it. */
    object: ObjectId,
    /** Whether an error goes with its traceback as text: it is pickled on its way. */
    private readonly withTraceback: boolean,
  ) {
    this.bracket = { kind: "task", object, job: 0, index: 0, count: 0, name: "", ok: null };
  }

  /** What a worker does before its first task. */
  *initialize(func: AnyFunction, args: readonly unknown[]): Blocking<void> {
    const { kernel, program } = this.interpreter;
    const result = yield* kernel.invoke(func, undefined, bindArguments(program, func, args, {}));
    if (result instanceof Promise) yield* system.settle(result);
  }

  /**
   * Performs a task without a generator, where functions of the program are plain code; null when that can't be
   * done, and the rest of it is kept for {@link performBlocking}, which must follow.
   */
  perform(task: Task): TaskResult | null {
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
  *performBlocking(task: Task): Blocking<TaskResult> {
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
          const target = targetOf(task);
          const args = this.argumentsFor(task, results.length);
          results.push(yield* kernel.invoke(target, undefined, args));
        }
      }
    } catch (error) {
      return this.failed(task, error);
    }
  }

  /** Memory of a task that has been performed, which nobody can reach any more. */
  lent([, , way, func, args, kwds]: Task): readonly ArrayBuffer[] {
    if (func === null || kwds !== null) return [];
    const given = way === Way.CALL ? [args] : way === Way.MAP ? args.map((item) => [item]) : args;
    return lentBuffers(this.interpreter.program, func, given);
  }

  /** Makes the calls that are left of a task. False after one whose promise must be awaited first. */
  private apply(task: Task): boolean {
    const { results } = this;
    const target = targetOf(task) as (...args: readonly unknown[]) => unknown; // what it takes was checked
    if (this.target !== target) this.makes = isClass(target);
    this.target = target;
    for (let left = calls(task) - results.length; left > 0; left--) {
      const args = this.argumentsFor(task, results.length);
      const result: unknown = this.makes
        ? Reflect.construct(target, args)
        : Reflect.apply(target, undefined, args);
      results.push(result);
      if (result instanceof Promise) return false;
    }
    return true;
  }

  /** The arguments of one call of a task. TypeError when it can't be called so. */
  private argumentsFor([, , way, func, args, kwds]: Task, index: number): readonly unknown[] {
    if (way === Way.RAISE || func === null) throw args[0];
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
    if (!this.withTraceback) return [job, index, false, exceptionOf(error)];
    const { kernel, mainName } = this.interpreter;
    const traceback = formatException(error, framesOfCaught(kernel, error), mainName);
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

/** What a task calls. TypeError when that can't be called. */
function targetOf([, , way, func]: Task): AnyFunction {
  // A task that raises calls nothing: its arguments do that.
  return way === Way.RAISE ? raiseNothing : callable(func);
}

const raiseNothing = (): void => {};

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
