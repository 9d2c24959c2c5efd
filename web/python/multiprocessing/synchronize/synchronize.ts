// The module multiprocessing.synchronize: its classes, the same for all contexts. Locks are built from semaphores
// of the machine, a condition from a lock and three of them, an event and a barrier from a condition.
// Python: Lib/multiprocessing/synchronize.py
import type { Interpreter } from "../../interpreter.ts";
import type { Processes } from "../process-table.ts";
import { defineAcquirable, type AcquirableClass } from "./acquirable.ts";
import { defineBarrier } from "./barrier.ts";
import { defineCondition } from "./condition.ts";
import { defineEvent } from "./event.ts";
import { defineLocks, type LockClasses } from "./lock.ts";
import { defineSemaphores } from "./semaphore.ts";

export interface Synchronize {
  /** What a module or a context offers. */
  readonly names: Readonly<Record<string, unknown>>;
  /** For what has a lock beside its own affairs: a shared value. */
  readonly Lockable: AcquirableClass;
  readonly locks: LockClasses;
}

export function makeSynchronize(interpreter: Interpreter, processes: Processes): Synchronize {
  const { table } = processes;
  const Lockable = defineAcquirable(interpreter);
  const locks = defineLocks(interpreter, processes, Lockable);
  const names = {
    Lock: locks.Lock,
    RLock: locks.RLock,
    ...defineSemaphores(interpreter, locks.PicklableLock),
    Condition: defineCondition(interpreter, table, Lockable, locks),
    Event: defineEvent(interpreter, table),
    Barrier: defineBarrier(interpreter, table),
  };
  return { names, Lockable, locks };
}
