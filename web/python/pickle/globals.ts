// Functions and classes travel by name: found again in the program of the other process, in the library,
// or among JavaScript's own. Whatever can't be found again by its name can't be pickled.
// Python: Lib/pickle.py, save_global and find_class
import type { Program } from "../program.ts";
import type { AnyFunction } from "../../wire/system-call.ts";
import { AttributeError, exceptions } from "../builtins/exceptions.ts";
import { address, isClass, repr } from "../builtins/text.ts";
import { PicklingError } from "./errors.ts";

export interface GlobalName {
  /** `__main__` for the program, a module of the library, or `javascript`. */
  readonly module: string;
  readonly name: string;
}

/** Where names are looked up; `mainName` and `modules` are settled after this is made. */
interface Namespaces {
  readonly program: Program;
  readonly mainName: string;
  readonly modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Follows `Clock.tick` from a first value: statics first, then methods. */
function follow(first: unknown, path: readonly string[]): unknown {
  let at = first;
  for (const part of path) {
    if (typeof at !== "function" && (typeof at !== "object" || at === null)) return undefined;
    const own: unknown = Object.hasOwn(at, part) ? Reflect.get(at, part) : undefined;
    const prototype: unknown = Reflect.get(at, "prototype");
    at =
      own ??
      (typeof prototype === "object" && prototype !== null
        ? Reflect.get(prototype, part)
        : undefined);
  }
  return at;
}

export class Globals {
  private known: Map<unknown, GlobalName> | null = null;

  constructor(private readonly interpreter: Namespaces) {}

  /** Makes the table of the library's names ahead of its first use. */
  prepare(): void {
    this.library();
  }

  /** The name of an object that the library has one of in each process: a context. */
  nameOfObject(value: object): GlobalName | undefined {
    return this.library().get(value);
  }

  /** The name under which the other process will find `made`. Raises as CPython does when there is none. */
  nameOf(made: AnyFunction): GlobalName {
    const { program } = this.interpreter;
    const library = this.library().get(made);
    if (library) return library;
    const definition = program.definitionOf(made);
    if (!definition) {
      const text = isClass(made) ? repr(made) : `<function ${made.name} at ${address(made)}>`;
      throw new PicklingError(
        `Can't pickle ${text}: it has no name that another process could find`,
      );
    }
    const { qualname } = definition;
    if (qualname.includes("<locals>"))
      throw new AttributeError(`Can't pickle local object '${qualname}'`);
    const [first = "", ...path] = qualname.split(".");
    const found = follow(program.lookup(first), path);
    const shown =
      definition.kind === "class"
        ? `<class '__main__.${qualname}'>`
        : `<function ${qualname} at ${address(made)}>`;
    if (found === undefined) {
      throw new PicklingError(
        `Can't pickle ${shown}: attribute lookup ${qualname} on __main__ failed`,
      );
    }
    if (found !== made)
      throw new PicklingError(
        `Can't pickle ${shown}: it's not the same object as __main__.${qualname}`,
      );
    return { module: "__main__", name: qualname };
  }

  /** The other way round. Raises AttributeError when this process has no such name. */
  find({ module, name }: GlobalName): unknown {
    const [first = "", ...path] = name.split(".");
    const { program, mainName, modules } = this.interpreter;
    let start: unknown;
    if (module === "__main__") start = program.lookup(first);
    else if (module === "builtins") start = exceptions[first];
    else if (module === "javascript") start = Reflect.get(globalThis, first);
    else start = modules[module]?.[first];
    const found = follow(start, path);
    if (found === undefined) {
      const shown = module === "__main__" ? `${mainName}' from 'main.ts'` : `${module}'`;
      throw new AttributeError(`Can't get attribute '${name}' on <module '${shown}>`);
    }
    return found;
  }

  private library(): Map<unknown, GlobalName> {
    if (this.known) return this.known;
    const known = new Map<unknown, GlobalName>();
    const add = (value: unknown, module: string, name: string) => {
      if (typeof value === "function" && !known.has(value)) known.set(value, { module, name });
    };
    for (const name of javascriptGlobals) {
      const value: unknown = Reflect.get(globalThis, name);
      add(value, "javascript", name);
      if (typeof value !== "object" && typeof value !== "function") continue;
      for (const key of Object.getOwnPropertyNames(value ?? {})) {
        if (key !== "prototype")
          add(Object.getOwnPropertyDescriptor(value, key)?.value, "javascript", `${name}.${key}`);
      }
    }
    for (const [name, value] of Object.entries(exceptions)) add(value, "builtins", name);
    for (const [module, names] of Object.entries(this.interpreter.modules)) {
      for (const [name, value] of Object.entries(names)) {
        add(value, module, name);
        if (module === "multiprocessing.context" && typeof value === "object")
          known.set(value, { module, name });
      }
    }
    this.known = known;
    return known;
  }
}

/** JavaScript's own that a program may hand over by name. */
const javascriptGlobals = [
  "Error",
  "TypeError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "EvalError",
  "URIError",
  "AggregateError",
  "Object",
  "Array",
  "Map",
  "Set",
  "Date",
  "Number",
  "String",
  "Boolean",
  "BigInt",
  "Math",
  "JSON",
  "parseInt",
  "parseFloat",
  "isNaN",
  "isFinite",
  "encodeURIComponent",
  "decodeURIComponent",
] as const;
