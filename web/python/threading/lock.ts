// Lock and RLock between the threads of one process. A Lock may be released by any thread; an RLock by its owner
// alone, who may take it again and has to release it as often.
// Python: Modules/_threadmodule.c
import { takesNothing } from "../builtins/arity.ts";
import { RuntimeError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { address, REPR } from "../builtins/text.ts";
import type { Interpreter } from "../interpreter.ts";
import { LOCK, RLOCK, SemLock } from "../multiprocessing/synchronize/sem-lock.ts";
import { defineGuard, lockLimit, LOCK_INSIDE, type Guard } from "./guard.ts";
import { identOf } from "./idents.ts";
import type { Label, Labelling } from "./label.ts";

export interface LockClasses {
  readonly Lock: new (...given: unknown[]) => Guard;
  readonly RLock: new (...given: unknown[]) => Guard;
  /** The recursive lock that a condition makes for itself and is known by. */
  rlockOf(label: Label): Guard;
}

export function defineLocks(interpreter: Interpreter, label: Labelling): LockClasses {
  const { kernel } = interpreter;
  const make = (shape: typeof LOCK, of: Label): SemLock =>
    SemLock.make(kernel, { ...shape, shared: false }, of.identity);

  class Lock extends defineGuard(interpreter, "lock", lockLimit) {
    constructor(...given: unknown[]) {
      takesNothing("_thread.allocate_lock", given);
      const own = label("Lock");
      super(make(LOCK, own), own);
    }

    override release(extra?: unknown): void {
      if (extra !== undefined) takesNothing("lock.release", [extra]);
      if (!this.locked()) throw new RuntimeError("release unlocked lock");
      this[LOCK_INSIDE].release();
    }

    locked(): boolean {
      return this[LOCK_INSIDE].value() === 0;
    }

    [REPR](): string {
      const state = this.locked() ? "locked" : "unlocked";
      return `<${state} _thread.lock object at ${address(this)}>`;
    }
  }

  class RecursiveLock extends defineGuard(interpreter, "RLock", lockLimit) {
    override release(extra?: unknown): void {
      if (extra !== undefined) takesNothing("RLock.release", [extra]);
      if (!this[LOCK_INSIDE].isMine()) throw new RuntimeError("cannot release un-acquired lock");
      this[LOCK_INSIDE].release();
    }

    locked(): boolean {
      return this[LOCK_INSIDE].value() === 0;
    }

    [REPR](): string {
      const lock = this[LOCK_INSIDE];
      const holder = lock.owner();
      const owner = holder ? identOf(holder.pid, holder.tid) : 0;
      // How often another thread holds it only that one is told.
      const count = lock.isMine() ? lock.depth() : Number(holder !== null);
      const state = holder ? "locked" : "unlocked";
      return `<${state} _thread.RLock object owner=${owner} count=${count} at ${address(this)}>`;
    }
  }

  class RLock extends RecursiveLock {
    constructor() {
      const own = label("RLock");
      super(make(RLOCK, own), own);
    }
  }
  nameClasses("_thread", { lock: Lock });
  nameClasses("_thread", { RLock: RecursiveLock });
  nameClasses("_thread", { RLock });
  return { Lock, RLock, rlockOf: (own) => new RecursiveLock(make(RLOCK, own), own) };
}
