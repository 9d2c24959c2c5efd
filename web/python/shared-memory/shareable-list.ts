// ShareableList: a list of fixed length in shared memory, whose items can be set but not grow.
//
//   | length: i64 | offsets of the items and their end: (n + 1) × i64 | items | formats: n × 8 bytes | meanings: n × i8 |
//
// Python: Lib/multiprocessing/shared_memory.py, class ShareableList
import { IndexError, ValueError } from "../builtins/exceptions.ts";
import { optional } from "../builtins/keywords.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { REPR, repr, typeName } from "../builtins/text.ts";
import { REDUCE } from "../pickle/tags.ts";
import {
  decodeText,
  encodeText,
  formatWithin,
  load,
  roomFor,
  store,
  withoutZeros,
  type Stored,
} from "./item-types.ts";
import type { NamedMemory, NamedMemoryClass } from "./shared-memory.ts";

const FORMAT_BYTES = 8;

/** The items' places in a block, and their bytes there. */
class Items {
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  static size(items: readonly Stored[]): number {
    const data = items.reduce((sum, { format }) => sum + roomFor(format), 0);
    return (items.length + 2) * 8 + data + items.length * (FORMAT_BYTES + 1);
  }

  get length(): number {
    return Number(this.view.getBigInt64(0, true));
  }

  fill(items: readonly Stored[]): void {
    this.view.setBigInt64(0, BigInt(items.length), true);
    let offset = 0;
    items.forEach(({ format }, index) => {
      this.view.setBigInt64((index + 1) * 8, BigInt(offset), true);
      offset += roomFor(format);
    });
    this.view.setBigInt64((items.length + 1) * 8, BigInt(offset), true);
    items.forEach((item, index) => this.put(index, item, item.format));
  }

  get(index: number): unknown {
    const { start, end } = this.room(index);
    const meaning = this.view.getInt8(this.meaningAt(index));
    return load(this.format(index), meaning, this.bytes.subarray(start, end));
  }

  set(index: number, value: unknown): void {
    const { start, end } = this.room(index);
    const item = store(value);
    this.put(index, item, formatWithin(item, end - start, this.format(index)));
  }

  format(index: number): string {
    const at = this.formatAt(index);
    return decodeText(withoutZeros(this.bytes.subarray(at, at + FORMAT_BYTES)));
  }

  private put(index: number, item: Stored, format: string): void {
    const { start, end } = this.room(index);
    this.bytes.fill(0, start, end);
    this.bytes.set(item.bytes, start);
    const at = this.formatAt(index);
    this.bytes.fill(0, at, at + FORMAT_BYTES);
    this.bytes.set(encodeText(format), at);
    this.view.setInt8(this.meaningAt(index), item.meaning);
  }

  private room(index: number): { readonly start: number; readonly end: number } {
    const data = (this.length + 2) * 8;
    return { start: data + this.offset(index), end: data + this.offset(index + 1) };
  }

  private offset(index: number): number {
    return Number(this.view.getBigInt64((index + 1) * 8, true));
  }

  private formatAt(index: number): number {
    return (this.length + 2) * 8 + this.offset(this.length) + index * FORMAT_BYTES;
  }

  private meaningAt(index: number): number {
    return this.formatAt(this.length) + index;
  }
}

/** The position that a key spells, counted from the end when it is below 0; null for another key. */
function position(key: PropertyKey, length: number): number | null {
  if (typeof key !== "string" || !/^-?\d+$/.test(key)) return null;
  const index = Number(key);
  return index < 0 ? index + length : index;
}

function readItems(sequence: unknown): readonly Stored[] {
  if (typeof sequence === "object" && sequence !== null && Symbol.iterator in sequence)
    // Anything that can be iterated over gives items.
    return Array.from(sequence as Iterable<unknown>, store);
  if (typeof sequence === "string") return Array.from(sequence, store);
  throw new TypeError(`'${typeName(sequence)}' object is not iterable`);
}

export function defineShareableList(
  SharedMemory: NamedMemoryClass,
): new (...given: unknown[]) => object {
  const inRange = (index: number, length: number, what: string): number => {
    if (index < 0 || index >= length) throw new IndexError(`${what} out of range`);
    return index;
  };

  class ShareableList implements Iterable<unknown> {
    readonly shm: NamedMemory;

    constructor(...given: unknown[]) {
      const [first, ...rest] = given;
      // A list by position, or options alone.
      const named = Array.isArray(first) || rest.length > 0 ? [first, ...rest] : given;
      const { sequence = null, name = null } = optional(
        "ShareableList.__init__",
        ["sequence", "name"],
        named,
      );
      if (name === null || sequence !== null) {
        const stored = readItems(sequence ?? []);
        this.shm = new SharedMemory(name, true, Items.size(stored));
        this.items().fill(stored);
      } else this.shm = new SharedMemory(name);
      // It stays so, and is known when the memory is closed already.
      const { length } = this;
      return new Proxy(this, {
        get(list, key): unknown {
          const index = position(key, length);
          if (index === null) return Reflect.get(list, key, list);
          inRange(index, length, "index");
          return list.items().get(index);
        },
        set(list, key, value) {
          const index = position(key, length);
          if (index === null) return Reflect.set(list, key, value, list);
          inRange(index, length, "assignment index");
          list.items().set(index, value);
          return true;
        },
      });
    }

    get length(): number {
      return this.items().length;
    }

    /** How all items are stored, in the letters of Python's struct module. */
    get format(): string {
      const items = this.items();
      return Array.from({ length: items.length }, (_, index) => items.format(index)).join("");
    }

    *[Symbol.iterator](): Generator<unknown> {
      for (let index = 0; index < this.length; index++) yield this.items().get(index);
    }

    count(value: unknown): number {
      return Array.from(this).filter((item) => same(item, value)).length;
    }

    /** ValueError when no item is equal. */
    index(value: unknown): number {
      const found = Array.from(this).findIndex((item) => same(item, value));
      if (found < 0) throw new ValueError(`${repr(value)} not in this container`);
      return found;
    }

    [REPR](): string {
      return `${this.constructor.name}(${repr(Array.from(this))}, name=${repr(this.shm.name)})`;
    }

    [REDUCE](): unknown {
      return [this.constructor, [null, this.shm.name]];
    }

    private items(): Items {
      const { buf } = this.shm;
      if (!buf) throw new TypeError("a bytes-like object is required, not 'NoneType'");
      return new Items(buf);
    }
  }
  nameClasses("multiprocessing.shared_memory", { ShareableList });
  return ShareableList;
}

/** Equal as Python's `==` has it: True is 1, and bytes are compared byte by byte. */
function same(a: unknown, b: unknown): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array)
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
  const plain = (value: unknown): unknown => (typeof value === "boolean" ? Number(value) : value);
  return plain(a ?? null) === plain(b ?? null);
}
