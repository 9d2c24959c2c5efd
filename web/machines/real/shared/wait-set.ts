// Sets of slots that want to be woken when an object changes. Whoever waits enters, looks, stands still, and
// leaves; whoever changes the object looks at the count first, which costs nothing while nobody waits.
import { Slot, SLOTS, SlotState } from "../../../wire/shared-layout.ts";
import { addWaiter, wake, wakeAll } from "./futex.ts";
import { WaitSet } from "./object-layout.ts";
import { load } from "./slots.ts";

/**
 * `objects` hold the set at `set`; `words` hold the slots. The count goes first: whoever is ended in between leaves it
 * too high, which costs a look, and never too low, which would cost the others their wake-ups.
 */
export function enterSet(objects: Int32Array, set: number, slot: number): void {
  Atomics.add(objects, set + WaitSet.COUNT, 1);
  addWaiter(objects, set + WaitSet.BITS, slot);
}

/** By whoever waited, or for a process that died while it waited: the page and a worker that goes on may both do it. */
export function leaveSet(objects: Int32Array, set: number, slot: number): void {
  const word = set + WaitSet.BITS + (slot >> 5);
  const bit = 1 << (slot & 31);
  if ((Atomics.and(objects, word, ~bit) & bit) !== 0) Atomics.sub(objects, set + WaitSet.COUNT, 1);
}

/** Wakes all who wait. Each takes itself out. */
export function wakeSet(words: Int32Array, objects: Int32Array, set: number): void {
  if (Atomics.load(objects, set + WaitSet.COUNT) > 0) wakeAll(words, set + WaitSet.BITS, objects);
}

/**
 * Wakes one who waits, in turn, unless one was woken already and has not left: that one calls the next when it leaves,
 * as long as there is something to take (see {@link leaveCalling}). So a process that releases a lock again and again
 * pays for one wake-up, not for each.
 *
 *     caller                                   who leaves
 *     what can be taken += 1                   out of the set
 *     CALLED is somebody? → done               CALLED is me? → 0
 *     CALLED = slot                            something to take? → calls the next
 *     slot still in the set? → wake it
 *     else CALLED = 0, and again
 */
export function wakeOne(words: Int32Array, objects: Int32Array, set: number): void {
  while (
    Atomics.load(objects, set + WaitSet.COUNT) > 0 &&
    Atomics.load(objects, set + WaitSet.CALLED) === 0
  ) {
    const slot = findWaiter(words, objects, set);
    if (slot < 0) return;
    const called = set + WaitSet.CALLED;
    if (Atomics.compareExchange(objects, called, 0, slot + 1) !== 0) return;
    if (isIn(objects, set, slot)) return wake(words, slot);
    Atomics.compareExchange(objects, called, slot + 1, 0);
  }
}

/** Leaves the set; when there is `more` to take, the next in it is called. */
export function leaveCalling(
  words: Int32Array,
  objects: Int32Array,
  set: number,
  slot: number,
  more: () => boolean,
): void {
  leaveSet(objects, set, slot);
  Atomics.compareExchange(objects, set + WaitSet.CALLED, slot + 1, 0);
  if (more()) wakeOne(words, objects, set);
}

/**
 * After the end of a process that may have been ended between calling somebody and waking it: whoever is called is
 * woken, and one who has left is called no longer.
 */
export function repeatCall(words: Int32Array, objects: Int32Array, set: number): void {
  const called = Atomics.load(objects, set + WaitSet.CALLED);
  if (called === 0) return;
  if (isIn(objects, set, called - 1)) wake(words, called - 1);
  else Atomics.compareExchange(objects, set + WaitSet.CALLED, called, 0);
}

/** The next slot in turn that waits and whose process is alive; −1 for none. */
function findWaiter(words: Int32Array, objects: Int32Array, set: number): number {
  const first = Atomics.load(objects, set + WaitSet.NEXT);
  for (let step = 0; step < SLOTS; step++) {
    const slot = (first + step) % SLOTS;
    if (Atomics.load(objects, set + WaitSet.BITS + (slot >> 5)) === 0) {
      step += 31 - (slot & 31);
      continue;
    }
    if (!isIn(objects, set, slot)) continue;
    if (load(words, slot, Slot.STATE) !== SlotState.RUNNING) continue;
    Atomics.store(objects, set + WaitSet.NEXT, (slot + 1) % SLOTS);
    return slot;
  }
  return -1;
}

function isIn(objects: Int32Array, set: number, slot: number): boolean {
  const bits = Atomics.load(objects, set + WaitSet.BITS + (slot >> 5));
  return (bits & (1 << (slot & 31))) !== 0;
}
