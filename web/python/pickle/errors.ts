// Errors of the pickle module. Python: library/pickle.rst
import { Exception } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";

export class PickleError extends Exception {}
export class PicklingError extends PickleError {}
export class UnpicklingError extends PickleError {}

nameClasses("_pickle", { PickleError, PicklingError, UnpicklingError });

/** Refuses an object of this type, in CPython's words. */
export function cannotPickle(type: string): never {
  throw new TypeError(`cannot pickle '${type}' object`);
}
