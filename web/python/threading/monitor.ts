// A lock, and threads of one process that wait until what it guards has changed: a condition as the module
// threading has it. Who is notified need not have woken when notify() returns, unlike between processes.
//
//   lock ── wait ──▶ sleepers, first come first out ── notify ──▶ lock
//
// Python: Lib/threading.py, class Condition
import type { Blocking, Kernel, Told } from "../../wire/system-call.ts";
import { RuntimeError } from "../builtins/exceptions.ts";
import { LocalCondition } from "../multiprocessing/local-condition.ts";
import type { SemLock } from "../multiprocessing/synchronize/sem-lock.ts";
import { waitFor } from "../multiprocessing/synchronize/wait-for.ts";
import { waitLimit } from "./guard.ts";

export class Monitor {
  private readonly sleepers: LocalCondition;

  constructor(
    private readonly kernel: Kernel,
    readonly lock: SemLock,
  ) {
    this.sleepers = new LocalCondition(kernel.semaphores);
  }

  /** Threads that wait. */
  get waiters(): number {
    return this.sleepers.length;
  }

  /** Does `work` while nobody else holds the lock. */
  holding<T>(why: Told, work: (why: Told) => Blocking<T>): Blocking<T> {
    return this.lock.holding(why, work);
  }

  /**
   * Gives the lock back and blocks until it is notified, or `timeout` seconds (null: for ever) went by; then takes
   * the lock again, as often as before. Whether it was notified. Woken by {@link notify}.
   */
  *wait(timeout: unknown, why: Told): Blocking<boolean> {
    const { lock } = this;
    if (!this.isLocked()) throw new RuntimeError("cannot wait on un-acquired lock");
    // A plain lock may be another thread's: then it is that one's hold that is given back, as in CPython.
    const depth = Math.max(1, lock.depth());
    for (let i = 0; i < depth; i++) lock.release();
    try {
      return yield* this.sleepers.wait(waitLimit(timeout), why);
    } finally {
      for (let i = 0; i < depth; i++) if (!lock.tryAcquire()) yield* lock.acquire(null, why);
    }
  }

  /** Wakes up to `count` of those who wait; they then queue for the lock. */
  // oxlint-disable-next-line require-yield
  *notify(count: number, _why: Told): Blocking<void> {
    if (!this.isLocked()) throw new RuntimeError("cannot notify on un-acquired lock");
    const { sleepers } = this;
    for (let left = Math.min(count, sleepers.length); left > 0; left--) sleepers.notify();
  }

  /** Waits until `predicate` gives something true, or the time is up: what it gave last. */
  waitFor(predicate: () => Blocking<unknown>, timeout: unknown, why: Told): Blocking<unknown> {
    return waitFor(this.kernel, predicate, timeout, (left) => this.wait(left, why));
  }

  /** Of a recursive lock: by the calling thread. Of a plain one nobody can say by whom. */
  private isLocked(): boolean {
    const { lock } = this;
    return lock.state.kind === "recursive" ? lock.isMine() : lock.value() === 0;
  }
}
