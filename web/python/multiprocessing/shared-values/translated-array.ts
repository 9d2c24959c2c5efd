// An array whose elements are kept in another form than a program sees them: behind a proxy, each is translated
// as it goes in and out. It is as long as it was made, like every shared array.
import type { ValueType, View } from "./value-types.ts";

const VIEW = Symbol("view of a translated array");

interface Inside {
  readonly type: ValueType;
  readonly view: View;
}

export class TranslatedArray implements Iterable<unknown> {
  declare readonly [VIEW]: Inside;

  get length(): number {
    return this[VIEW].view.length;
  }

  *[Symbol.iterator](): Generator<unknown> {
    const { type, view } = this[VIEW];
    for (let i = 0; i < view.length; i++) yield type.read(view, i);
  }

  /** Python's `arr[start:stop]`: a list, or a text where the elements are characters. */
  slice(start?: number, stop?: number): unknown {
    const items = Array.from(this).slice(start, stop);
    return this[VIEW].type.name === "c_wchar" ? items.join("") : items;
  }
}

type Made = new (buffer: ArrayBufferLike, offset: number, length: number) => object;

/** The index that a key spells; null for every other key, and outside the array. */
function indexOf(key: PropertyKey, length: number): number | null {
  if (typeof key !== "string") return null;
  const index = Number(key);
  return Number.isInteger(index) && index >= 0 && index < length && String(index) === key
    ? index
    : null;
}

/** Makes an array of such a class over shared memory. */
export function translated(
  made: Made,
  type: ValueType,
  buffer: ArrayBufferLike,
  offset: number,
  length: number,
): object {
  const view = new type.View(buffer, offset, length);
  const inside: Inside = { type, view };
  const array: object = Object.defineProperty(new made(buffer, offset, length), VIEW, {
    value: inside,
  });
  return new Proxy(array, {
    get(target, key, receiver): unknown {
      const index = indexOf(key, length);
      return index === null ? Reflect.get(target, key, receiver) : type.read(view, index);
    },
    set(target, key, value, receiver) {
      const index = indexOf(key, length);
      if (index === null) return Reflect.set(target, key, value, receiver);
      type.write(view, index, value);
      return true;
    },
    has: (target, key) => indexOf(key, length) !== null || Reflect.has(target, key),
  });
}
