// A process that awaits a promise. While it is not settled timers ring one after another, and other threads have their
// turns; with nothing left to do the worker stands still until the next timer, as in any call that blocks. So a process
// whose coroutines all wait for what nobody brings is found to be stuck.
import { drained } from "./natives.ts";
import type { Timers } from "./timers.ts";

export interface AwaitingProcess {
  readonly timers: Timers;
  /** Stop and kill are answered, others woken, and other threads have a turn. */
  checkpoint(): void;
  /** Blocks until a timer is due, also one that another thread sets meanwhile. */
  untilTimer(): void;
}

/** A browser tells of a rejection that nobody handles only after a while. */
const IDLE_TURNS = 2;

/** The promise's value, or its error. */
export async function settle(
  process: AwaitingProcess,
  promise: PromiseLike<unknown>,
): Promise<unknown> {
  let isSettled = false;
  const settled = () => {
    isSettled = true;
  };
  Promise.resolve(promise).then(settled, settled);
  for (let idle = 0; ;) {
    await drained();
    if (isSettled) return promise;
    process.checkpoint();
    if (process.timers.ringOne()) idle = 0;
    else if (idle < IDLE_TURNS) idle += 1;
    else {
      process.untilTimer();
      idle = 0;
    }
  }
}
