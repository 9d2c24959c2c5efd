// The classes by which threads of one process wait for one another: what the module threading offers, and what a
// manager's server keeps for its clients.
// Python: Lib/threading.py
import type { Interpreter } from "../interpreter.ts";
import { defineBarrier } from "./barrier.ts";
import { defineCondition } from "./condition.ts";
import { defineEvent, type EventClass } from "./event.ts";
import type { Labelling } from "./label.ts";
import { defineLocks } from "./lock.ts";
import { defineSemaphores } from "./semaphore.ts";

type AnyClass = new (...given: unknown[]) => object;

export interface Synchronization extends Readonly<
  Record<"Lock" | "RLock" | "Condition" | "Semaphore" | "BoundedSemaphore" | "Barrier", AnyClass>
> {
  readonly Event: EventClass;
}

export function defineSynchronization(
  interpreter: Interpreter,
  label: Labelling,
  /** The lock that is meant by what a condition is given. */
  lockOf: (given: unknown) => unknown = (given) => given,
): Synchronization {
  const locks = defineLocks(interpreter, label);
  return {
    Lock: locks.Lock,
    RLock: locks.RLock,
    Condition: defineCondition(interpreter, label, locks, lockOf),
    ...defineSemaphores(interpreter, label),
    Event: defineEvent(interpreter, label),
    Barrier: defineBarrier(interpreter, label),
  };
}
