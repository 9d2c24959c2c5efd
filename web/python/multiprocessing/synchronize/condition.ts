// The Condition class: waiting until somebody says that what one waits for may have come about.
// Python: Lib/multiprocessing/synchronize.py, class Condition
import type { AnyFunction, Blocking, Told } from "../../../wire/system-call.ts";
import { AttributeError } from "../../builtins/exceptions.ts";
import { optional } from "../../builtins/keywords.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { REPR, repr, typeName } from "../../builtins/text.ts";
import { callable } from "../../call.ts";
import { exposeMethods } from "../../expose.ts";
import type { Interpreter } from "../../interpreter.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";
import { assertSpawning } from "../inheritance.ts";
import type { ProcessTable } from "../process-state.ts";
import {
  isAcquirable,
  readTimeout,
  SEM_LOCK,
  type Acquirable,
  type AcquirableClass,
} from "./acquirable.ts";
import { wholeNumber } from "./arguments.ts";
import { ConditionVariable, type CounterStates } from "./condition-variable.ts";
import type { LockClasses } from "./lock.ts";
import { introduce, RLOCK, SemLock, told, type Identity } from "./sem-lock.ts";

const PARTS = Symbol("parts of a condition");

interface Parts {
  readonly identity: Identity;
  /** The lock as the program knows it. */
  readonly lock: Acquirable;
  readonly variable: ConditionVariable;
}

interface State {
  readonly identity: Identity;
  readonly lock: Acquirable;
  readonly counters: CounterStates;
}

export function defineCondition(
  { kernel, variables }: Interpreter,
  table: ProcessTable,
  Lockable: AcquirableClass,
  locks: LockClasses,
): new (...given: unknown[]) => Acquirable {
  class Condition extends Lockable {
    declare [PARTS]: Parts;

    constructor(...given: unknown[]) {
      // A lock is an object as options are: by position it is told apart by being one.
      const [first] = given;
      const { lock: chosen } = isAcquirable(first)
        ? { lock: first }
        : optional("BaseContext.Condition", ["lock"], given);
      const identity = introduce(kernel, "Condition");
      const lock = chosen
        ? acquirable(chosen)
        : locks.rlockOver(SemLock.make(kernel, RLOCK, identity));
      super(lock[SEM_LOCK]);
      const variable = ConditionVariable.make(kernel, lock[SEM_LOCK]);
      this[PARTS] = { identity, lock, variable };
    }

    [REPR](): string {
      const { lock, variable } = this[PARTS];
      return `<${this.constructor.name}(${repr(lock)}, ${variable.waiters()})>`;
    }

    [GETSTATE](): State {
      assertSpawning(table, this.constructor.name);
      const { identity, lock, variable } = this[PARTS];
      return { identity, lock, counters: variable.counterStates };
    }

    [SETSTATE]({ identity, lock, counters }: State): void {
      this[SEM_LOCK] = lock[SEM_LOCK];
      const variable = ConditionVariable.over(kernel, lock[SEM_LOCK], counters);
      this[PARTS] = { identity, lock, variable };
    }
  }
  nameClasses("multiprocessing.synchronize", { Condition });

  const why = (condition: Condition, method: string): Told =>
    told(condition[PARTS].identity, method);

  exposeMethods(kernel, Condition.prototype, {
    *wait(this: Condition, ...given: unknown[]): Blocking<boolean> {
      const { timeout } = optional("Condition.wait", ["timeout"], given, 1);
      variables.look();
      return yield* this[PARTS].variable.wait(readTimeout(timeout), why(this, "wait"));
    },
    *wait_for(this: Condition, predicate: AnyFunction, ...given: unknown[]): Blocking<unknown> {
      const { timeout } = optional("Condition.wait_for", ["timeout"], given, 2);
      const ask = (): Blocking<unknown> => kernel.invoke(callable(predicate), undefined, []);
      variables.look();
      return yield* this[PARTS].variable.waitFor(ask, readTimeout(timeout), why(this, "wait_for"));
    },
    *notify(this: Condition, ...given: unknown[]): Blocking<void> {
      const { n = 1 } = optional("Condition.notify", ["n"], given, 1);
      yield* this[PARTS].variable.notify(wholeNumber(n), why(this, "notify"));
    },
    *notify_all(this: Condition): Blocking<void> {
      yield* this[PARTS].variable.notify(Infinity, why(this, "notify_all"));
    },
  });
  return Condition;
}

function acquirable(lock: unknown): Acquirable {
  if (isAcquirable(lock)) return lock;
  throw new AttributeError(`'${typeName(lock)}' object has no attribute 'acquire'`);
}
