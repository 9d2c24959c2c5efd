// What a process knows of the reader's program: its definitions (from the compiler) and its module-level
// names (registered by the running module). Pickling finds functions and classes here by name.
import type { Definition, Reader } from "../wire/program.ts";
import type { AnyFunction } from "../wire/system-call.ts";

const MARK = "/*§";

/** The number that a function's text carries; see Definition.id. NaN for a text without one. */
function numberIn(text: string): number {
  const at = text.indexOf(MARK);
  return at < 0 ? Number.NaN : Number.parseInt(text.slice(at + MARK.length), 10);
}

export class Program {
  private names: Readonly<Record<string, Reader>> = {};
  private readonly block = new Map<string, Reader>();
  /** Reading a function's text is slow, and it never changes. */
  private readonly found = new WeakMap<AnyFunction, Definition | null>();

  constructor(readonly definitions: readonly Definition[]) {}

  register(names: Readonly<Record<string, Reader>>): void {
    this.names = names;
  }

  registerBlock(names: Readonly<Record<string, Reader>>): void {
    for (const [name, reader] of Object.entries(names)) this.block.set(name, reader);
  }

  /** All module-level names with their readers, those of the main guard's block included. */
  readers(): readonly (readonly [string, Reader])[] {
    return [...Object.entries(this.names), ...this.block];
  }

  /** Names at the top level alone: what a forked child is given. */
  topLevelReaders(): readonly (readonly [string, Reader])[] {
    return Object.entries(this.names);
  }

  /** The value of a module-level name; undefined where there is none or its declaration has not run yet. */
  lookup(name: string): unknown {
    const reader = Object.hasOwn(this.names, name) ? this.names[name] : this.block.get(name);
    return reader ? readOr(reader, undefined) : undefined;
  }

  /** The definition of a function or class of the program; undefined for any other function. */
  definitionOf(made: AnyFunction): Definition | undefined {
    let found = this.found.get(made);
    if (found === undefined) {
      found = this.definitions[numberIn(Function.prototype.toString.call(made))] ?? null;
      this.found.set(made, found);
    }
    return found ?? undefined;
  }

  /** Python's `__qualname__`; a function from elsewhere gives its name. */
  qualnameOf(made: AnyFunction): string {
    return this.definitionOf(made)?.qualname ?? (made.name === "" ? "<lambda>" : made.name);
  }
}

/** Reads a variable; `otherwise` while its declaration has not run (the temporal dead zone). */
export function readOr<T>(reader: Reader, otherwise: T): unknown {
  try {
    return reader();
  } catch (error) {
    if (error instanceof ReferenceError) return otherwise;
    throw error;
  }
}
