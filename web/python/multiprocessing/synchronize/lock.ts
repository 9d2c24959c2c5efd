// Lock and RLock: one holder at a time. A Lock may be released by anybody; an RLock by its owner alone, who
// may take it again and has to release it as often.
// Python: Lib/multiprocessing/synchronize.py, Lock and RLock
import { nameClasses } from "../../builtins/name-classes.ts";
import { REPR } from "../../builtins/text.ts";
import type { Interpreter } from "../../interpreter.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";
import { assertSpawning } from "../inheritance.ts";
import type { Processes } from "../process-table.ts";
import { SEM_LOCK, type Acquirable, type AcquirableClass } from "./acquirable.ts";
import { takesNothing } from "./arguments.ts";
import { introduce, LOCK, RLOCK, SemLock, type SemLockState } from "./sem-lock.ts";

/** A class of locks that travel to a new process: {@link Acquirable} with a state. */
export interface LockClasses {
  readonly PicklableLock: AcquirableClass;
  readonly Lock: new (...given: unknown[]) => Acquirable;
  readonly RLock: new (...given: unknown[]) => Acquirable;
  /** An RLock object over a lock that there is already. */
  rlockOver(lock: SemLock): Acquirable;
}

export function defineLocks(
  { kernel }: Interpreter,
  { table, control }: Processes,
  Lockable: AcquirableClass,
): LockClasses {
  class PicklableLock extends Lockable {
    [GETSTATE](): SemLockState {
      assertSpawning(table, this.constructor.name);
      return this[SEM_LOCK].state;
    }

    [SETSTATE](state: SemLockState): void {
      this[SEM_LOCK] = new SemLock(kernel, state);
    }
  }

  /** The holder as `repr()` shows it: a process of this name, or `None`. */
  function ownerOf(lock: SemLock): string {
    const holder = lock.holder();
    if (holder === "nobody") return "None";
    return holder === "this thread" ? control.stateOf(table.current).name : holder;
  }

  class Lock extends PicklableLock {
    constructor(...given: unknown[]) {
      takesNothing("Lock", given);
      super(SemLock.make(kernel, LOCK, introduce(kernel, "Lock")));
    }

    [REPR](): string {
      return `<${this.constructor.name}(owner=${ownerOf(this[SEM_LOCK])})>`;
    }
  }

  class RLock extends PicklableLock {
    constructor(...given: unknown[]) {
      takesNothing("RLock", given);
      super(SemLock.make(kernel, RLOCK, introduce(kernel, "RLock")));
    }

    [REPR](): string {
      const lock = this[SEM_LOCK];
      const holder = lock.holder();
      const count = holder.startsWith("Some") ? "nonzero" : lock.depth();
      return `<${this.constructor.name}(${ownerOf(lock)}, ${count})>`;
    }
  }
  nameClasses("multiprocessing.synchronize", { SemLock: PicklableLock, Lock, RLock });

  return {
    PicklableLock,
    Lock,
    RLock,
    rlockOver(lock) {
      // Object.create is typed any; an object of this prototype wants nothing but the lock.
      const made = Object.create(RLock.prototype) as Acquirable;
      made[SEM_LOCK] = lock;
      return made;
    },
  };
}
