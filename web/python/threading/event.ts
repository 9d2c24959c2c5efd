// The Event class between the threads of one process: a flag that one thread sets and others wait for.
// Python: Lib/threading.py, class Event
import type { Blocking } from "../../wire/system-call.ts";
import { takesOnlySelf } from "../builtins/arity.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { address, REPR } from "../builtins/text.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import { LocalCondition } from "../multiprocessing/local-condition.ts";
import { GETSTATE } from "../pickle/tags.ts";
import { refusePickling, waitLimit } from "./guard.ts";
import type { Label, Labelling } from "./label.ts";

const PARTS = Symbol("parts of an event");

interface Parts {
  readonly label: Label;
  readonly changed: LocalCondition;
  isSet: boolean;
}

export interface Event {
  is_set(): boolean;
  set(): void;
  clear(): void;
  wait(...given: unknown[]): boolean;
}

export type EventClass = new () => Event;

export function defineEvent({ kernel, variables }: Interpreter, label: Labelling): EventClass {
  class ThreadEvent implements Event {
    declare readonly [PARTS]: Parts;
    /** Added below, since it may block. */
    declare wait: (...given: unknown[]) => boolean;

    constructor(...given: unknown[]) {
      takesOnlySelf("Event.__init__", given);
      const changed = new LocalCondition(kernel.semaphores);
      const parts: Parts = { label: label("Event"), changed, isSet: false };
      Object.defineProperty(this, PARTS, { value: parts });
    }

    is_set(): boolean {
      return this[PARTS].isSet;
    }

    set(): void {
      this[PARTS].isSet = true;
      this[PARTS].changed.notifyAll();
    }

    clear(): void {
      this[PARTS].isSet = false;
    }

    [REPR](): string {
      const status = this[PARTS].isSet ? "set" : "unset";
      return `<threading.${this.constructor.name} at ${address(this)}: ${status}>`;
    }

    [GETSTATE](): never {
      return refusePickling("lock");
    }
  }
  exposeMethods(kernel, ThreadEvent.prototype, {
    *wait(this: ThreadEvent, ...given: unknown[]): Blocking<boolean> {
      const parts = this[PARTS];
      const { timeout } = optional("Event.wait", ["timeout"], given, 1);
      if (parts.isSet) return true;
      const limit = waitLimit(timeout);
      variables.look();
      // It was set when this thread was woken, though it may have been cleared again since.
      return yield* parts.changed.wait(limit, parts.label.told("wait"));
    },
  });
  nameClasses("threading", { Event: ThreadEvent });
  return ThreadEvent;
}
