// What goes from an executor to its workers, and back. null in place of a task: there will be no more.
// Python: Lib/concurrent/futures/process.py, _CallItem and _ResultItem
import type { Pid } from "../../../base/units.ts";
import type { AnyFunction } from "../../../wire/system-call.ts";

/** Number, function, arguments; `rows` for map(): one call for each, and a list of their results. */
export type Task =
  | readonly [work: number, func: AnyFunction, args: readonly unknown[], rows: false]
  | readonly [work: number, func: AnyFunction, args: readonly (readonly unknown[])[], rows: true];

/** Number, the value, or the error with its traceback there; the worker's pid when it ends after this one. */
export interface Result {
  readonly work: number;
  readonly value: unknown;
  readonly error: unknown;
  readonly traceback: string | null;
  readonly exit: Pid | null;
}
