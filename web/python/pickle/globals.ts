// Functions and classes travel by name: found again in the program of the other process, in the library,
// or among JavaScript's own. Whatever can't be found again by its name can't be pickled.
// Python: Lib/pickle.py, save_global and find_class
import { isClass } from "../../base/is-class.ts";
import { present } from "../../base/assert.ts";
import type { Definition } from "../../wire/program.ts";
import type { Program } from "../program.ts";
import type { AnyFunction } from "../../wire/system-call.ts";
import { AttributeError, exceptions } from "../builtins/exceptions.ts";
import { address, repr } from "../builtins/text.ts";
import { PicklingError, UnpicklingError } from "./errors.ts";

export interface GlobalName {
  /** `__main__` for the program, a module of the library, or `javascript`. */
  readonly module: string;
  readonly name: string;
}

/** What an instance is made from. */
export type Class = (abstract new (...args: never[]) => object) & { readonly prototype: object };

/** What the name of a class stands for must be one. */
export function asClass(found: unknown): Class {
  if (typeof found === "function" && typeof found.prototype === "object" && found.prototype)
    return found as Class; // it has what the type asks for
  throw new UnpicklingError(`${repr(found)} is no class`);
}

/** In place of a name: not something in a module, but the module. */
const MODULE_ITSELF = "";

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
  /** Of this process's library, as far as it has been made. */
  private readonly known = new Map<unknown, GlobalName>();
  /** The parts of a definition's qualified name, by its number. */
  private readonly paths: (readonly string[] | undefined)[] = [];

  constructor(private readonly interpreter: Namespaces) {}

  /** A module has been made, or some of its names. What is known by an earlier name keeps that. */
  learn(module: string, names: Readonly<Record<string, unknown>>): void {
    const { known } = this;
    known.set(names, { module, name: MODULE_ITSELF });
    const named = module === CONTEXTS ? isPart : isFunction;
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(names))) {
      if (named(value) && !known.has(value)) known.set(value, { module, name });
    }
  }

  /** Makes all modules, and with them the table of their names, ahead of their first use. */
  prepare(): void {
    javascriptNames();
    for (const [name, module] of Object.entries(this.interpreter.modules)) {
      // Reading a name makes it.
      Object.values(module);
      this.learn(name, module);
    }
  }

  /** The name of an object that the library has one of in each process: a context. Raises for a module. */
  nameOfObject(value: object): GlobalName | undefined {
    const named = this.known.get(value) ?? javascriptNames().get(value);
    if (named?.name === MODULE_ITSELF) throw new TypeError("cannot pickle 'module' object");
    return named;
  }

  /**
   * The name under which the other process will find `made`: the number of a definition of the program,
   * or a name in the library. Raises as CPython does when there is none.
   */
  nameOf(made: AnyFunction): number | GlobalName {
    const { program } = this.interpreter;
    const definition = program.definitionOf(made);
    if (!definition) {
      const library = this.libraryName(made);
      if (library) return library;
      const text = isClass(made) ? repr(made) : `<function ${made.name} at ${address(made)}>`;
      throw new PicklingError(
        `Can't pickle ${text}: it has no name that another process could find`,
      );
    }
    if (this.defined(definition) !== made) throw this.misnamed(made, definition);
    return definition.id;
  }

  private misnamed(made: AnyFunction, definition: Definition): Error {
    const { qualname } = definition;
    if (qualname.includes("<locals>"))
      return new AttributeError(`Can't pickle local object '${qualname}'`);
    const shown =
      definition.kind === "class"
        ? `<class '__main__.${qualname}'>`
        : `<function ${qualname} at ${address(made)}>`;
    const why =
      this.defined(definition) === undefined
        ? `attribute lookup ${qualname} on __main__ failed`
        : `it's not the same object as __main__.${qualname}`;
    return new PicklingError(`Can't pickle ${shown}: ${why}`);
  }

  /** What the name of a definition means in this process now. */
  private defined({ id, qualname }: Definition): unknown {
    let path = this.paths[id];
    if (!path) {
      path = qualname.split(".");
      this.paths[id] = path;
    }
    const first = this.interpreter.program.lookup(path[0] ?? "");
    return path.length === 1 ? first : follow(first, path.slice(1));
  }

  /** The function or class of this definition. Raises AttributeError when this process has none by its name. */
  findDefined(id: number): unknown {
    const definition = present(this.interpreter.program.definitions[id], `definition ${id}`);
    const found = this.defined(definition);
    if (found === undefined) throw this.missing("__main__", definition.qualname);
    return found;
  }

  /** The other way round. Raises AttributeError when this process has no such name. */
  find({ module, name }: GlobalName): unknown {
    const [first = "", ...path] = name.split(".");
    const { program, modules } = this.interpreter;
    let start: unknown;
    if (module === "__main__") start = program.lookup(first);
    else if (module === "builtins") start = exceptions[first] ?? modules[module]?.[first];
    else if (module === "javascript") start = Reflect.get(globalThis, first);
    else start = modules[module]?.[first];
    const found = follow(start, path);
    if (found === undefined) throw this.missing(module, name);
    return found;
  }

  private missing(module: string, name: string): AttributeError {
    const { mainName } = this.interpreter;
    const shown = module === "__main__" ? `${mainName}' from 'main.ts'` : `${module}'`;
    return new AttributeError(`Can't get attribute '${name}' on <module '${shown}>`);
  }

  private libraryName(made: AnyFunction): GlobalName | undefined {
    const named = this.known.get(made) ?? javascriptNames().get(made);
    if (named) return named;
    // Its module has not been asked for yet, though a part of it is in use.
    this.prepare();
    return this.known.get(made);
  }
}

/** The module whose objects, the contexts, travel by name like functions. */
const CONTEXTS = "multiprocessing.context";

const isFunction = (value: unknown): boolean => typeof value === "function";
const isPart = (value: unknown): boolean => isFunction(value) || typeof value === "object";

/** The same for all processes of this realm. */
let sharedNames: ReadonlyMap<unknown, GlobalName> | undefined;

/** Names of JavaScript's own functions, and of the exceptions. */
function javascriptNames(): ReadonlyMap<unknown, GlobalName> {
  if (sharedNames) return sharedNames;
  const known = new Map<unknown, GlobalName>();
  const add = (value: unknown, module: string, name: string) => {
    if (isFunction(value) && !known.has(value)) known.set(value, { module, name });
  };
  for (const name of javascriptGlobals) {
    const value: unknown = Reflect.get(globalThis, name);
    add(value, "javascript", name);
    if (typeof value !== "object" && typeof value !== "function") continue;
    if (typeof value === "object") known.set(value, { module: "javascript", name: MODULE_ITSELF });
    for (const key of Object.getOwnPropertyNames(value ?? {})) {
      if (key !== "prototype")
        add(Object.getOwnPropertyDescriptor(value, key)?.value, "javascript", `${name}.${key}`);
    }
  }
  for (const [name, value] of Object.entries(exceptions)) add(value, "builtins", name);
  sharedNames = known;
  return known;
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
  "SuppressedError",
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
