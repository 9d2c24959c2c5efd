// What goes from a pool to its workers, and back. null in place of either: there will be no more.
// Python: Lib/multiprocessing/pool.py, worker and the tuples it handles
import type { AnyFunction } from "../../../wire/system-call.ts";

/** How a worker applies the function to the arguments. */
export const Way = {
  /** `func(*args, **kwds)` */
  CALL: 0,
  /** `[func(x) for x in args]` */
  MAP: 1,
  /** `[func(*x) for x in args]` */
  STARMAP: 2,
  /** Raises args[0], which the iterable raised in the parent. */
  RAISE: 3,
} as const;

/** Job, index of the chunk in it, {@link Way}, function, arguments, named arguments. */
export type Task = readonly [
  job: number,
  index: number,
  way: number,
  func: AnyFunction | null,
  args: readonly unknown[],
  kwds: Readonly<Record<string, unknown>> | null,
];

/** Job, index, whether it went well, the value or the error; for an error, the traceback in the worker. */
export type TaskResult = readonly [
  job: number,
  index: number,
  ok: boolean,
  value: unknown,
  traceback?: string,
];
