// Writing objects that are neither plain nor a list: first what it takes to make the object (its class, a
// date's time), then what it holds, which may come later in the bytes.
// Python: Lib/pickle.py, save_reduce; Objects/typeobject.c, object.__reduce_ex__
import type { AnyFunction } from "../../wire/system-call.ts";
import { RecursionError } from "../builtins/exceptions.ts";
import { isStackOverflow } from "../builtins/stack-overflow.ts";
import { repr, str } from "../builtins/text.ts";
import type { ByteWriter } from "./byte-writer.ts";
import { factsOf, type ClassFacts } from "./classes.ts";
import { PicklingError } from "./errors.ts";
import type { Globals } from "./globals.ts";
import { GETSTATE, hiddenErrorFields, REDUCE, State, Tag } from "./tags.ts";

/** Bytes of a buffer that is not sent whole for the sake of a small part. */
const LARGE = 16 * 1024;

const SYMBOL = "cannot pickle 'symbol' object";

/** What of the encoder is needed here. */
export interface ObjectSink {
  readonly out: ByteWriter;
  readonly globals: Globals;
  put(value: unknown): void;
  putWhole(value: unknown): void;
  putNamed(made: AnyFunction): void;
  putFields(value: object, names: readonly string[]): void;
  putItems(items: readonly unknown[]): void;
  putBytes(bytes: Uint8Array): void;
}

/** Writes what makes an empty object of the right class. */
export function putHead(to: ObjectSink, value: object): void {
  const facts = factsOf(value);
  const refusal = facts.refusal(value);
  if (refusal) throw refusal;
  if (facts.made) {
    to.out.u8(Tag.INSTANCE);
    to.putNamed(facts.made);
  }
  to.out.u8(facts.kind);
  putMaterial(to, value, facts);
}

/** What objects of this built-in are made with. A look-alike without the insides raises TypeError here. */
function putMaterial(to: ObjectSink, value: object, { kind, viewType }: ClassFacts): void {
  const { out } = to;
  switch (kind) {
    case Tag.DATE:
      return out.f64(Reflect.apply(Date.prototype.getTime, value, []));
    case Tag.REGEXP:
      out.text(String(Reflect.get(value, "source")));
      out.text(String(Reflect.get(value, "flags")));
      return to.put(Reflect.get(value, "lastIndex"));
    case Tag.BUFFER:
      // The constructor takes anything, so its kind is what must be sure.
      return to.putBytes(new Uint8Array(value as ArrayBuffer));
    case Tag.BOXED:
      return to.put(unboxed(value));
    case Tag.VIEW: {
      // Its prototype says so.
      const view = value as ArrayBufferView;
      if (!(view.buffer instanceof ArrayBuffer))
        throw new TypeError("cannot pickle 'SharedArrayBuffer' object");
      const { buffer, byteOffset, byteLength } = view;
      // A small part of a large array travels alone, as a slice of a NumPy array does. Views that share more keep
      // what they share.
      const alone = buffer.byteLength >= LARGE && byteLength * 2 <= buffer.byteLength;
      out.u8(viewType);
      out.u32(alone ? 0 : byteOffset);
      out.u32(view instanceof DataView ? byteLength : Number(Reflect.get(view, "length")));
      return to.put(alone ? buffer.slice(byteOffset, byteOffset + byteLength) : buffer);
    }
    default:
  }
}

function unboxed(value: object): unknown {
  for (const made of [Number, String, Boolean, BigInt])
    if (value instanceof made) return Reflect.apply(made.prototype.valueOf, value, []);
  throw new TypeError(SYMBOL);
}

/** Writes what the object holds. */
export function putBody(to: ObjectSink, value: object): void {
  const { kind, made } = factsOf(value);
  switch (kind) {
    case Tag.ARRAY: {
      // As above.
      const items = value as readonly unknown[];
      to.out.u32(items.length);
      to.putItems(items);
      break;
    }
    case Tag.MAP: {
      // A copy first: a hook of an item may change the map.
      const entries = [...Map.prototype.entries.call(value)];
      to.out.u32(entries.length);
      for (const [key, item] of entries) {
        to.put(key);
        to.put(item);
      }
      break;
    }
    case Tag.SET: {
      const items = [...Set.prototype.values.call(value)];
      to.out.u32(items.length);
      for (const item of items) to.put(item);
      break;
    }
    case Tag.OBJECT:
    case Tag.BARE:
      if (!made) return to.putFields(value, Object.keys(value));
      break;
    default:
  }
  if (made) putOwn(to, value, kind);
  return undefined;
}

