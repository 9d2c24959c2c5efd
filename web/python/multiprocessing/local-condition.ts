// Waiting among the threads of one process, which take turns: between two system calls of a thread nobody else
// runs, so what it looks at needs no lock. Who waits sleeps on a semaphore of its own, as in CPython.
// Python: Lib/threading.py, class Condition
import type { Seconds } from "../../base/units.ts";
import type { SemaphoreId, Semaphores } from "../../wire/semaphores.ts";
import type { Blocking, Told } from "../../wire/system-call.ts";
import * as system from "../system.ts";

/** Semaphores at rest, at 0, for whoever waits next in the same process. */
const spares = new WeakMap<Semaphores, SemaphoreId[]>();

export class LocalCondition {
  private readonly sleepers: SemaphoreId[] = [];

  constructor(private readonly semaphores: Semaphores) {}

  /** Threads that wait. */
  get length(): number {
    return this.sleepers.length;
  }

  /** Blocks until it is notified, or `timeout` seconds (null: for ever) went by: whether it was notified. */
  *wait(timeout: Seconds | null, told: Told): Blocking<boolean> {
    const { semaphores, sleepers } = this;
    const spare = spares.get(semaphores) ?? [];
    spares.set(semaphores, spare);
    // Who slept on it last is nobody who has to act: a tally remembers no owner.
    const own =
      spare.pop() ?? semaphores.make({ kind: "tally", value: 0, limit: 1, shared: false });
    sleepers.push(own);
    const woken = yield* system.acquire(own, timeout, told);
    if (!woken) {
      const place = sleepers.indexOf(own);
      if (place >= 0) sleepers.splice(place, 1);
      // Notified at the very moment at which the time was up.
      else semaphores.tryAcquire(own);
    }
    spare.push(own);
    return woken;
  }

  /** Wakes the one who has waited longest. */
  notify(): void {
    const first = this.sleepers.shift();
    if (first !== undefined) this.semaphores.release(first);
  }

  notifyAll(): void {
    for (const sleeper of this.sleepers.splice(0)) this.semaphores.release(sleeper);
  }
}
