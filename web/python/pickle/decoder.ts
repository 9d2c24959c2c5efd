// Reads what encoder.ts wrote and builds the copy. Functions and classes are looked up in this process;
// AttributeError when they are not there.
// Python: Lib/pickle.py, class _Unpickler
import { Defect, assert } from "../../base/assert.ts";
import { AttributeError, RuntimeError } from "../builtins/exceptions.ts";
import { ByteReader } from "./byte-writer.ts";
import type { GlobalName, Globals } from "./globals.ts";
import { SETSTATE, Tag, viewTypes } from "./tags.ts";

interface Class {
  readonly prototype: object;
}

export class Decoder {
  private readonly from: ByteReader;
  private readonly memo: unknown[] = [];
  private readonly late: (() => void)[] = [];

  /** `mayBeLate`: classes may be defined after their instances are read; {@link settleLate} follows. */
  constructor(
    bytes: Uint8Array,
    private readonly globals: Globals,
    private readonly mayBeLate = false,
  ) {
    this.from = new ByteReader(bytes);
  }

  /** The next value. */
  read(): unknown {
    const { from } = this;
    const tag = from.u8();
    switch (tag) {
      case Tag.NULL:
        return null;
      case Tag.UNDEFINED:
        return undefined;
      case Tag.TRUE:
        return true;
      case Tag.FALSE:
        return false;
      case Tag.INT:
        return from.i32();
      case Tag.FLOAT:
        return from.f64();
      case Tag.BIGINT:
        return BigInt(from.text());
      case Tag.TEXT:
        return from.text();
      case Tag.REF:
        return this.memo[from.u32()];
      case Tag.GLOBAL:
        return this.globals.find({ module: from.text(), name: from.text() });
      case Tag.UNCOPIED:
        return uncopied(from.text());
      default:
        return this.readObject(tag);
    }
  }

  private keep<T>(value: T): T {
    this.memo.push(value);
    return value;
  }

  private readObject(tag: number): unknown {
    const { from } = this;
    switch (tag) {
      case Tag.ARRAY: {
        const length = from.u32();
        const list = this.keep<unknown[]>([]);
        for (let i = 0; i < length; i++) list.push(this.read());
        return list;
      }
      case Tag.OBJECT: {
        const made = this.keep<object>({});
        this.readFields(made);
        return made;
      }
      case Tag.MAP: {
        const size = from.u32();
        const map = this.keep(new Map<unknown, unknown>());
        for (let i = 0; i < size; i++) {
          const key = this.read();
          map.set(key, this.read());
        }
        return map;
      }
      case Tag.SET: {
        const size = from.u32();
        const set = this.keep(new Set<unknown>());
        for (let i = 0; i < size; i++) set.add(this.read());
        return set;
      }
      case Tag.DATE:
        return this.keep(new Date(from.f64()));
      case Tag.REGEXP: {
        const source = from.text();
        return this.keep(new RegExp(source, from.text()));
      }
      case Tag.BUFFER:
        return this.keep(from.raw(from.u32()).buffer);
      case Tag.VIEW:
        return this.readView();
      case Tag.INSTANCE:
        return this.readInstance();
      default:
        throw new Defect(`pickled bytes hold no tag ${tag}`);
    }
  }

  private readFields(made: object): void {
    for (let left = this.from.u32(); left > 0; left--) {
      const name = this.from.text();
      const value = this.read();
      const hidden = made instanceof Error && (name === "message" || name === "args");
      Object.defineProperty(made, name, {
        value,
        writable: true,
        configurable: true,
        enumerable: !hidden,
      });
    }
  }

  private readView(): unknown {
    const place = this.memo.length;
    this.memo.push(undefined);
    const type = this.from.text();
    const offset = this.from.u32();
    const length = this.from.u32();
    const buffer = this.read();
    assert(buffer instanceof ArrayBuffer, "a view has a buffer");
    // The encoder wrote only these names, and all of them are constructed alike.
    const Made = (
      type === "DataView" ? DataView : viewTypes[type as keyof typeof viewTypes]
    ) as typeof DataView;
    const view = new Made(buffer, offset, length);
    this.memo[place] = view;
    return view;
  }

  private readInstance(): unknown {
    const place = this.memo.length;
    this.memo.push(undefined);
    assert(this.from.u8() === Tag.GLOBAL, "an instance begins with its class");
    const name = { module: this.from.text(), name: this.from.text() };
    const made = this.classOf(name);
    const value: object = made ? instanceOf(made) : {};
    this.memo[place] = value;
    this.readFields(value);
    const state = this.read();
    if (made) restore(value, state);
    else
      this.late.push(() =>
        restore(Object.setPrototypeOf(value, this.findClass(name).prototype), state),
      );
    return value;
  }

  /** Gives objects their class whose class was not there yet when they were read. */
  settleLate(): void {
    for (const settle of this.late.splice(0)) settle();
  }

  private findClass(name: GlobalName): Class {
    const made = this.globals.find(name);
    assert(typeof made === "function", "an instance has a class");
    return made;
  }

  private classOf(name: GlobalName): Class | undefined {
    if (!this.mayBeLate) return this.findClass(name);
    try {
      return this.findClass(name);
    } catch (error) {
      if (error instanceof AttributeError) return undefined;
      throw error;
    }
  }
}

function restore(value: object, state: unknown): void {
  const setState: unknown = Reflect.get(value, SETSTATE);
  if (typeof setState === "function") Reflect.apply(setState, value, [state]);
}

/** An object of the class without running its constructor; an error is made as one, so that it has a stack. */
function instanceOf(made: Class): object {
  const prototype = made.prototype;
  assert(typeof prototype === "object" && prototype !== null, "a class has a prototype");
  if (prototype === Error.prototype || prototype instanceof Error) {
    return Object.setPrototypeOf(new Error(), prototype) as object; // setPrototypeOf returns what it was given
  }
  return Object.create(prototype) as object; // Object.create is typed any
}

/** Stands in a forked child for what could not be copied: any use of it says why. */
function uncopied(reason: string): unknown {
  const fail = (): never => {
    throw new RuntimeError(reason);
  };
  return new Proxy(fail, {
    apply: fail,
    construct: fail,
    get: (_target, key) =>
      key === Symbol.toPrimitive || typeof key === "string" ? fail() : undefined,
    set: fail,
    has: fail,
    deleteProperty: fail,
    ownKeys: fail,
  });
}
