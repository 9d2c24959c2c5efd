// Lock, Semaphore, BoundedSemaphore and Event between coroutines. What they guard is safe between two waits anyway:
// they are for what must stay together across an await.
// Python: Lib/asyncio/locks.py
import { optional } from "../builtins/keywords.ts";
import { RuntimeError, ValueError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { address, className, REPR } from "../builtins/text.ts";
import { comparable } from "../multiprocessing/synchronize/arguments.ts";
import type { Coroutine } from "./coroutine.ts";
import { CancelledError } from "./errors.ts";
import type { Loops } from "./loops.ts";
import { Waiters } from "./waiters.ts";

/** The repr of a lock and its like. */
export const shown = (one: object, state: string, waiters: Waiters): string => {
  const waiting = waiters.size > 0 ? `, waiters:${waiters.size}` : "";
  return `<asyncio.locks.${className(one)} object at ${address(one)} [${state}${waiting}]>`;
};

export function makeLocks(loops: Loops) {
  /** What can be held for the length of a block: `with_(lock, async () => { … })`. */
  abstract class Held {
    abstract acquire(): Coroutine;
    abstract release(): void;

    __aenter__(): Coroutine {
      return loops.own(`${className(this)}.__aenter__`, async () => {
        await this.acquire();
        return null;
      });
    }

    __aexit__(): Coroutine {
      return loops.own(`${className(this)}.__aexit__`, async () => {
        this.release();
        return null;
      });
    }
  }

  class Lock extends Held {
    #locked = false;
    readonly #waiters = new Waiters();

    locked(): boolean {
      return this.#locked;
    }

    acquire(): Coroutine {
      return loops.own("Lock.acquire", async () => {
        if (this.#locked || this.#waiters.any) {
          try {
            await this.#waiters.wait(loops.ofWaits.future("Lock.acquire"));
          } catch (error) {
            // It may have been given the lock in the moment it was cancelled.
            if (error instanceof CancelledError && !this.#locked) this.#waiters.wakeNext();
            throw error;
          }
        }
        this.#locked = true;
        return true;
      });
    }

    release(): void {
      if (!this.#locked) throw new RuntimeError("Lock is not acquired.");
      this.#locked = false;
      this.#waiters.wakeNext();
    }

    [REPR](): string {
      return shown(this, this.#locked ? "locked" : "unlocked", this.#waiters);
    }
  }

  class Semaphore extends Held {
    #value: number;
    readonly #waiters = new Waiters();

    constructor(...given: unknown[]) {
      super();
      const { value = 1 } = optional("Semaphore.__init__", ["value"], given);
      this.#value = Number(comparable(value, "<"));
      if (this.#value < 0) throw new ValueError("Semaphore initial value must be >= 0");
    }

    locked(): boolean {
      return this.#value === 0 || this.#waiters.any;
    }

    acquire(): Coroutine {
      return loops.own("Semaphore.acquire", async () => {
        if (!this.locked()) {
          this.#value -= 1;
          return true;
        }
        const turn = loops.ofWaits.future("Semaphore.acquire");
        try {
          await this.#waiters.wait(turn);
        } catch (error) {
          // A unit that was given in the moment it was cancelled goes back.
          if (error instanceof CancelledError && turn.done() && !turn.cancelled()) this.#value += 1;
          throw error;
        } finally {
          while (this.#value > 0 && this.#giveNext());
        }
        return true;
      });
    }

    release(): void {
      this.#value += 1;
      this.#giveNext();
    }

    /** A unit goes to the first in line before anybody else can take it. */
    #giveNext(): boolean {
      const isGiven = this.#waiters.wakeNext();
      if (isGiven) this.#value -= 1;
      return isGiven;
    }

    get _value(): number {
      return this.#value;
    }

    [REPR](): string {
      const state = this.locked() ? "locked" : `unlocked, value:${this.#value}`;
      return shown(this, state, this.#waiters);
    }
  }

  class BoundedSemaphore extends Semaphore {
    readonly #bound: number;

    constructor(...given: unknown[]) {
      super(...given);
      this.#bound = this._value;
    }

    override release(): void {
      if (this._value >= this.#bound) {
        throw new ValueError("BoundedSemaphore released too many times");
      }
      super.release();
    }
  }

  class Event {
    #isSet = false;
    readonly #waiters = new Waiters();

    is_set(): boolean {
      return this.#isSet;
    }

    set(): void {
      if (this.#isSet) return;
      this.#isSet = true;
      this.#waiters.wakeAll();
    }

    clear(): void {
      this.#isSet = false;
    }

    wait(): Coroutine {
      return loops.own("Event.wait", async () => {
        if (!this.#isSet) await this.#waiters.wait(loops.ofWaits.future("Event.wait"));
        return true;
      });
    }

    [REPR](): string {
      return shown(this, this.#isSet ? "set" : "unset", this.#waiters);
    }
  }

  nameClasses("asyncio.locks", { Lock, Semaphore, BoundedSemaphore, Event });
  return { Held, Lock, Semaphore, BoundedSemaphore, Event };
}
