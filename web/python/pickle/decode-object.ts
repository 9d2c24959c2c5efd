// Making again the objects that encode-object.ts wrote: an empty object of the right class, without running
// the class's constructor, then what it holds.
// Python: Lib/pickle.py, load_build and load_reduce
import { assert, Defect } from "../../base/assert.ts";
import type { AnyFunction } from "../../wire/system-call.ts";
import type { ByteReader } from "./byte-reader.ts";
import { UnpicklingError } from "./errors.ts";
import type { Class } from "./globals.ts";
import type { Shape } from "./shapes.ts";
import { SETSTATE, State, Tag, viewTypes } from "./tags.ts";

/** What of the decoder is needed here. */
export interface ObjectSource {
  readonly from: ByteReader;
  take(): unknown;
  takeWhole(): unknown;
  takeShape(): Shape | null;
  takeSpelled(value: object): void;
  takeItems(items: unknown[], length: number): void;
  takeBytes(): ArrayBuffer;
  settleLater(settle: () => void): void;
  /** A class of the program is about to be given what was read. */
  seen(): void;
}

/** An object that is there, but for what it holds. */
export interface Begun {
  readonly value: object;
  readonly kind: number;
  readonly instance: boolean;
  /** Finds its class, which was not there yet. */
  readonly late: (() => Class) | null;
}

/** An object of this built-in, or of the class that extends it. */
export function makeObject(source: ObjectSource, kind: number, made: Class | null): object {
  const { from } = source;
  switch (kind) {
    case Tag.OBJECT:
      // Object.create is typed any.
      return made ? (Object.create(made.prototype) as object) : {};
    case Tag.BARE:
      return Object.create(null) as object; // as above
    case Tag.ARRAY:
      return construct(Array, [], made);
    case Tag.MAP:
      return construct(Map, [], made);
    case Tag.SET:
      return construct(Set, [], made);
    case Tag.ERROR:
      // A true error, so that it has a stack.
      return construct(Error, [], made);
    case Tag.DATE:
      return construct(Date, [from.f64()], made);
    case Tag.REGEXP: {
      const pattern = from.text();
      const value = construct(RegExp, [pattern, from.text()], made);
      return Object.assign(value, { lastIndex: source.take() });
    }
    case Tag.BUFFER:
      return reclassed(source.takeBytes(), made);
    case Tag.BOXED:
      return reclassed(Object(source.take()) as object, made); // Object() is typed any
    case Tag.VIEW: {
      const Made = viewTypes[from.u8()];
      assert(Made, "a view has one of the types");
      const offset = from.u32();
      const length = from.u32();
      const buffer = source.take();
      assert(buffer instanceof ArrayBuffer, "a view has a buffer");
      return construct(Made, [buffer, offset, length], made);
    }
    default:
      throw new Defect(`pickled bytes hold no tag ${kind}`);
  }
}

function construct(base: AnyConstructor, args: readonly unknown[], made: Class | null): object {
  // What is constructed is an object; Reflect.construct is typed any.
  return Reflect.construct(base, args, made ?? base) as object;
}

// A constructor of which only the making of an object counts.
type AnyConstructor = new (...args: never[]) => object;

function reclassed(value: object, made: Class | null): object {
  return made ? (Object.setPrototypeOf(value, made.prototype) as object) : value; // typed any
}

/** Reads what the object holds. */
export function readBody(source: ObjectSource, begun: Begun): void {
  const { from } = source;
  const { value, kind, instance } = begun;
  if (kind === Tag.ARRAY) {
    const length = from.u32();
    source.takeItems(value as unknown[], length); // its kind says so
  } else if (kind === Tag.MAP) {
    for (let left = from.u32(); left > 0; left--) {
      const key = source.take();
      Map.prototype.set.call(value, key, source.take());
    }
  } else if (kind === Tag.SET) {
    for (let left = from.u32(); left > 0; left--) Set.prototype.add.call(value, source.take());
  } else if ((kind === Tag.OBJECT || kind === Tag.BARE) && !instance) {
    return readFields(source, value, true);
  }
  if (instance) readOwn(source, begun);
  return undefined;
}

function readOwn(source: ObjectSource, { value, kind, late }: Begun): void {
  if (kind === Tag.ERROR) readFields(source, value, false);
  readFields(source, value, true);
  const settle = readStates(source);
  if (!late) return settle?.(value);
  return source.settleLater(() => {
    Object.setPrototypeOf(value, late().prototype);
    settle?.(value);
  });
}

function readFields(source: ObjectSource, value: object, enumerable: boolean): void {
  const shape = source.takeShape();
  if (!shape) return source.takeSpelled(value);
  for (const name of shape.names) {
    const field = source.take();
    // Where the class has a setter of this name, a field of its own is still what was copied.
    if (enumerable && !(name in value)) Reflect.set(value, name, field);
    else
      Object.defineProperty(value, name, {
        value: field,
        writable: true,
        enumerable,
        configurable: true,
      });
  }
  return undefined;
}

/** Reads the states that follow an object; what is returned gives them to it. */
function readStates(source: ObjectSource): ((value: object) => void) | null {
  const states = source.from.u8();
  if (states === 0) return null;
  const library = states & State.LIBRARY ? { state: source.takeWhole() } : null;
  source.seen();
  const program = states & State.PROGRAM ? { state: source.takeWhole() } : null;
  return (value) => {
    if (library) Reflect.apply(methodOf(value, SETSTATE), value, [library.state]);
    if (program) setState(value, program.state);
  };
}

function methodOf(value: object, name: symbol): AnyFunction {
  const method: unknown = Reflect.get(value, name);
  assert(typeof method === "function", "a class that gives its state takes it");
  // What it takes is what its name says.
  return method as AnyFunction;
}

function setState(value: object, state: unknown): void {
  const own: unknown = Reflect.get(value, "__setstate__");
  if (typeof own === "function") {
    Reflect.apply(own, value, [state]);
    return;
  }
  const parts: readonly unknown[] = Array.isArray(state) && state.length === 2 ? state : [state];
  for (const part of parts) {
    if (part instanceof Map) Object.assign(value, Object.fromEntries(part));
    else if (typeof part === "object" && part !== null && !Array.isArray(part))
      Object.assign(value, part);
    else if (part !== null && part !== undefined)
      throw new UnpicklingError("state is not a dictionary");
  }
}

/** Calls what `__reduce__` named; `keep` is told the object before its state is read. */
export function readReduced(source: ObjectSource, keep: (value: unknown) => void): unknown {
  const callable = source.take();
  assert(typeof callable === "function", "a reduced object begins with a function");
  // The encoder wrote a list.
  const args = source.takeWhole() as readonly unknown[];
  const value: unknown = isConstructor(callable)
    ? Reflect.construct(callable, args)
    : Reflect.apply(callable, undefined, args);
  keep(value);
  const settle = readStates(source);
  if (settle && typeof value === "object" && value !== null) settle(value);
  return value;
}

/** Classes, and those of JavaScript's functions that are called with `new`. */
function isConstructor(callable: object): boolean {
  const text = Function.prototype.toString.call(callable);
  return (
    /^class\b/.test(text) ||
    (/\[native code\]\s*\}$/.test(text) && Object.hasOwn(callable, "prototype"))
  );
}
