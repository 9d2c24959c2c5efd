// A process that awaits a promise. While it is not settled timers ring one after another, and other threads have their
// turns; with nothing left to do the worker stands still until the next timer, as in any call that blocks. So a process
// whose coroutines all wait for what nobody brings is found to be stuck.
import type { Awaited } from "./awaited.ts";
import { drained } from "./natives.ts";
import type { Timers } from "./timers.ts";

export interface AwaitingProcess {
  readonly timers: Timers;
  /** Stop and kill are answered, others woken, and other threads have a turn. */
  checkpoint(): void;
  /** Blocks until a timer is due, also one that another thread sets meanwhile. */
  untilTimer(): void;
}

/** A browser tells of a rejection that nobody handles only after a while: see browser/lost-promises.ts. */
const IDLE_TURNS = 2;

/** Goes on until the promise has a value, or an error. */
export async function settle(process: AwaitingProcess, awaited: Awaited): Promise<void> {
  let came: (() => unknown) | null = null;
  void outcomeOf(awaited.promise).then((outcome) => (came = outcome));
  for (let idle = 0; ;) {
    await drained();
    if (came) return awaited.settle(came);
    process.checkpoint();
    if (process.timers.ringOne()) idle = 0;
    else if (idle < IDLE_TURNS) idle += 1;
    else {
      process.untilTimer();
      idle = 0;
    }
  }
}

/** What returns the value of a promise, or throws its error. */
async function outcomeOf(promise: PromiseLike<unknown>): Promise<() => unknown> {
  try {
    const value = await promise;
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
