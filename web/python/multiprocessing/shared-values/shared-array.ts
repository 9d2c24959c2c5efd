// Arrays in shared memory. They are JavaScript's own typed arrays over it, so `arr[i]` and `arr.length` are as
// fast as they can be; `arr.slice()` is Python's `arr[:]`, a list of copies. Elements that are no plain
// numbers (64-bit integers, characters of any script) are translated by a proxy as they go in and out.
// Python: Lib/multiprocessing/sharedctypes.py, RawArray and SynchronizedArray
import type { BlockId } from "../../../wire/shared-blocks.ts";
import type { Kernel } from "../../../wire/system-call.ts";
import type { ProcessTable } from "../process-state.ts";
import type { Acquirable, AcquirableClass } from "../synchronize/acquirable.ts";
import {
  bareMembers,
  bareName,
  lockedMembers,
  lockedName,
  PARTS,
  textMembers,
  type ArrayParts,
  type SharedArray,
} from "./array-parts.ts";
import type { Rebuild } from "./rebuild.ts";
import { TranslatedArray, translated } from "./translated-array.ts";
import { isNative, nativeTypes, typeOf, type NativeCode, type TypeCode } from "./value-types.ts";

type ArrayClass = new (buffer: ArrayBufferLike, offset: number, length: number) => object;

/** Makes the array over a block, with a lock or without; the bytes stay as they are. */
export type MakeArray = (
  code: TypeCode,
  block: BlockId,
  length: number,
  lock: Acquirable | null,
) => SharedArray;

export function defineArrays(
  kernel: Kernel,
  table: ProcessTable,
  Lockable: AcquirableClass,
  rebuild: Rebuild,
): MakeArray {
  const bare = bareMembers(table, rebuild);
  const locked = lockedMembers(table, Lockable, rebuild);
  const classes = new Map<string, ArrayClass>();

  /** One class for each type and for its arrays with a lock. */
  function classOf(code: TypeCode, isLocked: boolean): ArrayClass {
    const key = `${code}${isLocked}`;
    const known = classes.get(key);
    if (known) return known;
    const made = isNative(code) ? nativeClass(code) : class extends TranslatedArray {};
    Object.defineProperties(made.prototype, isLocked ? locked : bare);
    Object.defineProperty(made, "name", { value: isLocked ? lockedName(code) : bareName(code) });
    classes.set(key, made);
    return made;
  }

  return (code, block, length, lock) => {
    const made = classOf(code, lock !== null);
    const { buffer, offset } = kernel.blocks.at(block);
    const array = isNative(code)
      ? new made(buffer, offset, length)
      : translated(made, typeOf(code), buffer, offset, length);
    const parts: ArrayParts = { code, block, length, lock };
    // With its parts it is one.
    return Object.defineProperty(array, PARTS, { value: parts }) as SharedArray;
  };
}

function nativeClass(code: NativeCode): ArrayClass {
  // Of the many constructors of a typed array the one over a buffer is used; all types have it alike.
  const View = nativeTypes[code].View as typeof Uint8Array;
  class Elements extends View {
    /** What `map`, `filter` and `subarray` make is no shared array of its own. */
    static get [Symbol.species]() {
      return View;
    }
  }
  const isText = code === "c";
  Object.defineProperties(Elements.prototype, {
    slice: {
      value(this: Uint8Array, start?: number, stop?: number): unknown {
        const items: number[] = Array.prototype.slice.call(this, start, stop);
        return isText ? Uint8Array.from(items) : items;
      },
      writable: true,
      configurable: true,
    },
    ...(isText ? textMembers : {}),
  });
  return Elements;
}
