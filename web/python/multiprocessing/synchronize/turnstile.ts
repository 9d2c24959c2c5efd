// The Barrier class: processes or threads wait for one another until as many as agreed are there, then all go on.
//
//   FILLING ── the last one arrives ──▶ DRAINING ── the last one leaves ──▶ FILLING
//      └─ reset ─▶ RESETTING ── the last one leaves ──▶ FILLING
//      └─ abort, timeout, an action that fails ─▶ BROKEN ── reset ──▶ FILLING
//
// Python: Lib/multiprocessing/synchronize.py, class Barrier, on Lib/threading.py's
import type { AnyFunction, Blocking, Kernel, Told } from "../../../wire/system-call.ts";
import { BrokenBarrierError } from "../../threading/errors.ts";
import type { ConditionVariable } from "./condition-variable.ts";

export const Phase = { FILLING: 0, DRAINING: 1, RESETTING: -1, BROKEN: -2 } as const;

/** The words that those who wait share. */
const PHASE = 0;
const COUNT = 1;
export const BARRIER_WORDS = 2;

export class Turnstile {
  constructor(
    private readonly kernel: Kernel,
    private readonly condition: Pick<ConditionVariable, "wait" | "waitFor" | "notify">,
    private readonly words: Int32Array,
    readonly parties: unknown,
    private readonly action: AnyFunction | null,
  ) {}

  get phase(): number {
    return Atomics.load(this.words, PHASE);
  }

  /** Those inside: waiting, or on their way out. */
  get count(): number {
    return Atomics.load(this.words, COUNT);
  }

  /** Waits for the others: the place in which the caller came. The caller holds the condition's lock. */
  *pass(timeout: unknown, why: Told): Blocking<number> {
    while (this.phase === Phase.DRAINING || this.phase === Phase.RESETTING)
      yield* this.condition.wait(null, why);
    if (this.phase === Phase.BROKEN) throw new BrokenBarrierError();
    const index = Atomics.add(this.words, COUNT, 1);
    try {
      if (index + 1 === this.parties) yield* this.release(why);
      else yield* this.waitForOthers(timeout, why);
      return index;
    } finally {
      Atomics.sub(this.words, COUNT, 1);
      yield* this.leave(why);
    }
  }

  *reset(why: Told): Blocking<void> {
    if (this.count === 0) this.set(Phase.FILLING);
    else if (this.phase !== Phase.DRAINING) this.set(Phase.RESETTING);
    yield* this.condition.notify(Infinity, why);
  }

  *break(why: Told): Blocking<void> {
    this.set(Phase.BROKEN);
    yield* this.condition.notify(Infinity, why);
  }

  private set(phase: number): void {
    Atomics.store(this.words, PHASE, phase);
  }

  /** The last one to come runs the action and lets all go on. */
  private *release(why: Told): Blocking<void> {
    try {
      if (this.action) yield* this.kernel.invoke(this.action, undefined, []);
      this.set(Phase.DRAINING);
      yield* this.condition.notify(Infinity, why);
    } catch (error) {
      yield* this.break(why);
      throw error;
    }
  }

  private *waitForOthers(timeout: unknown, why: Told): Blocking<void> {
    // oxlint-disable-next-line require-yield
    const moved = function* (this: Turnstile): Blocking<boolean> {
      return this.phase !== Phase.FILLING;
    }.bind(this);
    if (!(yield* this.condition.waitFor(moved, timeout, why))) {
      yield* this.break(why);
      throw new BrokenBarrierError();
    }
    if (this.phase < 0) throw new BrokenBarrierError();
  }

  /** The last one to leave opens the barrier for the next round. */
  private *leave(why: Told): Blocking<void> {
    if (this.count > 0) return;
    if (this.phase !== Phase.DRAINING && this.phase !== Phase.RESETTING) return;
    this.set(Phase.FILLING);
    yield* this.condition.notify(Infinity, why);
  }
}
