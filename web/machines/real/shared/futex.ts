// Every wait and every wake of the real machine. No other file calls Atomics.wait or Atomics.notify.
//
// Each process has ONE private futex word, WAKE, on which only its own worker ever waits. Whoever changes
// something that a process may be waiting for first makes the change, then calls wake(slot). A waiter reads
// its word BEFORE it looks at what it waits for, and waits only while the word is still the one it read:
//
//     waiter                          waker
//     ticket = load(WAKE)             change the state
//     is it so already? → go on       add(WAKE, 1)
//     wait(WAKE, ticket)              notify(WAKE)
//
// If the change comes after the look, the bump comes after the load, so the wait returns at once: no
// wake-up is lost. A dead waiter has its own word, so it can't steal anybody's notify.
import type { Milliseconds } from "../../../base/units.ts";
import { Slot, slotBase } from "../../../wire/shared-layout.ts";

/** A monotonic clock in milliseconds: `performance.now` of the thread that waits. */
export type Clock = () => Milliseconds;

/** Tells a slot that something it may be waiting for has changed. Any thread, the page included. */
export function wake(words: Int32Array, slot: number): void {
  const word = slotBase(slot) + Slot.WAKE;
  Atomics.add(words, word, 1);
  Atomics.notify(words, word);
}

/** A worker that waits. */
export interface Waiter {
  readonly words: Int32Array;
  readonly slot: number;
  readonly clock: Clock;
  /** Runs before each look. Answers stop and kill by never returning. */
  interrupted(): void;
}

/** Hears of a worker that really stands still, not of one that only looks. */
export interface Standing {
  /** It goes to stand still with this value of its futex word. */
  stop(ticket: number): void;
  /** It goes on. */
  go(): void;
}

/**
 * Blocks a worker until `look` finds what it waits for, and returns that; undefined when `deadline` (by its clock,
 * Infinity for never) came first. Woken by {@link wake} on its slot. Worker threads only.
 */
export function waitUntil<T>(
  waiter: Waiter,
  look: () => T | undefined,
  deadline: Milliseconds,
  standing?: Standing,
): T | undefined {
  const { words, slot, clock } = waiter;
  const word = slotBase(slot) + Slot.WAKE;
  for (;;) {
    const ticket = Atomics.load(words, word);
    waiter.interrupted();
    const found = look();
    if (found !== undefined) return found;
    const left = deadline === Infinity ? Infinity : deadline - clock();
    if (left <= 0) return undefined;
    standing?.stop(ticket);
    Atomics.wait(words, word, ticket, left);
    standing?.go();
  }
}

/**
 * Rests for about `ms` milliseconds: whoever holds what this thread needs is at work and will be done at once.
 * Worker threads only.
 */
export function rest(words: Int32Array, slot: number, ms: Milliseconds): void {
  const word = slotBase(slot) + Slot.WAKE;
  Atomics.wait(words, word, Atomics.load(words, word), ms);
}

/** Blocks this worker until it is terminated. What it was doing is never continued. */
export function parkForever(words: Int32Array, slot: number): never {
  const word = slotBase(slot) + Slot.WAKE;
  for (;;) Atomics.wait(words, word, Atomics.load(words, word));
}

/** Bit sets over slots, four words from `base` on: who wants to be woken. */
export function addWaiter(words: Int32Array, base: number, slot: number): void {
  Atomics.or(words, base + (slot >> 5), 1 << (slot & 31));
}

export function removeWaiter(words: Int32Array, base: number, slot: number): void {
  Atomics.and(words, base + (slot >> 5), ~(1 << (slot & 31)));
}

/** Wakes every slot of the set (in `sets`) and leaves the set as it is: each takes itself out. */
export function wakeAll(words: Int32Array, base: number, sets: Int32Array = words): void {
  for (let word = 0; word < 4; word++) {
    let bits = Atomics.load(sets, base + word);
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits);
      bits &= bits - 1;
      wake(words, word * 32 + bit);
    }
  }
}