/** What an instance of a class has of its own: fields, and what its class says its state is. */
function putOwn(to: ObjectSink, value: object, kind: number): void {
  const names = fieldNames(value, kind);
  const getState = methodOf(value, "__getstate__");
  const hasSetState = methodOf(value, "__setstate__") !== null;
  const libraryState = methodOf(value, GETSTATE);
  if (!getState && !libraryState && hasSymbols(value)) throw new TypeError(SYMBOL);
  if (kind === Tag.ERROR) to.putFields(value, hiddenNames(value));
  to.putFields(value, getState || hasSetState ? [] : names);
  let state: unknown = null;
  if (getState) state = Reflect.apply(getState, value, []);
  else if (hasSetState && names.length > 0)
    state = Object.fromEntries(names.map((name) => [name, Reflect.get(value, name)]));
  putStates(to, libraryState, value, state);
}

/** Fields whose names are symbols: no other process has the same symbol. */
const hasSymbols = (value: object): boolean =>
  Object.getOwnPropertySymbols(value).some((name) =>
    Object.prototype.propertyIsEnumerable.call(value, name),
  );

/** None is no state: the other side is not asked to take it. */
function putStates(
  to: ObjectSink,
  getState: AnyFunction | null,
  value: unknown,
  state: unknown,
): void {
  const has = state !== null && state !== undefined;
  to.out.u8((getState ? State.LIBRARY : 0) | (has ? State.PROGRAM : 0));
  if (getState) to.putWhole(Reflect.apply(getState, value, []));
  if (has) to.putWhole(state);
}

/** Enumerable ones; places are items, not fields. */
function fieldNames(value: object, kind: number): string[] {
  const names = Object.keys(value);
  const hasPlaces = kind === Tag.ARRAY || kind === Tag.VIEW || kind === Tag.BOXED;
  return hasPlaces ? names.filter((name) => !/^\d+$/.test(name)) : names;
}

/** What an error says is not enumerable. */
function hiddenNames(value: object): string[] {
  const isHidden = (name: string) =>
    Object.getOwnPropertyDescriptor(value, name)?.enumerable === false;
  return Object.getOwnPropertyNames(value).filter(
    (name) => hiddenErrorFields.has(name) && isHidden(name),
  );
}

function methodOf(value: object, name: string | symbol): AnyFunction | null {
  const method: unknown = Reflect.get(value, name);
  // What it takes is what its name says.
  return typeof method === "function" ? (method as AnyFunction) : null;
}

/** How an object is made again by calling a function: what `__reduce__` returned. */
export interface Reduction {
  readonly callable: AnyFunction;
  readonly args: readonly unknown[];
  readonly state: unknown;
}

/** A class is called with `new`, and found by its name like any function. */
const Recursion = RecursionError as unknown as AnyFunction;

/** null for an object that does not say. Raises CPython's errors for what is no reduction. */
export function reductionOf(value: object): Reduction | null {
  // Engines have classes of their own for it.
  if (isStackOverflow(value)) return { callable: Recursion, args: [str(value)], state: null };
  const reduce = methodOf(value, REDUCE) ?? methodOf(value, "__reduce__");
  if (!reduce) return null;
  const said: unknown = Reflect.apply(reduce, value, []);
  if (!Array.isArray(said)) throw new PicklingError("__reduce__ must return a string or tuple");
  if (said.length < 2 || said.length > 6)
    throw new PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements");
  const [callable, args, state, ...more]: unknown[] = said;
  if (typeof callable !== "function")
    throw new PicklingError("first item of the tuple returned by __reduce__ must be callable");
  if (!Array.isArray(args))
    throw new PicklingError("second item of the tuple returned by __reduce__ must be a tuple");
  if (more.some((part) => part !== null && part !== undefined))
    throw new PicklingError(`Can't pickle ${repr(value)}: items in __reduce__ are not supported`);
  // Called with the arguments that stand beside it.
  return { callable: callable as AnyFunction, args, state };
}

export function putReduction(to: ObjectSink, { callable, args, state }: Reduction): void {
  to.out.u8(Tag.REDUCE);
  to.putNamed(callable);
  to.putWhole(args);
  putStates(to, null, null, state);
}
