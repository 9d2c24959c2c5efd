// How a barrier works: processes or threads wait for one another until as many as agreed are there, then all go on.
//
//   FILLING ── the last one arrives ──▶ DRAINING ── the last one leaves ──▶ FILLING
//      └─ reset ─▶ RESETTING ── the last one leaves ──▶ FILLING
//      └─ abort, timeout, an action that fails ─▶ BROKEN ── reset ──▶ FILLING
//
// The phase changes under a lock. Who comes counts itself in under it, gives it back and sleeps at the `gate`; whoever
// ends the filling lets as many pass there as are inside, and they go on at once, without the lock: their round can't
// begin again before all have left. CPython's wait on a condition, so each of them must wake, say so, and then take the
// lock in turn, before the one who opened the barrier goes on too: several wake-ups one after another instead of one.
//
//   gate   holds nothing while the barrier is filling; what is left there by those who gave up, or were killed, goes
//          before it fills again
//   door   who comes while others are still leaving sleeps here, and looks again
//
// Python: Lib/multiprocessing/synchronize.py, class Barrier, on Lib/threading.py's
import type { Seconds } from "../../../base/units.ts";
import type { Blocking, Kernel, Told } from "../../../wire/system-call.ts";
import { isTrue } from "../../builtins/truth.ts";
import { callable } from "../../call.ts";
import { BrokenBarrierError } from "../../threading/errors.ts";
import { LOCK, SemLock, semaphore, type SemLockState } from "./sem-lock.ts";

export const Phase = { FILLING: 0, DRAINING: 1, RESETTING: -1, BROKEN: -2 } as const;

/** The words that those who wait share. */
const PHASE = 0;
const COUNT = 1;
/** Those at the door. */
const QUEUED = 2;
export const BARRIER_WORDS = 3;

interface Locks {
  readonly lock: SemLock;
  readonly gate: SemLock;
  readonly door: SemLock;
}

export type LockStates = Readonly<Record<keyof Locks, SemLockState>>;

/** What a barrier was made with. */
export interface TurnstileOptions {
  /** Taken as it comes, as in CPython: a barrier for "two" is never full, and one for True is for 1. */
  readonly parties: unknown;
  /** Whether it can be called is found out when the last one has come. */
  readonly action: unknown;
  /** Reads a timeout, when somebody has to wait. */
  limit(timeout: unknown): Seconds | null;
}

export class Turnstile {
  private constructor(
    private readonly kernel: Kernel,
    private readonly locks: Locks,
    private readonly words: Int32Array,
    private readonly options: TurnstileOptions,
  ) {}

  /** `shared`: whether other processes can use it; then `words`, all 0, are in shared memory. */
  static make(
    kernel: Kernel,
    shared: boolean,
    words: Int32Array,
    options: TurnstileOptions,
  ): Turnstile {
    const closed = (): SemLock => SemLock.make(kernel, { ...semaphore(0), shared });
    const lock = SemLock.make(kernel, { ...LOCK, shared });
    return new Turnstile(kernel, { lock, gate: closed(), door: closed() }, words, options);
  }

  /** The same turnstile in another process. */
  static over(
    kernel: Kernel,
    states: LockStates,
    words: Int32Array,
    options: TurnstileOptions,
  ): Turnstile {
    const locks = {
      lock: new SemLock(kernel, states.lock),
      gate: new SemLock(kernel, states.gate),
      door: new SemLock(kernel, states.door),
    };
    return new Turnstile(kernel, locks, words, options);
  }

  get lockStates(): LockStates {
    const { lock, gate, door } = this.locks;
    return { lock: lock.state, gate: gate.state, door: door.state };
  }

  get parties(): unknown {
    return this.options.parties;
  }

  /** Those who wait now. */
  get waiting(): number {
    return this.phase === Phase.FILLING ? this.count : 0;
  }

  get broken(): boolean {
    return this.phase === Phase.BROKEN;
  }

