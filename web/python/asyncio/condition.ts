// Condition: a lock, and a line of those who wait until another says that something has changed.
// Python: Lib/asyncio/locks.py, Condition
import { optional } from "../builtins/keywords.ts";
import { RuntimeError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { REPR } from "../builtins/text.ts";
import type { Coroutine } from "./coroutine.ts";
import { CancelledError } from "./errors.ts";
import { shown, type makeLocks } from "./locks.ts";
import type { Loops } from "./loops.ts";
import { Waiters } from "./waiters.ts";

type Locks = ReturnType<typeof makeLocks>;

export function makeCondition(loops: Loops, { Held, Lock }: Pick<Locks, "Held" | "Lock">) {
  class Condition extends Held {
    readonly #lock: InstanceType<typeof Lock>;
    readonly #waiters = new Waiters();

    constructor(...given: unknown[]) {
      super();
      // A lock is no plain object: it is not taken for options.
      const { lock } = optional("Condition.__init__", ["lock"], given);
      this.#lock = lock instanceof Lock ? lock : new Lock();
    }

    locked(): boolean {
      return this.#lock.locked();
    }

    acquire(): Coroutine {
      return this.#lock.acquire();
    }

    release(): void {
      this.#lock.release();
    }

    wait(): Coroutine {
      return loops.own("Condition.wait", async () => {
        this.#checkLocked("wait");
        this.release();
        try {
          await this.#waiters.wait(loops.ofWaits.future("Condition.wait"));
          return true;
        } finally {
          await this.#acquireAgain();
        }
      });
    }

    wait_for(predicate: () => unknown): Coroutine {
      return loops.own("Condition.wait_for", async () => {
        let result = predicate();
        while (!result) {
          await this.wait();
          result = predicate();
        }
        return result;
      });
    }

    notify(n = 1): void {
      this.#checkLocked("notify");
      for (let woken = 0; woken < n && this.#waiters.wakeNext(); woken++);
    }

    notify_all(): void {
      this.notify(Infinity);
    }

    [REPR](): string {
      return shown(this, this.locked() ? "locked" : "unlocked", this.#waiters);
    }

    /** Whoever is cancelled while it waits for the lock gets it first, and is cancelled then. */
    async #acquireAgain(): Promise<void> {
      let cancelled: CancelledError | null = null;
      for (;;) {
        try {
          await this.acquire();
          break;
        } catch (error) {
          if (!(error instanceof CancelledError)) throw error;
          cancelled = error;
        }
      }
      if (cancelled) throw cancelled;
    }

    #checkLocked(what: string): void {
      if (!this.locked()) throw new RuntimeError(`cannot ${what} on un-acquired lock`);
    }
  }
  nameClasses("asyncio.locks", { Condition });
  return Condition;
}
