// Writes values as bytes that another process can read: a copy, cycles and shared parts kept.
// What can't be copied raises CPython's error, and nothing is written of it. One encoder serves many messages.
// Python: Lib/pickle.py, class _Pickler
import { Defect } from "../../base/assert.ts";
import type { AnyFunction } from "../../wire/system-call.ts";
import { RecursionError } from "../builtins/exceptions.ts";
import { isStackOverflow } from "../builtins/stack-overflow.ts";
import { ByteWriter } from "./byte-writer.ts";
import type { Globals } from "./globals.ts";
import {
  putBody,
  putHead,
  putReduction,
  reductionOf,
  type ObjectSink,
  type Reduction,
} from "./encode-object.ts";
import { Memo } from "./memo.ts";
import { packedWidth, SHORTEST_PACKED, writeNumbers } from "./packed-numbers.ts";
import { ShapeWriter } from "./shapes.ts";
import { REDUCE, SHORT_ARRAY, SHORT_ARRAYS, Tag } from "./tags.ts";

/** Objects inside objects beyond this are written after the outermost, so that the stack stays short. */
const DEEPEST = 200;
/** Buffers of this size are left outside when the encoder may. */
const OUTSIDE_BYTES = 16 * 1024;
const TOO_DEEP = "maximum recursion depth exceeded while pickling an object";

export interface EncoderOptions {
  /** Large buffers stay out of the bytes: {@link Encoder.buffers} has them. */
  readonly external?: boolean;
}

export class Encoder implements ObjectSink {
  readonly out = new ByteWriter();
  private readonly outside: Uint8Array[] = [];
  private readonly memo = new Memo();
  private readonly shapes = new ShapeWriter();
  private later: object[] = [];
  private depth = 0;
  private busy = false;
  /** Objects whose arguments are being written: they can't be among them. */
  private readonly reducing: object[] = [];
  private readonly external: boolean;

  constructor(
    readonly globals: Globals,
    options: EncoderOptions = {},
  ) {
    this.external = options.external ?? false;
  }

  /** True while a value is being written, whose own methods may come here again: they need another encoder. */
  get isBusy(): boolean {
    return this.busy;
  }

  /** Buffers that were left outside, in order: views on the original memory. */
  get buffers(): readonly Uint8Array[] {
    return this.outside;
  }

  /** Appends one value. On an error all is as it was before. */
  write(value: unknown): void {
    if (this.busy) throw new Defect("an encoder writes one value at a time");
    const { out, memo, shapes, outside } = this;
    const { length } = out;
    const objects = memo.size;
    const said = shapes.size;
    const buffers = outside.length;
    this.busy = true;
    try {
      this.put(value);
      if (this.later.length > 0) this.putLater();
    } catch (error) {
      out.cut(length);
      memo.cut(objects);
      shapes.cut(said);
      outside.length = buffers;
      this.later = [];
      this.depth = 0;
      this.reducing.length = 0;
      throw isStackOverflow(error) ? new RecursionError(TOO_DEEP) : error;
    } finally {
      this.busy = false;
    }
  }

  /** In place of a value that could not be written: a forked child meets the reason when it uses it. */
  writeUncopied(reason: string): void {
    this.out.u8(Tag.UNCOPIED);
    this.out.text(reason);
  }

  /** All that was written, as a copy. */
  done(): Uint8Array<ArrayBuffer> {
    return this.out.done();
  }

  /** All that was written, until the next write or reset. */
  view(): Uint8Array<ArrayBuffer> {
    return this.out.view();
  }

  /** Begins a new message in the same memory. */
  reset(): void {
    this.out.cut(0);
    this.memo.cut(0);
    this.shapes.cut(0);
    if (this.outside.length > 0) this.outside.length = 0;
  }

  put(value: unknown): void {
    const { out } = this;
    switch (typeof value) {
      case "number":
        return out.number(value);
      case "string":
        return out.text(value);
      case "object":
        return value === null ? out.u8(Tag.NULL) : this.putObject(value);
      case "undefined":
        return out.u8(Tag.UNDEFINED);
      case "boolean":
        return out.u8(value ? Tag.TRUE : Tag.FALSE);
      case "bigint":
        out.u8(Tag.BIGINT);
        return out.text(value.toString());
      case "symbol":
        throw new TypeError("cannot pickle 'symbol' object");
      case "function":
        // functools.partial
        if (REDUCE in value) return this.putObject(value);
        // Every function may be asked for its name, whatever it takes.
        return this.putNamed(value as AnyFunction);
    }
  }

  /** A value of which nothing is left for later when this returns: its reader will hand it to a function. */
  putWhole(value: unknown): void {
    const { later, depth } = this;
    this.later = [];
    this.depth = 0;
    this.put(value);
    if (this.later.length > 0) this.putLater();
    this.later = later;
    this.depth = depth;
  }