  /**
   * Blocks until as many are here as agreed: the place in which the caller came. Woken by the one who comes last, and by
   * {@link reset}, {@link abort} or another's timeout, which raise BrokenBarrierError here, as does the caller's own.
   */
  *pass(timeout: unknown, why: Told): Blocking<number> {
    const place = yield* this.locks.lock.holding(why, () => this.arrive(why));
    try {
      if (!this.isLast(place)) yield* this.waitForOthers(timeout, why);
      return place;
    } finally {
      yield* this.leave(why);
    }
  }

  /** Makes it as new; those who wait raise BrokenBarrierError. */
  *reset(why: Told): Blocking<void> {
    yield* this.locked(why, () => {
      if (this.count === 0) this.refill();
      else if (this.phase !== Phase.DRAINING) this.open(Phase.RESETTING);
    });
  }

  /** Breaks it, for those who wait and for all who come. */
  *abort(why: Told): Blocking<void> {
    yield* this.locked(why, () => this.open(Phase.BROKEN));
  }

  private get phase(): number {
    return Atomics.load(this.words, PHASE);
  }

  /** Those inside: waiting, or on their way out. */
  private get count(): number {
    return Atomics.load(this.words, COUNT);
  }

  private isLast(place: number): boolean {
    const { parties } = this;
    return place + 1 === (typeof parties === "boolean" ? Number(parties) : parties);
  }

  private locked(why: Told, work: () => void): Blocking<void> {
    // oxlint-disable-next-line require-yield
    return this.locks.lock.holding(why, function* () {
      work();
    });
  }

  /** Counts the caller in. The last one to come runs the action and lets all go on. */
  private *arrive(why: Told): Blocking<number> {
    while (this.phase === Phase.DRAINING || this.phase === Phase.RESETTING)
      yield* this.waitAtDoor(why);
    if (this.broken) throw new BrokenBarrierError();
    const place = Atomics.add(this.words, COUNT, 1);
    if (!this.isLast(place)) return place;
    const { action } = this.options;
    try {
      if (isTrue(action)) yield* this.kernel.invoke(callable(action), undefined, []);
      this.open(Phase.DRAINING);
    } catch (error) {
      Atomics.sub(this.words, COUNT, 1);
      this.open(Phase.BROKEN);
      throw error;
    }
    return place;
  }

  /** Gives the lock back until the others have left. */
  private *waitAtDoor(why: Told): Blocking<void> {
    const { lock, door } = this.locks;
    Atomics.add(this.words, QUEUED, 1);
    lock.release();
    try {
      yield* door.acquire(null, why);
    } finally {
      if (!lock.tryAcquire()) yield* lock.acquire(null, why);
    }
  }

  private *waitForOthers(timeout: unknown, why: Told): Blocking<void> {
    const { gate } = this.locks;
    const passed = gate.tryAcquire() || (yield* gate.acquire(this.options.limit(timeout), why));
    if (!passed) {
      // The last one may have come at the very moment at which the time was up.
      yield* this.locked(why, () => {
        if (this.phase === Phase.FILLING) this.open(Phase.BROKEN);
      });
    }
    if (this.phase < 0) throw new BrokenBarrierError();
  }

  /** Ends the filling: all inside go on. The lock is held. */
  private open(phase: number): void {
    Atomics.store(this.words, PHASE, phase);
    this.locks.gate.admit(this.count);
    // It will not fill again: those at the door need not wait for that.
    if (phase === Phase.BROKEN) this.openDoor();
  }

  private openDoor(): void {
    this.locks.door.admit(Atomics.exchange(this.words, QUEUED, 0));
  }

  /** The last one to leave opens the barrier for the next round. */
  private *leave(why: Told): Blocking<void> {
    if (Atomics.sub(this.words, COUNT, 1) > 1) return;
    yield* this.locked(why, () => {
      // A reset may have come in between, and others after it.
      const isOver = this.phase === Phase.DRAINING || this.phase === Phase.RESETTING;
      if (isOver && this.count === 0) this.refill();
    });
  }

  /** Nobody is inside, and the lock is held. */
  private refill(): void {
    while (this.locks.gate.tryAcquire());
    Atomics.store(this.words, PHASE, Phase.FILLING);
    this.openDoor();
  }
}
