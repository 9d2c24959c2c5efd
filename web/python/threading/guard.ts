// What all locks and semaphores of the module threading have in common: acquire and release, by name, with
// `with_` or with `using`. Each class says in which words it refuses.
// Python: Modules/_threadmodule.c, lock_acquire_parse_args; Lib/threading.py, class Semaphore
import type { Seconds } from "../../base/units.ts";
import { MUST_BLOCK, type Blocking } from "../../wire/system-call.ts";
import { OverflowError, ValueError } from "../builtins/exceptions.ts";
import { optionalInC } from "../builtins/keywords.ts";
import { typeName } from "../builtins/text.ts";
import { checkLength } from "../time.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import { comparable } from "../multiprocessing/synchronize/arguments.ts";
import type { SemLock } from "../multiprocessing/synchronize/sem-lock.ts";
import { cannotPickle } from "../pickle/errors.ts";
import { GETSTATE } from "../pickle/tags.ts";
import type { Label } from "./label.ts";

/** The lock inside; a symbol, so that it is no field that a program meets. */
export const LOCK_INSIDE = Symbol("lock inside");
const LABEL = Symbol("label");

/** `time_t` in nanoseconds, in seconds: longer waits are refused. */
export const TIMEOUT_MAX: Seconds = 9223372036;

export interface Guard {
  readonly [LOCK_INSIDE]: SemLock;
  acquire(...given: unknown[]): boolean;
  release(...given: unknown[]): void;
  [GETSTATE](): never;
}

export type GuardClass = abstract new (lock: SemLock, label: Label) => Guard;

export const isGuard = (value: unknown): value is Guard =>
  typeof value === "object" && value !== null && LOCK_INSIDE in value;

/** null: for ever; 0: not at all. */
export type ReadLimit = (given: readonly unknown[]) => Seconds | null;

/** The arguments of `Lock.acquire(blocking=True, timeout=-1)`. */
export function lockLimit(given: readonly unknown[]): Seconds | null {
  const { blocking = true, timeout = -1 } = optionalInC("acquire", ["blocking", "timeout"], given);
  const seconds = typeof timeout === "boolean" ? Number(timeout) : timeout;
  if (typeof seconds !== "number")
    throw new TypeError(`'${typeName(seconds)}' object cannot be interpreted as an integer`);
  checkLength(seconds);
  if (!blocking && seconds !== -1)
    throw new ValueError("can't specify a timeout for a non-blocking call");
  if (seconds === -1) return blocking ? null : 0;
  if (seconds < 0) throw new ValueError("timeout value must be positive");
  return lockable(seconds);
}

/**
 * How long the threads of a condition wait: null is for ever, and less than nothing is nothing. Read when it is about
 * to wait: who need not wait may give anything.
 */
export function waitLimit(timeout: unknown): Seconds | null {
  if (timeout === undefined || timeout === null) return null;
  const seconds = Number(comparable(timeout, ">"));
  return seconds > 0 ? lockable(seconds) : 0;
}

/** The same for Thread.join, which looks at what it is given though the thread has ended. */
export function joinLimit(timeout: unknown, alive: boolean): Seconds | null {
  if (timeout === undefined || timeout === null) return null;
  if (typeof timeout !== "number" && typeof timeout !== "boolean")
    throw new TypeError(`'>' not supported between instances of 'int' and '${typeName(timeout)}'`);
  const seconds = Math.max(0, Number(timeout));
  return alive ? lockable(seconds) : seconds;
}

/** A time for which a lock can be waited for. */
function lockable(seconds: Seconds): Seconds {
  checkLength(seconds);
  if (seconds > TIMEOUT_MAX) throw new OverflowError("timeout value is too large");
  return seconds;
}

/** Refuses to be pickled, as what stands inside it in CPython. */
export function refusePickling(type: string): never {
  return cannotPickle(`_thread.${type}`);
}

/** A class for locks with these rules for acquire. */
export function defineGuard(
  { kernel, variables }: Interpreter,
  inside: string,
  readLimit: ReadLimit,
): GuardClass {
  abstract class Acquired {
    declare readonly [LOCK_INSIDE]: SemLock;
    declare readonly [LABEL]: Label;

    constructor(lock: SemLock, label: Label) {
      Object.defineProperty(this, LOCK_INSIDE, { value: lock });
      Object.defineProperty(this, LABEL, { value: label });
    }

    /** Replaced below by what may block. */
    declare acquire: (...given: unknown[]) => boolean;
    abstract release(...given: unknown[]): void;

    __exit__(): void {
      this.release();
    }

    [Symbol.dispose](): void {
      this.release();
    }

    [GETSTATE](): never {
      return refusePickling(inside);
    }
  }

  function* acquire(this: Acquired, ...given: unknown[]): Blocking<boolean> {
    const limit = readLimit(given);
    const lock = this[LOCK_INSIDE];
    if (lock.tryAcquire()) return true;
    if (limit === 0) return false;
    variables.look();
    return yield* lock.acquire(limit, this[LABEL].told("acquire"));
  }
  exposeMethods(kernel, Acquired.prototype, {
    acquire: {
      quick(this: Acquired, first?: unknown) {
        return first === undefined && this[LOCK_INSIDE].tryAcquire() ? true : MUST_BLOCK;
      },
      body: acquire,
    },
    __enter__: {
      quick(this: Acquired) {
        return this[LOCK_INSIDE].tryAcquire() ? true : MUST_BLOCK;
      },
      *body(this: Acquired): Blocking<boolean> {
        return yield* acquire.call(this);
      },
    },
  });
  return Acquired;
}
