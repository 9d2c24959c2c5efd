// The Barrier class, as programs see it; how it works stands in turnstile.ts.
// Python: Lib/multiprocessing/synchronize.py, class Barrier; Lib/threading.py, class Barrier
import type { Seconds } from "../../../base/units.ts";
import type { BlockId } from "../../../wire/shared-blocks.ts";
import type { Blocking } from "../../../wire/system-call.ts";
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
import { introduce, told, type Identity } from "./sem-lock.ts";
import { BARRIER_WORDS, Turnstile, type LockStates, type TurnstileOptions } from "./turnstile.ts";

const PARTS = Symbol("parts of a barrier");

interface Parts {
  readonly identity: Identity;
  readonly turnstile: Turnstile;
  readonly block: BlockId;
  readonly options: Options;
}

interface Options extends Pick<TurnstileOptions, "parties" | "action"> {
  readonly timeout: Seconds | null;
}

interface State {
  readonly identity: Identity;
  readonly locks: LockStates;
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
    action,
    timeout: readTimeout(timeout),
  };
}

export function defineBarrier(
  { kernel, variables }: Interpreter,
  table: ProcessTable,
): new (...given: unknown[]) => object {
  const wordsOf = (block: BlockId): Int32Array => {
    const { buffer, offset } = kernel.blocks.at(block);
    return new Int32Array(buffer, offset, BARRIER_WORDS);
  };
  const turning = (options: Options): TurnstileOptions => ({ ...options, limit: readTimeout });

  class Barrier {
    declare [PARTS]: Parts;

    constructor(...given: unknown[]) {
      const options = readOptions(given);
      const { parties } = options;
      const limit = typeof parties === "number" ? parties : 0;
      const identity = introduce(kernel, "Barrier", limit);
      const block = makeBlock(kernel, BARRIER_WORDS * 4);
      const turnstile = Turnstile.make(kernel, true, wordsOf(block), turning(options));
      this[PARTS] = { identity, turnstile, block, options };
    }

    get parties(): unknown {
      return this[PARTS].options.parties;
    }

    /** Those who wait now. */
    get n_waiting(): number {
      return this[PARTS].turnstile.waiting;
    }

    get broken(): boolean {
      return this[PARTS].turnstile.broken;
    }

    [REPR](): string {
      const { name } = this.constructor;
      const state = this.broken ? "broken" : `waiters=${this.n_waiting}/${String(this.parties)}`;
      return `<multiprocessing.synchronize.${name} at ${address(this)}: ${state}>`;
    }

    [GETSTATE](): State {
      // CPython comes upon the condition inside, and names that.
      assertSpawning(table, "Condition");
      const { identity, turnstile, block, options } = this[PARTS];
      return { identity, locks: turnstile.lockStates, block, options };
    }

    [SETSTATE]({ identity, locks, block, options }: State): void {
      const turnstile = Turnstile.over(kernel, locks, wordsOf(block), turning(options));
      this[PARTS] = { identity, turnstile, block, options };
    }
  }
  nameClasses("multiprocessing.synchronize", { Barrier });

  exposeMethods(kernel, Barrier.prototype, {
    *wait(this: Barrier, ...given: unknown[]): Blocking<number> {
      const { identity, turnstile, options } = this[PARTS];
      const { timeout } = optional("Barrier.wait", ["timeout"], given, 1);
      const limit = readTimeout(timeout) ?? options.timeout;
      variables.look();
      return yield* turnstile.pass(limit, told(identity, "wait"));
    },
    *reset(this: Barrier): Blocking<void> {
      const { identity, turnstile } = this[PARTS];
      yield* turnstile.reset(told(identity, "reset"));
    },
    *abort(this: Barrier): Blocking<void> {
      const { identity, turnstile } = this[PARTS];
      yield* turnstile.abort(told(identity, "abort"));
    },
  });
  refuseArguments(kernel, Barrier, ["reset", "abort"]);
  return Barrier;
}
