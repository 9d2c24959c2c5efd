// What the methods of a pool are given, checked as CPython checks it.
// Python: Lib/multiprocessing/pool.py, class Pool
import type { AnyFunction, Kernel } from "../../../wire/system-call.ts";
import { ValueError } from "../../builtins/exceptions.ts";
import { Keywords, optional } from "../../builtins/keywords.ts";
import { str, typeName } from "../../builtins/text.ts";
import type { Module } from "../../interpreter.ts";
import { comparable, wholeNumber } from "../synchronize/arguments.ts";
import type { Callbacks } from "./results.ts";
import { fromIterator, fromList, type JobSpec, type TaskSequence } from "./task-sequence.ts";

/** What can be called, or nothing. */
const callable = (value: unknown): AnyFunction | null =>
  // What it takes is its own affair.
  typeof value === "function" ? (value as AnyFunction) : null;

export interface PoolOptions {
  readonly size: number;
  readonly initializer: AnyFunction | null;
  readonly initargs: readonly unknown[];
  readonly maxtasks: number | null;
  readonly context: Module | null;
}

export function readPoolOptions(kernel: Kernel, given: readonly unknown[]): PoolOptions {
  const names = ["processes", "initializer", "initargs", "maxtasksperchild", "context"];
  const { processes, initializer, initargs, maxtasksperchild, context } = optional(
    "Pool",
    names,
    given,
  );
  const wanted = comparable(processes ?? kernel.cores, "<");
  const size = Number(wanted);
  if (size < 1) throw new ValueError("Number of processes must be at least 1");
  const maxtasks = maxtasksperchild ?? null;
  if (maxtasks !== null && !(Number.isInteger(maxtasks) && Number(maxtasks) > 0))
    throw new ValueError("maxtasksperchild must be a positive int or None");
  const first = initializer ?? null;
  if (first !== null && typeof first !== "function")
    throw new TypeError("initializer must be a callable");
  return {
    size: wholeNumber(wanted),
    initializer: callable(first),
    initargs: listOf(initargs ?? []),
    maxtasks: maxtasks === null ? null : Number(maxtasks),
    // A context is a module.
    context: (context ?? null) as Module | null,
  };
}

export interface Mapping {
  readonly func: AnyFunction;
  readonly iterable: unknown;
  readonly rest: readonly unknown[];
}

/** Python's TypeError for a call without these. */
export function missing(callee: string, ...names: readonly string[]): TypeError {
  const quoted = names.map((name) => `'${name}'`).join(" and ");
  const plural = names.length === 1 ? "" : "s";
  return new TypeError(
    `${callee}() missing ${names.length} required positional argument${plural}: ${quoted}`,
  );
}

/** What `map` and its like are given. TypeError when the function or the iterable is missing. */
export function readMapping(callee: string, given: readonly unknown[]): Mapping {
  if (given.length < 2) throw missing(callee, ...["func", "iterable"].slice(given.length));
  const [func, iterable, ...rest] = given;
  return { func: func as AnyFunction, iterable, rest }; // whether it can be called, a worker finds out
}

export interface Call extends Callbacks {
  readonly args: readonly unknown[];
  readonly kwds: Readonly<Record<string, unknown>>;
}

const CALL = ["args", "kwds", "callback", "error_callback"];

/** The arguments of apply_async behind the function. The third is kwds, unless it only names callbacks. */
export function readCall(callee: string, given: readonly unknown[]): Call {
  const [args, kwds, ...rest] = given;
  const named = kwds !== undefined && !onlyCallbacks(kwds) && !(kwds instanceof Keywords);
  const values =
    given.length > 1 && named
      ? { args, kwds, ...optional(callee, CALL.slice(2), rest) }
      : optional(callee, CALL, given);
  const [positional = [], byName = {}] = [values["args"], values["kwds"]];
  if (!isIterable(positional))
    throw new TypeError(`argument after * must be an iterable, not ${typeName(positional)}`);
  if (typeof byName !== "object" || byName === null)
    throw new TypeError(`argument after ** must be a mapping, not ${typeName(byName)}`);
  return { args: listOf(positional), kwds: { ...byName }, ...readCallbacks(values) };
}

const isIterable = (value: unknown): boolean =>
  typeof value === "string" || (typeof value === "object" && value !== null);

export function readCallbacks(values: Readonly<Record<string, unknown>>): Callbacks {
  return {
    callback: callable(values["callback"]),
    errorCallback: callable(values["error_callback"]),
  };
}

function onlyCallbacks(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => CALL.slice(2).includes(key));
}

/** Each method compares it in its own way, and says so when it can't. */
export function readChunksize(given: unknown, operator: "<" | "<="): number | null {
  return given === undefined || given === null ? null : Number(comparable(given, operator));
}

/** The chunk size that map takes when it is told none: four chunks for each worker. */
export function defaultChunksize(length: number, workers: number): number {
  return Math.ceil(length / (workers * 4));
}

export function checkChunksize(chunksize: number): void {
  if (chunksize < 1) throw new ValueError(`Chunksize must be 1+, not ${str(chunksize)}`);
}

/** An iterable as a list. A list stays the same one. */
export function listOf(iterable: unknown): ArrayLike<unknown> & readonly unknown[] {
  if (Array.isArray(iterable)) return iterable as readonly unknown[]; // isArray says any[]
  if (typeof iterable === "string") return [...iterable];
  if (typeof iterable !== "object" || iterable === null)
    throw new TypeError(`'${typeName(iterable)}' object is not iterable`);
  if (iterable instanceof Map) return [...iterable.keys()];
  if (Symbol.iterator in iterable) return [...(iterable as Iterable<unknown>)]; // it says that it can be
  return Object.keys(iterable);
}

/** The same, taken one by one as they are wanted. What can't be iterated raises when the first is wanted. */
export function tasksOf(spec: JobSpec, kernel: Kernel, iterable: unknown): TaskSequence {
  const isListed =
    typeof iterable === "string" ||
    (typeof iterable === "object" &&
      iterable !== null &&
      (Array.isArray(iterable) ||
        ArrayBuffer.isView(iterable) ||
        iterable instanceof Map ||
        !(Symbol.iterator in iterable)));
  if (isListed) return fromList(spec, listOf(iterable));
  return fromIterator(spec, kernel, () => iteratorOf(iterable));
}

function iteratorOf(iterable: unknown): Iterator<unknown> {
  if (typeof iterable === "object" && iterable !== null && Symbol.iterator in iterable)
    return (iterable as Iterable<unknown>)[Symbol.iterator](); // it says that it can be
  throw new TypeError(`'${typeName(iterable)}' object is not iterable`);
}
