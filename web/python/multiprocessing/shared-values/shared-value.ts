// One value in shared memory: bare (`c_int(0)`, as RawValue gives it), and Synchronized, with a lock beside it.
// Reading and writing it are one access each; `v.value += 1` is both, one after the other, and another
// process may come in between.
// Python: Lib/multiprocessing/sharedctypes.py, Synchronized
import type { BlockId } from "../../../wire/shared-blocks.ts";
import type { Kernel } from "../../../wire/system-call.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { REPR, repr } from "../../builtins/text.ts";
import { REDUCE } from "../../pickle/tags.ts";
import { assertSpawning } from "../inheritance.ts";
import type { ProcessTable } from "../process-state.ts";
import { SEM_LOCK, type Acquirable, type AcquirableClass } from "../synchronize/acquirable.ts";
import type { Rebuild } from "./rebuild.ts";
import { typeOf, type TypeCode } from "./value-types.ts";

const PARTS = Symbol("parts of a shared value");

/** A value without a lock. */
export interface RawValue {
  value: unknown;
}

export interface ValueClasses {
  /** The object over a block; the bytes stay as they are. */
  raw(code: TypeCode, block: BlockId): RawValue;
  synchronized(value: RawValue, lock: Acquirable): object;
}

export function defineValues(
  kernel: Kernel,
  table: ProcessTable,
  Lockable: AcquirableClass,
  rebuild: Rebuild,
): ValueClasses {
  const classes = new Map<TypeCode, new (block: BlockId) => RawValue>();

  function classOf(code: TypeCode): new (block: BlockId) => RawValue {
    const known = classes.get(code);
    if (known) return known;
    const type = typeOf(code);
    class Simple implements RawValue {
      // Symbols are no fields that a program meets.
      declare readonly [PARTS]: { readonly view: InstanceType<typeof type.View>; block: BlockId };

      constructor(block: BlockId) {
        const { buffer, offset } = kernel.blocks.at(block);
        Object.defineProperty(this, PARTS, {
          value: { view: new type.View(buffer, offset, 1), block },
        });
      }

      get value(): unknown {
        return type.read(this[PARTS].view, 0);
      }

      set value(value: unknown) {
        type.write(this[PARTS].view, 0, value);
      }

      [REPR](): string {
        return `${type.name}(${type.show(this.value)})`;
      }

      [REDUCE](): unknown {
        assertSpawning(table, type.name);
        return [rebuild.value, [code, this[PARTS].block]];
      }
    }
    nameClasses("ctypes", { [type.name]: Simple });
    classes.set(code, Simple);
    return Simple;
  }

  class Synchronized extends Lockable {
    declare readonly [PARTS]: { readonly value: RawValue; readonly lock: Acquirable };

    constructor(value: RawValue, lock: Acquirable) {
      super(lock[SEM_LOCK]);
      Object.defineProperty(this, PARTS, { value: { value, lock } });
    }

    get value(): unknown {
      return this[PARTS].value.value;
    }

    set value(value: unknown) {
      this[PARTS].value.value = value;
    }

    get_obj(): RawValue {
      return this[PARTS].value;
    }

    get_lock(): Acquirable {
      return this[PARTS].lock;
    }

    [REPR](): string {
      return `<${this.constructor.name} wrapper for ${repr(this.get_obj())}>`;
    }

    [REDUCE](): unknown {
      assertSpawning(table, this.constructor.name);
      return [rebuild.synchronizedValue, [this.get_obj(), this.get_lock()]];
    }
  }
  nameClasses("multiprocessing.sharedctypes", { Synchronized });

  return {
    raw(code, block) {
      const Simple = classOf(code);
      return new Simple(block);
    },
    synchronized: (value, lock) => new Synchronized(value, lock),
  };
}
