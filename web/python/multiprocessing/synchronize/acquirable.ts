// What programs can do with everything that is a lock or has one: acquire and release it, by name, with
// `with_` or with `using`. Locks, conditions and shared values have these methods alike.
// Python: Lib/multiprocessing/synchronize.py, class SemLock
import type { Seconds } from "../../../base/units.ts";
import { MUST_BLOCK, type Blocking } from "../../../wire/system-call.ts";
import { optionalInC } from "../../builtins/keywords.ts";
import { typeName } from "../../builtins/text.ts";
import { exposeMethods } from "../../expose.ts";
import type { Interpreter } from "../../interpreter.ts";
import { wholeNumber } from "./arguments.ts";
import type { SemLock } from "./sem-lock.ts";

/** The lock inside; a symbol, so that it is no field that a program meets. */
export const SEM_LOCK = Symbol("semaphore lock");

export interface Acquirable {
  [SEM_LOCK]: SemLock;
}

export type AcquirableClass = new (lock: SemLock) => Acquirable;

export function isAcquirable(value: unknown): value is Acquirable {
  return typeof value === "object" && value !== null && SEM_LOCK in value;
}

/** A timeout as programs give it: null is for ever, less than nothing is nothing. */
export function readTimeout(value: unknown): Seconds | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return Number(value);
  if (typeof value !== "number") throw new TypeError(`must be real number, not ${typeName(value)}`);
  return Math.max(0, value);
}

/** How long `acquire(block, timeout)` waits. The first has to be an int, as C reads it. */
export function acquireLimit(block: unknown, timeout: unknown): Seconds | null {
  const blocks = block === true || wholeNumber(block) !== 0;
  const limit = readTimeout(timeout);
  return blocks ? limit : 0;
}

export function defineAcquirable({ kernel, variables }: Interpreter): AcquirableClass {
  class Lockable implements Acquirable {
    declare [SEM_LOCK]: SemLock;

    constructor(lock: SemLock) {
      this[SEM_LOCK] = lock;
    }

    release(...given: unknown[]): void {
      // A semaphore of threads takes a number here, so programs try it.
      if (given.length > 0)
        throw new TypeError(`SemLock.release() takes no arguments (${given.length} given)`);
      this[SEM_LOCK].release();
    }

    __exit__(): void {
      this[SEM_LOCK].release();
    }

    [Symbol.dispose](): void {
      this[SEM_LOCK].release();
    }
  }

  function* acquire(this: Acquirable, ...given: unknown[]): Blocking<boolean> {
    const lock = this[SEM_LOCK];
    const { block = true, timeout } = optionalInC("acquire", ["block", "timeout"], given);
    const limit = acquireLimit(block, timeout);
    if (lock.tryAcquire()) return true;
    if (limit === 0) return false;
    variables.look();
    return yield* lock.acquire(limit);
  }

  exposeMethods(kernel, Lockable.prototype, {
    acquire: {
      quick(this: Acquirable, first?: unknown) {
        return first === undefined && this[SEM_LOCK].tryAcquire() ? true : MUST_BLOCK;
      },
      body: acquire,
    },
    __enter__: {
      quick(this: Acquirable) {
        return this[SEM_LOCK].tryAcquire() ? true : MUST_BLOCK;
      },
      *body(this: Acquirable): Blocking<boolean> {
        return yield* acquire.call(this);
      },
    },
  });
  return Lockable;
}
