// The tasks of one job, one after the other, as the thread that hands them out wants them.
// Python: Lib/multiprocessing/pool.py, _get_tasks and _guarded_task_generation
import type { AnyFunction, Blocking, Kernel } from "../../../wire/system-call.ts";
import { Way, type Task } from "./task.ts";

/** Where arguments come from: what Python's `iter()` gives. */
export interface Arguments {
  /** The next ones, up to `count`; empty at the end. Blocks as long as an iterator of the program does. */
  take(count: number): Blocking<readonly unknown[]>;
  /** They are all there: taking them runs nothing of the program. */
  readonly known: boolean;
}

/** Arguments that are in a list already. */
export function fromList(list: ArrayLike<unknown>): Arguments {
  let at = 0;
  return {
    known: true,
    // oxlint-disable-next-line require-yield
    *take(count) {
      const part: unknown[] = [];
      for (const end = Math.min(list.length, at + count); at < end; at++) part.push(list[at]);
      return part;
    },
  };
}

/** Arguments that an iterator gives when it is asked. */
export function fromIterator(kernel: Kernel, iterator: Iterator<unknown>): Arguments {
  let ended = false;
  return {
    known: false,
    *take(count) {
      const part: unknown[] = [];
      while (!ended && part.length < count) {
        // next() is a function of the program, or of JavaScript: it gives a result.
        const step = (yield* kernel.invoke(iterator.next, iterator, [])) as IteratorResult<unknown>;
        if (step.done === true) ended = true;
        else part.push(step.value);
      }
      return part;
    },
  };
}

/** Tasks in order. */
export interface TaskSequence {
  readonly job: number;
  /** Whether the next task can be had without running the program. */
  readonly known: boolean;
  /** The next task; null at the end. Blocks as long as an iterator of the program does. */
  next(): Blocking<Task | null>;
  /** All were given out. */
  finish(): void;
}

/** Chunks of arguments. What the iterable raises becomes a task that raises it. */
export function chunked(
  {
    job,
    func,
    way,
    chunksize,
  }: {
    readonly job: number;
    readonly func: AnyFunction;
    readonly way: number;
    readonly chunksize: number;
  },
  source: Arguments,
  ended: (length: number) => void,
): TaskSequence {
  let index = 0;
  let failed = false;
  return {
    job,
    known: source.known,
    *next() {
      if (failed) return null;
      let args: readonly unknown[];
      try {
        args = yield* source.take(chunksize);
      } catch (error) {
        failed = true;
        return [job, index++, Way.RAISE, null, [error], null];
      }
      return args.length === 0 ? null : [job, index++, way, func, args, null];
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
    job,
    known: true,
    // oxlint-disable-next-line require-yield
    *next() {
      const given = task;
      task = null;
      return given;
    },
    finish() {},
  };
}
