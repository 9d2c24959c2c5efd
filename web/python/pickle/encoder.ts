// Writes values as bytes that another process can read: a copy, cycles and shared parts kept.
// What can't be copied raises CPython's error, and nothing is written of it.
// Python: Lib/pickle.py, class _Pickler
import type { AnyFunction } from "../../wire/system-call.ts";
import { RecursionError } from "../builtins/exceptions.ts";
import { MODULE, repr, typeName } from "../builtins/text.ts";
import { isStackOverflow } from "../traceback.ts";
import { ByteWriter } from "./byte-writer.ts";
import { PicklingError } from "./errors.ts";
import type { GlobalName, Globals } from "./globals.ts";
import { GETSTATE, Tag, viewTypes } from "./tags.ts";

const INT_LIMIT = 0x7fffffff;

export class Encoder {
  private readonly out = new ByteWriter();
  private readonly memo = new Map<object, number>();

  constructor(private readonly globals: Globals) {}

  /** Appends one value. On an error the bytes and the memo are as they were before. */
  write(value: unknown): void {
    const length = this.out.length;
    const known = this.memo.size;
    try {
      this.put(value);
    } catch (error) {
      this.out.cut(length);
      for (const [object, number] of this.memo) if (number >= known) this.memo.delete(object);
      if (isStackOverflow(error))
        throw new RecursionError("maximum recursion depth exceeded while pickling an object");
      throw error;
    }
  }

  /** In place of a value that could not be written: a forked child meets the reason when it uses it. */
  writeUncopied(reason: string): void {
    this.out.u8(Tag.UNCOPIED);
    this.out.text(reason);
  }

  done(): Uint8Array {
    return this.out.done();
  }

  private put(value: unknown): void {
    const { out } = this;
    switch (typeof value) {
      case "undefined":
        return out.u8(Tag.UNDEFINED);
      case "boolean":
        return out.u8(value ? Tag.TRUE : Tag.FALSE);
      case "number":
        return this.putNumber(value);
      case "bigint":
        out.u8(Tag.BIGINT);
        return out.text(value.toString());
      case "string":
        out.u8(Tag.TEXT);
        return out.text(value);
      case "symbol":
        throw new TypeError("cannot pickle 'symbol' object");
      case "function":
        // Every function may be asked for its name, whatever it takes.
        return this.putGlobal(value as AnyFunction);
      case "object":
        return value === null ? out.u8(Tag.NULL) : this.putObject(value);
    }
  }

  private putNumber(value: number): void {
    if (Number.isInteger(value) && Math.abs(value) <= INT_LIMIT && !Object.is(value, -0)) {
      this.out.u8(Tag.INT);
      this.out.i32(value);
    } else {
      this.out.u8(Tag.FLOAT);
      this.out.f64(value);
    }
  }

  private putGlobal(made: AnyFunction): void {
    this.putName(this.globals.nameOf(made));
  }

  private putName({ module, name }: GlobalName): void {
    this.out.u8(Tag.GLOBAL);
    this.out.text(module);
    this.out.text(name);
  }

  private putObject(value: object): void {
    const { out } = this;
    const known = this.memo.get(value);
    if (known !== undefined) {
      out.u8(Tag.REF);
      return out.u32(known);
    }
    const named = this.globals.nameOfObject(value);
    if (named) return this.putName(named);
    refuseExtended(value);
    this.memo.set(value, this.memo.size);
    if (Array.isArray(value)) {
      out.u8(Tag.ARRAY);
      out.u32(value.length);
      for (const item of value) this.put(item);
    } else if (value instanceof Map) {
      out.u8(Tag.MAP);
      out.u32(value.size);
      for (const [key, item] of value) {
        this.put(key);
        this.put(item);
      }
    } else if (value instanceof Set) {
      out.u8(Tag.SET);
      out.u32(value.size);
      for (const item of value) this.put(item);
    } else if (value instanceof Date) {
      out.u8(Tag.DATE);
      out.f64(value.getTime());
    } else if (value instanceof RegExp) {
      out.u8(Tag.REGEXP);
      out.text(value.source);
      out.text(value.flags);
    } else if (value instanceof ArrayBuffer) {
      out.u8(Tag.BUFFER);
      out.u32(value.byteLength);
      out.raw(new Uint8Array(value));
    } else if (ArrayBuffer.isView(value)) this.putView(value);
    else this.putInstance(value);
  }

