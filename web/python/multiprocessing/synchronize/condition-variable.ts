// How a condition works: a lock and three counters. Who waits counts itself in, gives the lock back and sleeps
// on `wakeups`; who notifies lets as many sleepers go as it means to, and waits until each has woken, so that a
// wake-up can't be stolen by one who comes later.
//
//   sleeping − woken    threads that are asleep (or gave up after a timeout, until the next notify counts them out)
//
// Python: Lib/multiprocessing/synchronize.py, class Condition
import type { Seconds } from "../../../base/units.ts";
import type { Blocking, Kernel, Told } from "../../../wire/system-call.ts";
import { AssertionError } from "../../builtins/exceptions.ts";
import { SemLock, semaphore, type SemLockState } from "./sem-lock.ts";
import { waitFor } from "./wait-for.ts";

interface Counters {
  readonly sleeping: SemLock;
  readonly woken: SemLock;
  readonly wakeups: SemLock;
}

export type CounterStates = Readonly<Record<keyof Counters, SemLockState>>;

export class ConditionVariable {
  private constructor(
    private readonly kernel: Kernel,
    readonly lock: SemLock,
    private readonly counters: Counters,
  ) {}

  /** Shared with other processes if `lock` is. */
  static make(kernel: Kernel, lock: SemLock): ConditionVariable {
    const shared = lock.isShared;
    const counter = (): SemLock => SemLock.make(kernel, { ...semaphore(0), shared });
    const counters = { sleeping: counter(), woken: counter(), wakeups: counter() };
    return new ConditionVariable(kernel, lock, counters);
  }

  /** The same condition in another process. */
  static over(kernel: Kernel, lock: SemLock, states: CounterStates): ConditionVariable {
    return new ConditionVariable(kernel, lock, {
      sleeping: new SemLock(kernel, states.sleeping),
      woken: new SemLock(kernel, states.woken),
      wakeups: new SemLock(kernel, states.wakeups),
    });
  }

  get counterStates(): CounterStates {
    const { sleeping, woken, wakeups } = this.counters;
    return { sleeping: sleeping.state, woken: woken.state, wakeups: wakeups.state };
  }

  /** Does `work` while nobody else holds the lock. */
  holding<T>(why: Told, work: (why: Told) => Blocking<T>): Blocking<T> {
    return this.lock.holding(why, work);
  }

  /** Threads that wait. */
  waiters(): number {
    return this.counters.sleeping.value() - this.counters.woken.value();
  }

  /**
   * Gives the lock back and blocks until it is notified, or `timeout` seconds (null: for ever) went by; then takes
   * the lock again. Whether it was notified. Woken by {@link notify}.
   */
  *wait(timeout: Seconds | null, why: Told): Blocking<boolean> {
    const { lock, counters } = this;
    if (!lock.isMine()) throw new AssertionError("must acquire() condition before using wait()");
    counters.sleeping.release();
    const depth = lock.depth();
    for (let i = 0; i < depth; i++) lock.release();
    let woken = false;
    try {
      // It counts as woken from the moment the wake-up is there: it may have to wait for its turn to run.
      woken = yield* counters.wakeups.acquireHanding(counters.woken, timeout, why);
      return woken;
    } finally {
      if (!woken) counters.woken.release();
      for (let i = 0; i < depth; i++) if (!lock.tryAcquire()) yield* lock.acquire();
    }
  }

  /** Wakes up to `count` of those who wait. Blocks until they have woken; they then queue for the lock. */
  *notify(count: number, why: Told): Blocking<void> {
    const { sleeping, woken, wakeups } = this.counters;
    if (!this.lock.isMine()) throw new AssertionError("lock is not owned");
    // Neither of these two happens, unless a process is killed in the middle of a wait.
    if (wakeups.tryAcquire()) {
      throw new AssertionError("notify: Should not have been able to acquire _wait_semaphore");
    }
    // Those who have woken since the last notify, by it or by their timeout, sleep no more.
    while (woken.tryAcquire()) {
      if (!sleeping.tryAcquire()) {
        throw new AssertionError("notify: Bug in sleeping_count.acquire- res should not be False");
      }
    }
    let called = 0;
    while (called < count && sleeping.tryAcquire()) {
      wakeups.release();
      called += 1;
    }
    for (let i = 0; i < called; i++) if (!woken.tryAcquire()) yield* woken.acquire(null, why);
    // Who gave up at the same moment left its wake-up behind.
    if (called > 0) while (wakeups.tryAcquire());
  }

  /** Waits until `predicate` gives something true, or the time is up: what it gave last. */
  waitFor(predicate: () => Blocking<unknown>, timeout: unknown, why: Told): Blocking<unknown> {
    return waitFor(this.kernel, predicate, timeout, (left) => this.wait(left, why));
  }
}
