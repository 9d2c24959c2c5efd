// What every shared array has beside its elements: where it lies, its lock if it has one, and the methods that
// Python's have. An array with a lock and the bare one inside it are two objects over the same bytes.
// Python: Lib/multiprocessing/sharedctypes.py, SynchronizedArray and SynchronizedString
import type { BlockId } from "../../../wire/shared-blocks.ts";
import { ValueError } from "../../builtins/exceptions.ts";
import { address, REPR, typeName } from "../../builtins/text.ts";
import { REDUCE } from "../../pickle/tags.ts";
import { assertSpawning } from "../inheritance.ts";
import type { ProcessTable } from "../process-state.ts";
import { SEM_LOCK, type Acquirable, type AcquirableClass } from "../synchronize/acquirable.ts";
import type { Rebuild } from "./rebuild.ts";
import { typeOf, type TypeCode } from "./value-types.ts";

export const PARTS = Symbol("parts of a shared array");

const BARE = Symbol("shared array without its lock");

export interface ArrayParts {
  readonly code: TypeCode;
  readonly block: BlockId;
  readonly length: number;
  readonly lock: Acquirable | null;
}

/** A shared array, whatever its elements are. */
export interface SharedArray {
  readonly length: number;
  readonly [PARTS]: ArrayParts;
  /** The array without the lock, once it was asked for. */
  [BARE]?: SharedArray;
}

type Members = Readonly<Record<PropertyKey, PropertyDescriptor>>;

const method = (value: unknown): PropertyDescriptor => ({
  value,
  writable: true,
  configurable: true,
});

/** Names of classes; in Python a bare one has its length behind it. */
export const bareName = (code: TypeCode): string => `${typeOf(code).name}_Array`;
export const lockedName = (code: TypeCode): string =>
  code === "c" ? "SynchronizedString" : "SynchronizedArray";

/** Of the array without the lock: `RawArray`, and what `get_obj()` gives. */
export function bareMembers(table: ProcessTable, rebuild: Rebuild): Members {
  const name = ({ code, length }: ArrayParts): string => `${bareName(code)}_${length}`;
  return {
    [REPR]: method(function (this: SharedArray): string {
      return `<multiprocessing.sharedctypes.${name(this[PARTS])} object at ${address(this)}>`;
    }),
    [REDUCE]: method(function (this: SharedArray): unknown {
      const { code, block, length } = this[PARTS];
      assertSpawning(table, name(this[PARTS]));
      return [rebuild.array, [code, block, length]];
    }),
  };
}

/** Of the array with its lock. */
export function lockedMembers(
  table: ProcessTable,
  Lockable: AcquirableClass,
  rebuild: Rebuild,
): Members {
  const name = ({ code }: ArrayParts): string => lockedName(code);
  const { constructor: _, ...acquirable } = Object.getOwnPropertyDescriptors(Lockable.prototype);
  const bareOf = (array: SharedArray): SharedArray => {
    const { code, block, length } = array[PARTS];
    // It makes an array without a lock.
    array[BARE] ??= rebuild.array(code, block, length) as SharedArray;
    return array[BARE];
  };
  return {
    ...acquirable,
    [SEM_LOCK]: {
      get(this: SharedArray) {
        return this[PARTS].lock?.[SEM_LOCK];
      },
      configurable: true,
    },
    get_lock: method(function (this: SharedArray) {
      return this[PARTS].lock;
    }),
    get_obj: method(function (this: SharedArray) {
      return bareOf(this);
    }),
    [REPR]: method(function (this: SharedArray): string {
      const bare: unknown = Reflect.get(bareOf(this), REPR);
      const text = typeof bare === "function" ? String(Reflect.apply(bare, bareOf(this), [])) : "";
      return `<${name(this[PARTS])} wrapper for ${text}>`;
    }),
    [REDUCE]: method(function (this: SharedArray): unknown {
      const { code, block, length, lock } = this[PARTS];
      assertSpawning(table, name(this[PARTS]));
      return [rebuild.synchronizedArray, [code, block, length, lock]];
    }),
  };
}

function bytesOf(value: unknown, room: number): Uint8Array {
  if (!(value instanceof Uint8Array))
    throw new TypeError(`bytes expected instead of ${typeName(value)} instance`);
  if (value.length > room) throw new ValueError("byte string too long");
  return value;
}

/** Of arrays of characters: the text up to its zero byte, and all bytes. Both are copies. */
export const textMembers: Members = {
  value: {
    get(this: Uint8Array): Uint8Array {
      const end = this.indexOf(0);
      return new Uint8Array(Array.prototype.slice.call(this, 0, end < 0 ? undefined : end));
    },
    set(this: Uint8Array, value: unknown) {
      const bytes = bytesOf(value, this.length);
      this.set(bytes);
      if (bytes.length < this.length) this[bytes.length] = 0;
    },
    configurable: true,
  },
  raw: {
    get(this: Uint8Array): Uint8Array {
      return new Uint8Array(Array.prototype.slice.call(this));
    },
    set(this: Uint8Array, value: unknown) {
      this.set(bytesOf(value, this.length));
    },
    configurable: true,
  },
};