  putNamed(made: AnyFunction): void {
    const { out } = this;
    const name = this.globals.nameOf(made);
    if (typeof name === "number") {
      out.u8(Tag.DEFINED);
      return out.u16(name);
    }
    out.u8(Tag.GLOBAL);
    out.text(name.module);
    out.text(name.name);
  }

  /** The fields of these names, without the object they are of. */
  putFields(value: object, names: readonly string[]): void {
    // By name is how any object's fields are read.
    const fields = value as Readonly<Record<string, unknown>>;
    const shaped = this.shapes.write(this.out, names);
    // By place: this is the innermost loop of most messages.
    const { length } = names;
    for (let i = 0; i < length; i++) {
      const name = names[i] ?? "";
      if (!shaped) this.out.text(name);
      this.put(fields[name]);
    }
  }

  /**
   * The fields of a plain object. Most have the shape of the one before; engines go through the fields of an object in order
   * without looking for their names. A getter may change the object meanwhile, a program the prototype: then by name.
   */
  private putPlain(value: object): void {
    const names = this.shapes.repeated(value);
    if (names === null) return this.putFields(value, Object.keys(value));
    this.shapes.write(this.out, names);
    const fields = value as Readonly<Record<string, unknown>>; // as above
    const { length } = names;
    let at = 0;
    for (const name in fields) {
      if (name !== names[at]) break;
      at++;
      this.put(fields[name]);
    }
    for (; at < length; at++) this.put(fields[names[at] ?? ""]);
    return undefined;
  }

  /** The items of an array, its missing ones as such. */
  putItems(items: readonly unknown[]): void {
    const { length } = items;
    for (let i = 0; i < length; i++) {
      const item = items[i];
      if (item === undefined && !(i in items)) {
        const first = i;
        while (i + 1 < length && !(i + 1 in items)) i++;
        this.out.tagged(Tag.HOLES, i + 1 - first);
      } else {
        this.put(item);
      }
    }
  }

  /** A buffer's bytes, or their place among those that travel beside. */
  putBytes(bytes: Uint8Array): void {
    const { out, outside } = this;
    const leave = this.external && bytes.length >= OUTSIDE_BYTES;
    out.u32(bytes.length);
    out.u8(leave ? 1 : 0);
    if (!leave) return out.raw(bytes);
    out.u32(outside.length);
    outside.push(bytes);
    return undefined;
  }

  private putObject(value: object): void {
    const named = this.globals.nameOfObject(value);
    if (named) {
      this.out.u8(Tag.GLOBAL);
      this.out.text(named.module);
      return this.out.text(named.name);
    }
    const known = this.memo.numberOrAdd(value);
    if (known >= 0) return this.putReference(value, known);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== Array.prototype) {
      const reduction = reductionOf(value);
      if (reduction) return this.putReduction(value, reduction);
    }
    if (this.depth >= DEEPEST) {
      this.out.u8(Tag.LATER);
      putHead(this, value);
      this.later.push(value);
      return undefined;
    }
    this.depth++;
    if (prototype === Object.prototype) {
      this.out.u8(Tag.OBJECT);
      this.putPlain(value);
    } else if (prototype === Array.prototype && Array.isArray(value)) {
      this.putArray(value);
    } else {
      putHead(this, value);
      putBody(this, value);
    }
    this.depth--;
    return undefined;
  }

  private putReference(value: object, known: number): void {
    // CPython goes round in circles until its stack is full.
    if (this.reducing.includes(value)) throw new RecursionError(TOO_DEEP);
    if (known < 0x100) {
      this.out.u8(Tag.REF8);
      this.out.u8(known);
    } else {
      this.out.tagged(Tag.REF32, known);
    }
  }

  private putReduction(value: object, reduction: Reduction): void {
    this.reducing.push(value);
    putReduction(this, reduction);
    this.reducing.pop();
  }

  private putArray(items: readonly unknown[]): void {
    const { out } = this;
    const { length } = items;
    if (length >= SHORTEST_PACKED && typeof items[0] === "number") {
      const width = packedWidth(items);
      if (width > 0) {
        out.u8(Tag.NUMBERS);
        out.u8(width);
        out.u32(length);
        // packedWidth has looked at each of them.
        return writeNumbers(out, items as readonly number[], width || 8);
      }
    }
    if (length < SHORT_ARRAYS) out.u8(SHORT_ARRAY + length);
    else out.tagged(Tag.ARRAY, length);
    return this.putItems(items);
  }

  private putLater(): void {
    // The list grows while it is gone through.
    for (const value of this.later) putBody(this, value);
    this.later = [];
  }
}
