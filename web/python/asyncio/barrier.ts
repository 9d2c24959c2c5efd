// Barrier: coroutines wait until there are as many as it wants, then all go on.
// Python: Lib/asyncio/locks.py, Barrier
import { RuntimeError, ValueError } from "../builtins/exceptions.ts";
import { optional } from "../builtins/keywords.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { address, REPR } from "../builtins/text.ts";
import { comparable } from "../multiprocessing/synchronize/arguments.ts";
import type { makeCondition } from "./condition.ts";
import type { Coroutine } from "./coroutine.ts";
import type { Loops } from "./loops.ts";

/** The barrier was reset or aborted. */
export class BrokenBarrierError extends RuntimeError {}

nameClasses("asyncio.exceptions", { BrokenBarrierError });

type ConditionClass = ReturnType<typeof makeCondition>;

export function makeBarrier(loops: Loops, Condition: ConditionClass) {
  class Barrier {
    readonly #changed = new Condition();
    readonly #parties: number;
    #state: "filling" | "draining" | "resetting" | "broken" = "filling";
    /** Those inside `wait()`. */
    #count = 0;

    constructor(...given: unknown[]) {
      const { parties } = optional("Barrier.__init__", ["parties"], given, 1, 1);
      this.#parties = Number(comparable(parties, "<"));
      if (this.#parties < 1) throw new ValueError("parties must be > 0");
    }

    get parties(): number {
      return this.#parties;
    }

    get n_waiting(): number {
      return this.#state === "filling" ? this.#count : 0;
    }

    get broken(): boolean {
      return this.#state === "broken";
    }

    wait(): Coroutine {
      return loops.own("Barrier.wait", () => this.#holding(() => this.#pass()));
    }

    reset(): Coroutine {
      return loops.own("Barrier.reset", () =>
        this.#holding(async () => {
          this.#become(this.#count > 0 ? "resetting" : "filling");
          return null;
        }),
      );
    }

    abort(): Coroutine {
      return loops.own("Barrier.abort", () =>
        this.#holding(async () => {
          this.#become("broken");
          return null;
        }),
      );
    }

    __aenter__(): Coroutine {
      return this.wait();
    }

    __aexit__(): Coroutine {
      return loops.own("Barrier.__aexit__", async () => null);
    }

    async #holding<T>(deed: () => Promise<T>): Promise<T> {
      await this.#changed.acquire();
      try {
        return await deed();
      } finally {
        this.#changed.release();
      }
    }

    async #pass(): Promise<number> {
      // Those of the round before leave first.
      await this.#until(() => this.#state === "filling" || this.#state === "broken");
      if (this.broken) throw new BrokenBarrierError("Barrier aborted");
      const index = this.#count;
      this.#count += 1;
      try {
        if (this.#count === this.#parties) this.#become("draining");
        else await this.#until(() => this.#state !== "filling");
        if (this.#state !== "draining") throw new BrokenBarrierError("Abort or reset of barrier");
        return index;
      } finally {
        this.#count -= 1;
        if (this.#count === 0 && !this.broken) this.#become("filling");
      }
    }

    async #until(holds: () => boolean): Promise<void> {
      await this.#changed.wait_for(holds);
    }

    #become(state: "filling" | "draining" | "resetting" | "broken"): void {
      this.#state = state;
      this.#changed.notify_all();
    }

    [REPR](): string {
      const waiting = this.broken ? "" : `, waiters:${this.n_waiting}/${this.#parties}`;
      return `<asyncio.locks.Barrier object at ${address(this)} [${this.#state}${waiting}]>`;
    }
  }
  nameClasses("asyncio.locks", { Barrier });
  return Barrier;
}