  /** A view is written with its whole buffer, so two views of one buffer still share it. */
  private putView(view: ArrayBufferView): void {
    const type = view instanceof DataView ? "DataView" : Reflect.get(view, Symbol.toStringTag);
    if (type !== "DataView" && !Object.hasOwn(viewTypes, String(type)))
      throw new TypeError(`cannot pickle '${String(type)}' object`);
    if (!(view.buffer instanceof ArrayBuffer))
      throw new TypeError("cannot pickle 'SharedArrayBuffer' object");
    const length: unknown =
      view instanceof DataView ? view.byteLength : Reflect.get(view, "length");
    this.out.u8(Tag.VIEW);
    this.out.text(String(type));
    this.out.u32(view.byteOffset);
    this.out.u32(Number(length));
    this.put(view.buffer);
  }

  private putFields(entries: readonly (readonly [string, unknown])[]): void {
    this.out.u32(entries.length);
    for (const [name, item] of entries) {
      this.out.text(name);
      this.put(item);
    }
  }

  private putInstance(value: object): void {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === null || prototype === Object.prototype) {
      this.out.u8(Tag.OBJECT);
      return this.putFields(Object.entries(value));
    }
    this.out.u8(Tag.INSTANCE);
    this.putClass(value);
    this.putFields(fieldsOf(value));
    const getState: unknown = Reflect.get(value, GETSTATE);
    this.put(typeof getState === "function" ? Reflect.apply(getState, value, []) : undefined);
  }

  private putClass(value: object): void {
    const made: unknown = Reflect.get(value, "constructor");
    const plainTag = Object.prototype.toString.call(value).slice(8, -1);
    if (
      typeof made !== "function" ||
      made.prototype !== Object.getPrototypeOf(value) ||
      native.has(plainTag)
    ) {
      throw new TypeError(`cannot pickle '${native.get(plainTag) ?? typeName(value)}' object`);
    }
    if (hasPrivateNames(made)) {
      throw new PicklingError(
        `Can't pickle ${repr(value)}: its class has #private fields, which JavaScript keeps from being copied`,
      );
    }
    // What it takes does not matter: it is asked for its name.
    this.putGlobal(made as AnyFunction);
  }
}

/** Things of JavaScript that hold what can't be copied, by the name Python has for the like of them. */
const native = new Map([
  ["Promise", "coroutine"],
  ["Generator", "generator"],
  ["AsyncGenerator", "async_generator"],
  ["WeakMap", "weakref"],
  ["WeakSet", "weakref"],
  ["WeakRef", "weakref"],
  ["Map Iterator", "dict_itemiterator"],
  ["Set Iterator", "set_iterator"],
  ["Array Iterator", "list_iterator"],
]);

/** What a class adds to a built-in collection would get lost on the way. */
function refuseExtended(value: object): void {
  for (const base of [Array, Map, Set, Date, RegExp, ArrayBuffer]) {
    if (value instanceof base && Object.getPrototypeOf(value) !== base.prototype)
      throw new PicklingError(`Can't pickle ${repr(value)}: its class extends ${base.name}`);
  }
}

/** Own fields; of an error also its text and arguments, which are not enumerable. */
function fieldsOf(value: object): (readonly [string, unknown])[] {
  const fields: (readonly [string, unknown])[] = Object.entries(value);
  if (value instanceof Error) {
    fields.push(["message", value.message]);
    if (Object.hasOwn(value, "args")) fields.push(["args", Reflect.get(value, "args")]);
  }
  return fields;
}

/** True when a class of the program, or one above it, declares `#names`. */
function hasPrivateNames(made: AnyFunction | object): boolean {
  for (
    let at: unknown = made;
    typeof at === "function" && at !== Function.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    if (Object.hasOwn(at, MODULE)) return false; // a class of the library looks after its own
    const text = Function.prototype.toString.call(at);
    if (/^class\b/.test(text) && /(?:^|[\s;{}.])#[\p{ID_Start}$_]/u.test(withoutTexts(text)))
      return true;
  }
  return false;
}

/** A class's source without its strings and comments, so that a `#` in them is not taken for a name. */
function withoutTexts(source: string): string {
  return source.replaceAll(
    /\/\*[\s\S]*?\*\/|\/\/.*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`/g,
    "",
  );
}
