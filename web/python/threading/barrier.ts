// The Barrier class between the threads of one process; how it works stands in multiprocessing's turnstile.ts.
// Python: Lib/threading.py, class Barrier
import type { AnyFunction, Blocking } from "../../wire/system-call.ts";
import { requires } from "../builtins/arity.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { address, REPR } from "../builtins/text.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import { LOCK, SemLock } from "../multiprocessing/synchronize/sem-lock.ts";
import { BARRIER_WORDS, Phase, Turnstile } from "../multiprocessing/synchronize/turnstile.ts";
import { GETSTATE } from "../pickle/tags.ts";
import { refusePickling } from "./guard.ts";
import type { Label, Labelling } from "./label.ts";
import { Monitor } from "./monitor.ts";

const PARTS = Symbol("parts of a barrier");

interface Parts {
  readonly label: Label;
  readonly monitor: Monitor;
  readonly turnstile: Turnstile;
  /** Read by who has to wait. */
  readonly timeout: unknown;
}

export function defineBarrier(
  { kernel, variables }: Interpreter,
  label: Labelling,
): new (...given: unknown[]) => object {
  function partsOf(given: readonly unknown[]): Parts {
    const [parties, ...rest] = requires("Barrier.__init__", ["parties"], given);
    const { action, timeout } = optional("Barrier.__init__", ["action", "timeout"], rest, 2);
    const monitor = new Monitor(kernel, SemLock.make(kernel, { ...LOCK, shared: false }));
    // Whether the action can be called is found out when the last one has come, as in Python.
    const called = (action ?? null) as AnyFunction | null;
    const words = new Int32Array(BARRIER_WORDS);
    return {
      label: label("Barrier", typeof parties === "number" ? parties : 0),
      monitor,
      turnstile: new Turnstile(kernel, monitor, words, parties, called),
      timeout,
    };
  }

  class Barrier {
    declare readonly [PARTS]: Parts;

    constructor(...given: unknown[]) {
      Object.defineProperty(this, PARTS, { value: partsOf(given) });
    }

    get parties(): unknown {
      return this[PARTS].turnstile.parties;
    }

    /** Those who wait now. */
    get n_waiting(): number {
      const { phase, count } = this[PARTS].turnstile;
      return phase === Phase.FILLING ? count : 0;
    }

    get broken(): boolean {
      return this[PARTS].turnstile.phase === Phase.BROKEN;
    }

    /** How a manager's proxy asks for the three above. */
    __getattribute__(name: string): unknown {
      return Reflect.get(this, name);
    }

    [REPR](): string {
      const state = this.broken ? "broken" : `waiters=${this.n_waiting}/${String(this.parties)}`;
      return `<threading.${this.constructor.name} at ${address(this)}: ${state}>`;
    }

    [GETSTATE](): never {
      return refusePickling("lock");
    }
  }
  exposeMethods(kernel, Barrier.prototype, {
    *wait(this: Barrier, ...given: unknown[]): Blocking<number> {
      const { label: own, monitor, turnstile, timeout } = this[PARTS];
      const limit = optional("Barrier.wait", ["timeout"], given, 1)["timeout"] ?? timeout;
      variables.look();
      return yield* monitor.holding(own.told("wait"), (why) => turnstile.pass(limit, why));
    },
    *reset(this: Barrier): Blocking<void> {
      const { label: own, monitor, turnstile } = this[PARTS];
      yield* monitor.holding(own.told("reset"), (why) => turnstile.reset(why));
    },
    *abort(this: Barrier): Blocking<void> {
      const { label: own, monitor, turnstile } = this[PARTS];
      yield* monitor.holding(own.told("abort"), (why) => turnstile.break(why));
    },
  });
  nameClasses("threading", { Barrier });
  return Barrier;
}
