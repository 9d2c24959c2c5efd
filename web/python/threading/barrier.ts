// The Barrier class between the threads of one process; how it works stands in multiprocessing's turnstile.ts.
// Python: Lib/threading.py, class Barrier
import type { Blocking } from "../../wire/system-call.ts";
import { requires } from "../builtins/arity.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { optional } from "../builtins/keywords.ts";
import { address, REPR } from "../builtins/text.ts";
import { exposeMethods } from "../expose.ts";
import type { Interpreter } from "../interpreter.ts";
import { secondsOf } from "../multiprocessing/connection/arguments.ts";
import { BARRIER_WORDS, Turnstile } from "../multiprocessing/synchronize/turnstile.ts";
import { GETSTATE } from "../pickle/tags.ts";
import { refusePickling, waitLimit } from "./guard.ts";
import type { Label, Labelling } from "./label.ts";

const PARTS = Symbol("parts of a barrier");

interface Parts {
  readonly label: Label;
  readonly turnstile: Turnstile;
  /** Read by who has to wait. */
  readonly timeout: unknown;
}

export function defineBarrier(
  { kernel, variables }: Interpreter,
  label: Labelling,
): new (...given: unknown[]) => object {
  function partsOf(made: readonly unknown[]): Parts {
    const [parties, ...rest] = requires("Barrier.__init__", ["parties"], made);
    const { action, timeout } = optional("Barrier.__init__", ["action", "timeout"], rest, 2);
    const options = {
      parties,
      action,
      limit: (given: unknown) => waitLimit(secondsOf(given)),
    };
    return {
      label: label("Barrier", typeof parties === "number" ? parties : 0),
      turnstile: Turnstile.make(kernel, false, new Int32Array(BARRIER_WORDS), options),
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
      return this[PARTS].turnstile.waiting;
    }

    get broken(): boolean {
      return this[PARTS].turnstile.broken;
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
      const { label: own, turnstile, timeout } = this[PARTS];
      const limit = optional("Barrier.wait", ["timeout"], given, 1)["timeout"] ?? timeout;
      variables.look();
      return yield* turnstile.pass(limit, own.told("wait"));
    },
    *reset(this: Barrier): Blocking<void> {
      const { label: own, turnstile } = this[PARTS];
      yield* turnstile.reset(own.told("reset"));
    },
    *abort(this: Barrier): Blocking<void> {
      const { label: own, turnstile } = this[PARTS];
      yield* turnstile.abort(own.told("abort"));
    },
  });
  nameClasses("threading", { Barrier });
  return Barrier;
}
