// The Condition class: a lock, and threads that wait until what it guards has changed; how it works stands in
// monitor.ts.
// Python: Lib/threading.py, class Condition
import type { Blocking } from "../../wire/system-call.ts";
import { requires } from "../builtins/arity.ts";
import { AttributeError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { repr, REPR, typeName } from "../builtins/text.ts";
import { callable } from "../call.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import { wholeNumber } from "../multiprocessing/synchronize/arguments.ts";
import { GETSTATE } from "../pickle/tags.ts";
import {
  refusePickling,
  defineGuard,
  isGuard,
  lockLimit,
  LOCK_INSIDE,
  type Guard,
} from "./guard.ts";
import type { Label, Labelling } from "./label.ts";
import type { LockClasses } from "./lock.ts";
import { Monitor } from "./monitor.ts";

const PARTS = Symbol("parts of a condition");

interface Parts {
  readonly label: Label;
  /** The lock as programs know it. */
  readonly lock: Guard;
  readonly monitor: Monitor;
}

export function defineCondition(
  interpreter: Interpreter,
  label: Labelling,
  { rlockOf }: LockClasses,
  /** The lock that is meant by what was given. */
  lockOf: (given: unknown) => unknown,
): new (...given: unknown[]) => Guard {
  const { kernel, variables } = interpreter;

  function partsOf(given: readonly unknown[]): Parts {
    const { lock: named = null } = optional("Condition.__init__", ["lock"], given, 1);
    const chosen = lockOf(named);
    if (chosen !== null && !isGuard(chosen))
      throw new AttributeError(`'${typeName(chosen)}' object has no attribute 'acquire'`);
    const own = label("Condition");
    const lock = chosen ?? rlockOf(own);
    return { label: own, lock, monitor: new Monitor(kernel, lock[LOCK_INSIDE]) };
  }

  class Condition extends defineGuard(interpreter, "lock", lockLimit) {
    declare readonly [PARTS]: Parts;

    constructor(...given: unknown[]) {
      const parts = partsOf(given);
      super(parts.lock[LOCK_INSIDE], parts.label);
      Object.defineProperty(this, PARTS, { value: parts });
    }

    override release(): void {
      this[PARTS].lock.release();
    }

    /** What CPython comes upon first is the lock inside. */
    override [GETSTATE](): never {
      const { kind } = this[LOCK_INSIDE].state;
      return refusePickling(kind === "recursive" ? "RLock" : "lock");
    }

    [REPR](): string {
      const { lock, monitor } = this[PARTS];
      return `<Condition(${repr(lock)}, ${monitor.waiters})>`;
    }
  }
  nameClasses("threading", { Condition });

  exposeMethods(kernel, Condition.prototype, {
    *wait(this: Condition, ...given: unknown[]): Blocking<boolean> {
      const { timeout } = optional("Condition.wait", ["timeout"], given, 1);
      const { label: own, monitor } = this[PARTS];
      variables.look();
      return yield* monitor.wait(timeout, own.told("wait"));
    },
    *wait_for(this: Condition, ...given: unknown[]): Blocking<unknown> {
      const [predicate, ...rest] = requires("Condition.wait_for", ["predicate"], given);
      const { timeout } = optional("Condition.wait_for", ["timeout"], rest, 2);
      const { label: own, monitor } = this[PARTS];
      const ask = (): Blocking<unknown> => kernel.invoke(callable(predicate), undefined, []);
      variables.look();
      return yield* monitor.waitFor(ask, timeout, own.told("wait_for"));
    },
    *notify(this: Condition, ...given: unknown[]): Blocking<void> {
      const { n = 1 } = optional("Condition.notify", ["n"], given, 1);
      const { label: own, monitor } = this[PARTS];
      yield* monitor.notify(wholeNumber(n), own.told("notify"));
    },
    *notify_all(this: Condition): Blocking<void> {
      const { label: own, monitor } = this[PARTS];
      yield* monitor.notify(Infinity, own.told("notify_all"));
    },
  });
  return Condition;
}
