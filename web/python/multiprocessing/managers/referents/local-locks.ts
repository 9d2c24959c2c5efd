// Locks, semaphores and conditions between the threads of one process, with the errors of the module threading. The
// manager's server has one thread for each client, so a lock knows which client holds it.
// Python: Lib/threading.py; Modules/_threadmodule.c
import type { Seconds } from "../../../../base/units.ts";
import type { Blocking, Kernel } from "../../../../wire/system-call.ts";
import { RuntimeError, ValueError } from "../../../builtins/exceptions.ts";
import { nameClasses } from "../../../builtins/name-classes.ts";
import { optional } from "../../../builtins/keywords.ts";
import { address, REPR } from "../../../builtins/text.ts";
import { exposeMethods } from "../../../expose.ts";
import { ConditionVariable } from "../../synchronize/condition-variable.ts";
import { readTimeout } from "../../synchronize/acquirable.ts";
import { LOCK, RLOCK, SEM_VALUE_MAX, SemLock, semaphore } from "../../synchronize/sem-lock.ts";

export type LocalClass = new (...given: unknown[]) => object;

const PARTS = Symbol("parts of a lock");

interface Waiting {
  /** null: for ever; 0: not at all. */
  readonly timeout: Seconds | null;
}

function readWaiting(given: readonly unknown[]): Waiting {
  const { blocking = true, timeout } = optional("acquire", ["blocking", "timeout"], given);
  if (timeout === undefined || timeout === null || timeout === -1)
    return { timeout: blocking ? null : 0 };
  if (!blocking) throw new ValueError("can't specify a timeout for a non-blocking call");
  return { timeout: readTimeout(timeout) };
}

export function defineLocalLocks(
  kernel: Kernel,
): Readonly<Record<"Lock" | "RLock" | "Semaphore" | "BoundedSemaphore" | "Condition", LocalClass>> {
  abstract class Acquired {
    declare readonly [PARTS]: SemLock;

    constructor(lock: SemLock) {
      Object.defineProperty(this, PARTS, { value: lock });
    }
  }

  function* acquire(this: Acquired, ...given: unknown[]): Blocking<boolean> {
    const { timeout } = readWaiting(given);
    const lock = this[PARTS];
    return lock.tryAcquire() || (timeout !== 0 && (yield* lock.acquire(timeout)));
  }
  exposeMethods(kernel, Acquired.prototype, { acquire });

  class Lock extends Acquired {
    constructor() {
      super(SemLock.make(kernel, { ...LOCK, shared: false }));
    }

    release(): void {
      if (!this.locked()) throw new RuntimeError("release unlocked lock");
      this[PARTS].release();
    }

    locked(): boolean {
      return this[PARTS].value() === 0;
    }

    [REPR](): string {
      const state = this.locked() ? "locked" : "unlocked";
      return `<${state} _thread.lock object at ${address(this)}>`;
    }
  }

  class RLock extends Acquired {
    constructor() {
      super(SemLock.make(kernel, { ...RLOCK, shared: false }));
    }

    release(): void {
      if (!this[PARTS].isMine()) throw new RuntimeError("cannot release un-acquired lock");
      this[PARTS].release();
    }

    [REPR](): string {
      const lock = this[PARTS];
      const [state, count] = lock.value() === 0 ? ["locked", lock.depth()] : ["unlocked", 0];
      return `<${state} _thread.RLock object count=${count} at ${address(this)}>`;
    }
  }

  class Semaphore extends Acquired {
    constructor(...given: unknown[]) {
      super(SemLock.make(kernel, { ...semaphore(unitsOf(given)), shared: false }));
    }

    release(...given: unknown[]): void {
      const { n = 1 } = optional("release", ["n"], given);
      for (let left = Number(n); left > 0; left--) this[PARTS].release();
    }

    [REPR](): string {
      return `<threading.${this.constructor.name} at ${address(this)}: value=${this[PARTS].value()}>`;
    }
  }

  class BoundedSemaphore extends Semaphore {
    private readonly most: number;

    constructor(...given: unknown[]) {
      super(...given);
      this.most = unitsOf(given);
    }

    override release(...given: unknown[]): void {
      const { n = 1 } = optional("release", ["n"], given);
      if (this[PARTS].value() + Number(n) > this.most)
        throw new ValueError("Semaphore released too many times");
      super.release(...given);
    }

    override [REPR](): string {
      return `${super[REPR]().slice(0, -1)}/${this.most}>`;
    }
  }

  class Condition extends RLock {
    readonly variable = ConditionVariable.make(kernel, this[PARTS]);

    override [REPR](): string {
      return `<Condition(${super[REPR]()}, ${this.variable.waiters()})>`;
    }
  }

  function owned(condition: Condition, deed: string): ConditionVariable {
    if (!condition[PARTS].isMine()) throw new RuntimeError(`cannot ${deed} un-acquired lock`);
    return condition.variable;
  }
  exposeMethods(kernel, Condition.prototype, {
    *wait(this: Condition, ...given: unknown[]): Blocking<boolean> {
      const { timeout } = optional("wait", ["timeout"], given);
      const why = { what: "Condition.wait", on: "" };
      return yield* owned(this, "wait on").wait(readTimeout(timeout), why);
    },
    *notify(this: Condition, ...given: unknown[]): Blocking<void> {
      const { n = 1 } = optional("notify", ["n"], given);
      yield* owned(this, "notify on").notify(Number(n), { what: "Condition.notify", on: "" });
    },
    *notify_all(this: Condition): Blocking<void> {
      const why = { what: "Condition.notify_all", on: "" };
      yield* owned(this, "notify on").notify(Infinity, why);
    },
  });

  nameClasses("_thread", { lock: Lock, RLock });
  nameClasses("threading", { Semaphore, BoundedSemaphore, Condition });
  return { Lock, RLock, Semaphore, BoundedSemaphore, Condition };
}

function unitsOf(given: readonly unknown[]): number {
  const { value = 1 } = optional("__init__", ["value"], given);
  const units = Number(value);
  if (units < 0) throw new ValueError("semaphore initial value must be >= 0");
  return Math.min(units, SEM_VALUE_MAX);
}
