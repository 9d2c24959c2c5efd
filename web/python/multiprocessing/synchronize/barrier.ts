// The Barrier class, as programs see it; how it works stands in turnstile.ts.
// Python: Lib/multiprocessing/synchronize.py, class Barrier; Lib/threading.py, class Barrier
import type { Seconds } from "../../../base/units.ts";
import type { BlockId } from "../../../wire/shared-blocks.ts";
import type { AnyFunction, Blocking } from "../../../wire/system-call.ts";
import { optional } from "../../builtins/keywords.ts";
import { nameClasses } from "../../builtins/name-classes.ts";
import { address, REPR } from "../../builtins/text.ts";
import { exposeMethods, refuseArguments } from "../../expose.ts";
import type { Interpreter } from "../../interpreter.ts";
import { GETSTATE, SETSTATE } from "../../pickle/tags.ts";
import { assertSpawning } from "../inheritance.ts";
import type { ProcessTable } from "../process-state.ts";
import { makeBlock } from "../shared-values/block.ts";
import { readTimeout } from "./acquirable.ts";
import { ConditionVariable, type CounterStates } from "./condition-variable.ts";
import { introduce, RLOCK, SemLock, told, type Identity, type SemLockState } from "./sem-lock.ts";
import { BARRIER_WORDS, Phase, Turnstile } from "./turnstile.ts";

const PARTS = Symbol("parts of a barrier");

interface Parts {
  readonly identity: Identity;
  readonly condition: ConditionVariable;
  readonly turnstile: Turnstile;
  readonly block: BlockId;
  readonly options: Options;
}

interface Options {
  /** Taken as it comes, as in CPython: a barrier for "two" is never full. */
  readonly parties: unknown;
  readonly action: AnyFunction | null;
  readonly timeout: Seconds | null;
}

interface State {
  readonly identity: Identity;
  readonly lock: SemLockState;
  readonly counters: CounterStates;
  readonly block: BlockId;
  readonly options: Options;
}

function readOptions(given: readonly unknown[]): Options {
  const [parties, ...rest] = given;
  if (parties === undefined) {
    throw new TypeError("BaseContext.Barrier() missing 1 required positional argument: 'parties'");
  }
  const { action, timeout } = optional("BaseContext.Barrier", ["action", "timeout"], rest);
  return {
    parties,
    // Whether it can be called is found out when the last one has come, as in Python.
    action: (action ?? null) as AnyFunction | null,
    timeout: readTimeout(timeout),
  };
}

export function defineBarrier(
  { kernel, variables }: Interpreter,
  table: ProcessTable,
): new (...given: unknown[]) => object {
  const partsOf = (
    identity: Identity,
    condition: ConditionVariable,
    block: BlockId,
    options: Options,
  ): Parts => {
    const { parties, action } = options;
    const { buffer, offset } = kernel.blocks.at(block);
    const words = new Int32Array(buffer, offset, BARRIER_WORDS);
    const turnstile = new Turnstile(kernel, condition, words, parties, action);
    return { identity, condition, turnstile, block, options };
  };

  class Barrier {
    declare [PARTS]: Parts;

    constructor(...given: unknown[]) {
      const options = readOptions(given);
      const { parties } = options;
      const limit = typeof parties === "number" ? parties : 0;
      const identity = introduce(kernel, "Barrier", limit);
      const condition = ConditionVariable.make(kernel, SemLock.make(kernel, RLOCK));
      this[PARTS] = partsOf(identity, condition, makeBlock(kernel, BARRIER_WORDS * 4), options);
    }

    get parties(): unknown {
      return this[PARTS].options.parties;
    }

    /** Those who wait now. */
    get n_waiting(): number {
      const { phase, count } = this[PARTS].turnstile;
      return phase === Phase.FILLING ? count : 0;
    }

    get broken(): boolean {
      return this[PARTS].turnstile.phase === Phase.BROKEN;
    }

    [REPR](): string {
      const { name } = this.constructor;
      const state = this.broken ? "broken" : `waiters=${this.n_waiting}/${String(this.parties)}`;
      return `<multiprocessing.synchronize.${name} at ${address(this)}: ${state}>`;
    }

    [GETSTATE](): State {
      // CPython comes upon the condition inside, and names that.
      assertSpawning(table, "Condition");
      const { identity, condition, block, options } = this[PARTS];
      const { lock, counterStates } = condition;
      return { identity, lock: lock.state, counters: counterStates, block, options };
    }

    [SETSTATE]({ identity, lock, counters, block, options }: State): void {
      const condition = ConditionVariable.over(kernel, new SemLock(kernel, lock), counters);
      this[PARTS] = partsOf(identity, condition, block, options);
    }
  }
  nameClasses("multiprocessing.synchronize", { Barrier });

  exposeMethods(kernel, Barrier.prototype, {
    *wait(this: Barrier, ...given: unknown[]): Blocking<number> {
      const { identity, condition, turnstile, options } = this[PARTS];
      const { timeout } = optional("Barrier.wait", ["timeout"], given, 1);
      const limit = readTimeout(timeout) ?? options.timeout;
      variables.look();
      return yield* condition.holding(told(identity, "wait"), (why) => turnstile.pass(limit, why));
    },
    *reset(this: Barrier): Blocking<void> {
      const { identity, condition, turnstile } = this[PARTS];
      yield* condition.holding(told(identity, "reset"), (why) => turnstile.reset(why));
    },
    *abort(this: Barrier): Blocking<void> {
      const { identity, condition, turnstile } = this[PARTS];
      yield* condition.holding(told(identity, "abort"), (why) => turnstile.break(why));
    },
  });
  refuseArguments(kernel, Barrier, ["reset", "abort"]);
  return Barrier;
}
