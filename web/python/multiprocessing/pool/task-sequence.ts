// The tasks of one job, one after the other, as the thread that hands them out wants them.
// Python: Lib/multiprocessing/pool.py, _get_tasks and _guarded_task_generation
import type { AnyFunction, Blocking, Kernel } from "../../../wire/system-call.ts";
import { ValueError } from "../../builtins/exceptions.ts";
import { Way, type Task } from "./task.ts";

/** Tasks in order: known already, or found as an iterator of the program goes on. */
export type TaskSequence = {
  /** All were given out. */
  finish(): void;
} & (
  | { readonly known: true; /** The next task; null at the end. */ next(): Task | null }
  | {
      readonly known: false;
      /** The same. Blocks as long as the iterator does. */ next(): Blocking<Task | null>;
    }
);

/** A chunk is cut off by islice(), which says this. */
export const NO_PART =
  "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";

/** What all tasks of a job have in common. */
export interface JobSpec {
  readonly job: number;
  readonly func: AnyFunction;
  readonly way: number;
  readonly chunksize: number;
  /** Told how many tasks there were. */
  ended(tasks: number): void;
}

/** Chunks of a list. */
export function fromList(
  { job, func, way, chunksize, ended }: JobSpec,
  list: ArrayLike<unknown>,
): TaskSequence {
  let at = 0;
  let index = 0;
  return {
    known: true,
    next() {
      // Chunks of nothing are none at all.
      if (at >= list.length || chunksize < 1) return null;
      if (!Number.isInteger(chunksize)) {
        at = list.length;
        return [job, index++, Way.RAISE, null, [new ValueError(NO_PART)], null];
      }
      const end = Math.min(list.length, at + chunksize);
      const args: unknown[] = [];
      for (; at < end; at++) args.push(list[at]);
      return [job, index++, way, func, args, null];
    },
    finish: () => ended(index),
  };
}

/** Chunks of what an iterator gives. What it raises becomes a task that raises it. */
export function fromIterator(
  { job, func, way, chunksize, ended }: JobSpec,
  kernel: Kernel,
  begin: () => Iterator<unknown>,
): TaskSequence {
  let index = 0;
  let iterator: Iterator<unknown> | null = null;
  let exhausted = false;
  const take = function* (): Blocking<readonly unknown[]> {
    iterator ??= begin();
    if (!Number.isInteger(chunksize)) throw new ValueError(NO_PART);
    const args: unknown[] = [];
    while (!exhausted && args.length < chunksize) {
      // next() is a function of the program, or of JavaScript: it gives a result.
      const step = (yield* kernel.invoke(iterator.next, iterator, [])) as IteratorResult<unknown>;
      if (step.done === true) exhausted = true;
      else args.push(step.value);
    }
    return args;
  };
  return {
    known: false,
    *next() {
      if (exhausted) return null;
      try {
        const args = yield* take();
        return args.length === 0 ? null : [job, index++, way, func, args, null];
      } catch (error) {
        exhausted = true;
        return [job, index++, Way.RAISE, null, [error], null];
      }
    },
    finish: () => ended(index),
  };
}

/** One call and no more. */
export function singleCall(
  job: number,
  func: AnyFunction,
  args: readonly unknown[],
  kwds: Readonly<Record<string, unknown>>,
): TaskSequence {
  const named = Object.keys(kwds).length === 0 ? null : kwds;
  let task: Task | null = [job, 0, Way.CALL, func, args, named];
  return {
    known: true,
    next() {
      const given = task;
      task = null;
      return given;
    },
    finish() {},
  };
}
