// The Event class: a flag that one process sets and others wait for. It is a condition over a semaphore that
// holds one unit while the flag is set.
// Python: Lib/multiprocessing/synchronize.py, class Event
import { MUST_BLOCK, type Blocking } from "../../../wire/system-call.ts";
import { optional } from "../../builtins/keywords.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { address, REPR } from "../../builtins/text.ts";
import { exposeMethods } from "../../expose.ts";
import type { Interpreter } from "../../interpreter.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";
import { assertSpawning } from "../inheritance.ts";
import type { ProcessTable } from "../process-state.ts";
import { readTimeout } from "./acquirable.ts";
import { takesNothing } from "./arguments.ts";
import { ConditionVariable, type CounterStates } from "./condition-variable.ts";
import {
  introduce,
  LOCK,
  SemLock,
  semaphore,
  told,
  type Identity,
  type SemLockState,
} from "./sem-lock.ts";

const PARTS = Symbol("parts of an event");

interface Parts {
  readonly identity: Identity;
  readonly condition: ConditionVariable;
  /** One unit while the event is set. */
  readonly flag: SemLock;
}

interface State {
  readonly identity: Identity;
  readonly lock: SemLockState;
  readonly counters: CounterStates;
  readonly flag: SemLockState;
}

/** Looks at the flag and leaves it as it is. The caller holds the lock. */
function isSet(flag: SemLock): boolean {
  const set = flag.tryAcquire();
  if (set) flag.release();
  return set;
}

export function defineEvent(
  { kernel, variables }: Interpreter,
  table: ProcessTable,
): new (...given: unknown[]) => object {
  class Event {
    declare [PARTS]: Parts;

    constructor(...given: unknown[]) {
      takesNothing("Event", given);
      this[PARTS] = {
        identity: introduce(kernel, "Event"),
        condition: ConditionVariable.make(kernel, SemLock.make(kernel, LOCK)),
        flag: SemLock.make(kernel, semaphore(0)),
      };
    }

    [REPR](): string {
      const status = this[PARTS].flag.value() > 0 ? "set" : "unset";
      return `<${this.constructor.name} at ${address(this)} ${status}>`;
    }

    [GETSTATE](): State {
      // CPython comes upon the condition inside first, and names that.
      assertSpawning(table, "Condition");
      const { identity, condition, flag } = this[PARTS];
      const { lock, counterStates } = condition;
      return { identity, lock: lock.state, counters: counterStates, flag: flag.state };
    }

    [SETSTATE]({ identity, lock, counters, flag }: State): void {
      this[PARTS] = {
        identity,
        condition: ConditionVariable.over(kernel, new SemLock(kernel, lock), counters),
        flag: new SemLock(kernel, flag),
      };
    }
  }
  nameClasses("multiprocessing.synchronize", { Event });

  exposeMethods(kernel, Event.prototype, {
    // Asked in loops, so it has a quick way for when nobody is at the event.
    is_set: {
      quick(this: Event) {
        const { condition, flag } = this[PARTS];
        if (!condition.lock.tryAcquire()) return MUST_BLOCK;
        const set = isSet(flag);
        condition.lock.release();
        return set;
      },
      *body(this: Event): Blocking<boolean> {
        const { identity, condition, flag } = this[PARTS];
        // oxlint-disable-next-line require-yield
        return yield* condition.holding(told(identity, "is_set"), function* () {
          return isSet(flag);
        });
      },
    },
    *set(this: Event): Blocking<void> {
      const { identity, condition, flag } = this[PARTS];
      yield* condition.holding(told(identity, "set"), (why) => {
        flag.tryAcquire();
        flag.release();
        return condition.notify(Infinity, why);
      });
    },
    *clear(this: Event): Blocking<void> {
      const { identity, condition, flag } = this[PARTS];
      // oxlint-disable-next-line require-yield
      yield* condition.holding(told(identity, "clear"), function* () {
        flag.tryAcquire();
      });
    },
    *wait(this: Event, ...given: unknown[]): Blocking<boolean> {
      const { identity, condition, flag } = this[PARTS];
      const { timeout } = optional("Event.wait", ["timeout"], given, 1);
      const limit = readTimeout(timeout);
      variables.look();
      return yield* condition.holding(told(identity, "wait"), function* (why) {
        if (!isSet(flag)) yield* condition.wait(limit, why);
        return isSet(flag);
      });
    },
  });
  return Event;
}
