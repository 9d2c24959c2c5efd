// Reads what encoder.ts wrote and builds the copy. Functions and classes are looked up in this process;
// AttributeError when they are not there. One decoder serves many messages.
// Python: Lib/pickle.py, class _Unpickler
import { Defect } from "../../base/assert.ts";
import { AttributeError } from "../builtins/exceptions.ts";
import { ByteReader } from "./byte-reader.ts";
import {
  readBody,
  makeObject,
  readReduced,
  type Begun,
  type ObjectSource,
} from "./decode-object.ts";
import { asClass, type Class, type Globals } from "./globals.ts";
import { readNumbers, type Width } from "./packed-numbers.ts";
import { ShapeReader, type Shape } from "./shapes.ts";
import { SHORT_ARRAY, SHORT_ARRAYS, SHORT_TEXT, SMALL_INTS, Tag } from "./tags.ts";
import { uncopied } from "./uncopied.ts";

/** A memo of more is not kept for the next message. */
const KEPT_MEMO = 64;
const NOTHING = new Uint8Array(0);
const NO_BUFFERS: readonly ArrayBuffer[] = [];

export class Decoder implements ObjectSource {
  readonly from = new ByteReader();
  private readonly shapes = new ShapeReader();
  private memo: unknown[] = [];
  private known = 0;
  private outside: readonly ArrayBuffer[] = [];
  private later: Begun[] = [];
  private readonly late: (() => void)[] = [];
  /** Nothing of the program has run while this message was read, so nobody has seen what is in it. */
  isUnseen = true;

  /** `mayBeLate`: classes may be defined after their instances are read; {@link settleLate} follows. */
  constructor(
    readonly globals: Globals,
    private readonly mayBeLate = false,
  ) {}

  /**
   * A new message, `bytes` from `start` to `end`, and the buffers that travelled beside it: they become the
   * copies.
   */
  begin(
    bytes: Uint8Array,
    buffers: readonly ArrayBuffer[] = NO_BUFFERS,
    end = bytes.length,
    start = 0,
  ): void {
    this.from.begin(bytes, end, start);
    this.shapes.begin();
    this.outside = buffers;
    this.isUnseen = true;
    if (this.later.length > 0) this.later = [];
    this.forget();
  }

  /** True when the message has no further value. */
  get ended(): boolean {
    return this.from.ended;
  }

  /** The next value. */
  read(): unknown {
    const value = this.take();
    if (this.later.length > 0) this.takeLater();
    // Nothing is held longer than it has to be: what was read may be large, or watched for its end.
    if (this.from.ended) {
      this.forget();
      this.from.begin(NOTHING);
    }
    return value;
  }

  /** Gives objects their class whose class was not there yet when they were read. */
  settleLate(): void {
    for (const settle of this.late.splice(0)) settle();
  }

  /** The next value, inside another. */
  take(): unknown {
    const { from } = this;
    const tag = from.u8();
    if (tag < SMALL_INTS) return tag;
    if (tag < SHORT_ARRAY) return from.latin1(tag - SHORT_TEXT);
    if (tag < SHORT_ARRAY + SHORT_ARRAYS) return this.takeArray(tag - SHORT_ARRAY);
    switch (tag) {
      case Tag.NULL:
        return null;
      case Tag.UNDEFINED:
        return undefined;
      case Tag.TRUE:
        return true;
      case Tag.FALSE:
        return false;
      case Tag.INT16:
        return from.i16();
      case Tag.INT32:
        return from.i32();
      case Tag.FLOAT:
        return from.f64();
      case Tag.OBJECT:
        return this.takePlain();
      case Tag.DEFINED:
        return this.globals.findDefined(from.u16());
      case Tag.LATIN:
      case Tag.UTF8:
      case Tag.WIDE:
        return from.longText(tag);
      case Tag.REF8:
        return this.memo[from.u8()];
      case Tag.REF32:
        return this.memo[from.u32()];
      case Tag.ARRAY:
        return this.takeArray(from.u32());
      case Tag.NUMBERS:
        return this.takeNumbers();
      default:
        return this.takeRare(tag);
    }
  }

