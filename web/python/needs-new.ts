// Which names of the library are classes: what JavaScript calls with `new` only. Names alone, as in exports.ts; a test holds
// them against the modules themselves.
import { globalNames, moduleExports } from "./exports.ts";

/** Written as classes are, and called as functions: in CPython, too, these are functions. */
const functions = new Set([
  "Value",
  "Array",
  "RawValue",
  "RawArray",
  "Pipe",
  "Manager",
  "MakeProxyType",
  "NameError",
]);

/** Classes that are written as functions are. */
const classes = new Set(["threading.local", "_thread.error"]);

/** Whether a name of `module`, or a global of `builtins`, can't be called without `new`. */
export function needsNew(module: string, name: string): boolean {
  const names = module === "builtins" ? globalNames : moduleExports.get(module);
  if (names?.has(name) !== true || functions.has(name)) return false;
  return /^[A-Z]\w*[a-z]/u.test(name) || classes.has(`${module}.${name}`);
}
