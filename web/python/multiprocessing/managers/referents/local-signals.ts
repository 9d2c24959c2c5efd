// Event and Barrier between the threads of one process, as a manager keeps them.
// Python: Lib/threading.py, classes Event and Barrier
import type { AnyFunction, Blocking, Kernel } from "../../../../wire/system-call.ts";
import { nameClasses } from "../../../builtins/name-classes.ts";
import { optional } from "../../../builtins/keywords.ts";
import { address, REPR } from "../../../builtins/text.ts";
import { exposeMethods } from "../../../expose.ts";
import { makeBlock } from "../../shared-values/block.ts";
import { readTimeout } from "../../synchronize/acquirable.ts";
import { ConditionVariable } from "../../synchronize/condition-variable.ts";
import { LOCK, RLOCK, SemLock } from "../../synchronize/sem-lock.ts";
import { BARRIER_BYTES, Phase, Turnstile } from "../../synchronize/turnstile.ts";
import type { LocalClass } from "./local-locks.ts";

const why = (what: string) => ({ what, on: "" });

export function defineLocalSignals(
  kernel: Kernel,
): Readonly<Record<"Event" | "Barrier", LocalClass>> {
  class Event {
    readonly condition = ConditionVariable.make(
      kernel,
      SemLock.make(kernel, { ...LOCK, shared: false }),
    );
    flag = false;

    is_set(): boolean {
      return this.flag;
    }

    clear(): void {
      this.flag = false;
    }

    [REPR](): string {
      return `<threading.Event at ${address(this)}: ${this.flag ? "set" : "unset"}>`;
    }
  }
  exposeMethods(kernel, Event.prototype, {
    *set(this: Event): Blocking<void> {
      const { condition } = this;
      yield* condition.holding(why("Event.set"), (told) => {
        this.flag = true;
        return condition.notify(Infinity, told);
      });
    },
    *wait(this: Event, ...given: unknown[]): Blocking<boolean> {
      const { condition } = this;
      const limit = readTimeout(optional("wait", ["timeout"], given)["timeout"]);
      const isSet = () => this.flag;
      yield* condition.holding(why("Event.wait"), function* (told) {
        if (!isSet()) yield* condition.wait(limit, told);
      });
      return this.flag;
    },
  });

  class Barrier {
    readonly condition = ConditionVariable.make(
      kernel,
      SemLock.make(kernel, { ...RLOCK, shared: false }),
    );
    readonly turnstile: Turnstile;
    readonly timeout: number | null;

    constructor(...given: unknown[]) {
      const [parties, ...rest] = given;
      if (parties === undefined)
        throw new TypeError("Barrier.__init__() missing 1 required positional argument: 'parties'");
      const { action, timeout } = optional("Barrier.__init__", ["action", "timeout"], rest);
      this.timeout = readTimeout(timeout);
      this.turnstile = new Turnstile(
        kernel,
        this.condition,
        makeBlock(kernel, BARRIER_BYTES),
        parties,
        // Whether it can be called is found out when the last one has come, as in Python.
        (action ?? null) as AnyFunction | null,
      );
    }

    __getattribute__(name: string): unknown {
      const { phase, count, parties } = this.turnstile;
      if (name === "parties") return parties;
      return name === "broken" ? phase === Phase.BROKEN : phase === Phase.FILLING ? count : 0;
    }

    [REPR](): string {
      const { phase, count, parties } = this.turnstile;
      const state =
        phase === Phase.BROKEN
          ? "broken"
          : `waiters=${phase === Phase.FILLING ? count : 0}/${String(parties)}`;
      return `<threading.Barrier at ${address(this)}: ${state}>`;
    }
  }
  exposeMethods(kernel, Barrier.prototype, {
    *wait(this: Barrier, ...given: unknown[]): Blocking<number> {
      const { condition, turnstile } = this;
      const limit = readTimeout(optional("wait", ["timeout"], given)["timeout"]) ?? this.timeout;
      return yield* condition.holding(why("Barrier.wait"), (told) => turnstile.pass(limit, told));
    },
    *reset(this: Barrier): Blocking<void> {
      const { condition, turnstile } = this;
      yield* condition.holding(why("Barrier.reset"), (told) => turnstile.reset(told));
    },
    *abort(this: Barrier): Blocking<void> {
      const { condition, turnstile } = this;
      yield* condition.holding(why("Barrier.abort"), (told) => turnstile.break(told));
    },
  });
  nameClasses("threading", { Event, Barrier });
  return { Event, Barrier };
}
