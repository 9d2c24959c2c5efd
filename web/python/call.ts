// Calling a function of the program the way Python would: too few or too many arguments are a TypeError.
// JavaScript itself would pass undefined, and the mistake would show up somewhere else.
import type { Definition } from "../wire/program.ts";
import type { AnyFunction } from "../wire/system-call.ts";
import { missing, tooMany } from "./builtins/arity.ts";
import { typeName } from "./builtins/text.ts";
import type { Program } from "./program.ts";

/** TypeError unless it can be called, in Python's words instead of the engine's. */
export function callable(value: unknown): AnyFunction {
  if (typeof value === "function") return value as AnyFunction; // what it takes is its own affair
  throw new TypeError(`'${typeName(value)}' object is not callable`);
}

function checkCount(definition: Definition, given: number): void {
  const { parameters, qualname, kind } = definition;
  // A class is called through the method that Python has for it, which counts the object as well.
  const [callee, self] = kind === "class" ? [`${qualname}.__init__`, 1] : [qualname, 0];
  const positional = parameters.filter((parameter) => !parameter.rest);
  const needed = positional.filter((parameter, index) => index >= given && !parameter.optional);
  if (needed.length > 0) {
    const names = needed.map((parameter) => parameter.name);
    throw missing(callee, names);
  }
  const open = positional.length !== parameters.length;
  if (open || given <= positional.length) return;
  const required = positional.filter((parameter) => !parameter.optional).length;
  throw tooMany(callee, self + required, self + positional.length, self + given);
}

/**
 * The arguments for `target(*args, **kwargs)`: kwargs, unless empty, become one trailing object.
 * Throws Python's TypeError when the function can't be called so.
 */
export function bindArguments(
  program: Program,
  target: AnyFunction,
  args: readonly unknown[],
  kwargs: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  const all = Object.keys(kwargs).length === 0 ? args : [...args, { ...kwargs }];
  const definition = program.definitionOf(target);
  if (definition) checkCount(definition, all.length);
  return all;
}
