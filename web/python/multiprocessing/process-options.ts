// The arguments of `new Process(…)`, checked as CPython checks them.
// Python: Lib/multiprocessing/process.py, BaseProcess.__init__
import type { AnyFunction } from "../../wire/system-call.ts";
import { AssertionError } from "../builtins/exceptions.ts";
import { optional } from "../builtins/keywords.ts";
import { str, typeName } from "../builtins/text.ts";

const names = ["group", "target", "name", "args", "kwargs", "*", "daemon"];

export interface ProcessOptions {
  readonly target: AnyFunction | null;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
  /** null: to be made of the class and the number. */
  readonly name: string | null;
  /** As it was given; null: as the parent is. */
  readonly daemon: unknown;
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "string" ||
  (typeof value === "object" && value !== null && Symbol.iterator in value);

/** Reads the options. AssertionError and TypeError as in Python; between the two, `count` is called. */
export function readOptions(given: readonly unknown[], count: () => void): ProcessOptions {
  const {
    group,
    target,
    name,
    daemon,
    args = [],
    kwargs = {},
  } = optional("BaseProcess.__init__", names, given, 1);
  if (group !== undefined && group !== null)
    throw new AssertionError("group argument must be None for now");
  count();
  if (!isIterable(args)) throw new TypeError(`'${typeName(args)}' object is not iterable`);
  if (typeof kwargs !== "object" || kwargs === null)
    throw new TypeError(`'${typeName(kwargs)}' object is not iterable`);
  return {
    // Whether there is anything to call, and whether it can be called, is found out by run(), as in Python.
    target: (target ?? null) as AnyFunction | null,
    args: [...args],
    kwargs: { ...kwargs },
    // CPython takes any name here, and insists on text only when it is set later.
    name: name === undefined || name === null || name === "" ? null : str(name),
    daemon: daemon ?? null,
  };
}