  /** A value of which nothing comes later: it is handed to a function. */
  takeWhole(): unknown {
    const outer = this.later;
    this.later = [];
    const value = this.take();
    if (this.later.length > 0) this.takeLater();
    this.later = outer;
    return value;
  }

  /** The shape of fields that follow; null when each comes with its name. */
  takeShape(): Shape | null {
    return this.shapes.read(this.from);
  }

  takeItems(items: unknown[], length: number): void {
    const { from } = this;
    for (let i = 0; i < length; i++) {
      // Tags of items and this one are not mixed up: holes are no value.
      if (from.bytes[from.at] === Tag.HOLES) {
        from.at += 1;
        const holes = from.u32();
        i += holes - 1;
        items.length += holes;
      } else {
        items.push(this.take());
      }
    }
  }

  takeBytes(): ArrayBuffer {
    const { from } = this;
    const length = from.u32();
    if (from.u8() === 0) return from.raw(length).buffer;
    const buffer = this.outside[from.u32()];
    if (buffer?.byteLength !== length) throw new Defect("a buffer beside the bytes is missing");
    return buffer;
  }

  seen(): void {
    this.isUnseen = false;
  }

  settleLater(settle: () => void): void {
    this.late.push(settle);
  }

  private takeRare(tag: number): unknown {
    const { from } = this;
    switch (tag) {
      case Tag.BIGINT:
        return BigInt(from.text());
      case Tag.GLOBAL: {
        const module = from.text();
        return this.globals.find({ module, name: from.text() });
      }
      case Tag.UNCOPIED:
        return uncopied(from.text());
      case Tag.REDUCE: {
        const place = this.known++;
        this.isUnseen = false;
        return readReduced(this, (value) => {
          this.memo[place] = value;
        });
      }
      case Tag.LATER: {
        const begun = this.begun(from.u8());
        this.later.push(begun);
        return begun.value;
      }
      default: {
        const begun = this.begun(tag);
        readBody(this, begun);
        return begun.value;
      }
    }
  }

  private takeArray(length: number): unknown[] {
    const list: unknown[] = [];
    this.memo[this.known++] = list;
    this.takeItems(list, length);
    return list;
  }

  private takeNumbers(): number[] {
    const { from } = this;
    // The encoder wrote one of the widths.
    const width = from.u8() as Width;
    const list = readNumbers(from, from.u32(), width);
    this.memo[this.known++] = list;
    return list;
  }

  private takePlain(): object {
    const value: Record<string, unknown> = {};
    this.memo[this.known++] = value;
    const shape = this.shapes.read(this.from);
    if (shape) for (const name of shape.names) value[name] = this.take();
    else this.takeSpelled(value);
    return value;
  }

  /** Fields that come with their names, one of which may be `__proto__`. */
  takeSpelled(value: object): void {
    const { from } = this;
    for (let left = from.u32(); left > 0; left--) {
      const name = from.text();
      Object.defineProperty(value, name, {
        value: this.take(),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  }

  private begun(tag: number): Begun {
    const place = this.known++;
    let kind = tag;
    let made: Class | null = null;
    let late: (() => Class) | null = null;
    if (tag === Tag.INSTANCE) {
      const find = this.takeClass();
      made = this.classOrLate(find);
      if (!made) late = find;
      kind = this.from.u8();
    }
    const value = makeObject(this, kind, made);
    this.memo[place] = value;
    return { value, kind, instance: tag === Tag.INSTANCE, late };
  }

  private takeClass(): () => Class {
    const { from, globals } = this;
    if (from.u8() === Tag.DEFINED) {
      const id = from.u16();
      return () => asClass(globals.findDefined(id));
    }
    const name = { module: from.text(), name: from.text() };
    return () => asClass(globals.find(name));
  }

  private classOrLate(find: () => Class): Class | null {
    if (!this.mayBeLate) return find();
    try {
      return find();
    } catch (error) {
      if (error instanceof AttributeError) return null;
      throw error;
    }
  }

  private takeLater(): void {
    // The list grows while it is gone through.
    for (const begun of this.later) readBody(this, begun);
    this.later = [];
  }

  private forget(): void {
    if (this.known > KEPT_MEMO) this.memo = [];
    else for (let i = 0; i < this.known; i++) this.memo[i] = undefined;
    this.known = 0;
  }
}
