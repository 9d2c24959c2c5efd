// The timers of one process: those of asyncio, and those that a program sets in JavaScript's own way. They ring while
// the process awaits a promise, one at a time, so that whatever a ring made ready runs to its end before the next.
// Because nothing else outside the process can settle its promises, it may stand still until the next one.
import type { Milliseconds, Seconds } from "../../../base/units.ts";
import type { Clock } from "../shared/futex.ts";
import { NOT_YET, type Pending } from "./pending.ts";

interface Timer {
  readonly at: Milliseconds;
  readonly ring: () => void;
}

export class Timers {
  /** In the order in which they ring. */
  private readonly open: Timer[] = [];

  constructor(private readonly clock: Clock) {}

  /** Calls `ring` once, after so many seconds; returns what takes it back. See {@link Kernel.timer}. */
  readonly add = (seconds: Seconds, ring: () => void): (() => void) => {
    const timer: Timer = { at: this.clock() + seconds * 1000, ring };
    const { open } = this;
    let place = open.length;
    // Of two that ring at the same moment, the one that was set first.
    while (place > 0 && (open[place - 1]?.at ?? 0) > timer.at) place -= 1;
    open.splice(place, 0, timer);
    return () => {
      const found = open.indexOf(timer);
      if (found >= 0) open.splice(found, 1);
    };
  };

  /** Rings the next one if its time has come: whether there was one. */
  ringOne(): boolean {
    const [next] = this.open;
    if (!next || next.at > this.clock()) return false;
    this.open.shift();
    next.ring();
    return true;
  }

  get any(): boolean {
    return this.open.length > 0;
  }

  /** Waits for the next one, also if it is set only while the caller waits. */
  pending(): Pending {
    const { open, clock } = this;
    return {
      look: () => (open[0] && open[0].at <= clock() ? undefined : NOT_YET),
      get deadline() {
        return open[0]?.at ?? Infinity;
      },
      late: undefined,
      enter() {},
      leave() {},
      get needsOthers() {
        return open.length === 0;
      },
    };
  }
}

type Callback = (...args: readonly unknown[]) => void;

/**
 * Puts JavaScript's own timers on `timers`, and takes away what else would settle a promise from outside, unseen.
 * `scope` is the worker's global object.
 */
export function ownTimers(scope: object, timers: Timers): void {
  const takeBack = new Map<number, () => void>();
  let last = 0;
  const set = (callback: Callback, ms: unknown, args: readonly unknown[], again: boolean) => {
    const id = (last += 1);
    const seconds = Math.max(again ? 1 : 0, Number(ms) || 0) / 1000;
    const begin = () => takeBack.set(id, timers.add(seconds, ring));
    const ring = () => {
      if (again) begin();
      else takeBack.delete(id);
      callback(...args);
    };
    begin();
    return id;
  };
  const clear = (id: unknown): void => {
    takeBack.get(Number(id))?.();
    takeBack.delete(Number(id));
  };
  const own = {
    setTimeout: (callback: Callback, ms?: unknown, ...args: unknown[]) =>
      set(callback, ms, args, false),
    setInterval: (callback: Callback, ms?: unknown, ...args: unknown[]) =>
      set(callback, ms, args, true),
    clearTimeout: clear,
    clearInterval: clear,
  };
  for (const [name, value] of Object.entries(own)) {
    Object.defineProperty(scope, name, { value, writable: true, configurable: true });
  }
  Reflect.deleteProperty(Atomics, "waitAsync");
  const crypto: unknown = Reflect.get(scope, "crypto");
  if (typeof crypto === "object" && crypto !== null) {
    Reflect.deleteProperty(Object.getPrototypeOf(crypto) as object, "subtle"); // of Crypto, an object
  }
}
