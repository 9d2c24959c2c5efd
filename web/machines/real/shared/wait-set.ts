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
 * Wakes one who waits, in turn. It may find that another was quicker, or leave without having taken anything:
 * then it wakes the next, as long as there is something to take.
 */
export function wakeOne(words: Int32Array, objects: Int32Array, set: number): void {
  if (Atomics.load(objects, set + WaitSet.COUNT) <= 0) return;
  const first = Atomics.load(objects, set + WaitSet.NEXT);
  for (let step = 0; step < SLOTS; step++) {
    const slot = (first + step) % SLOTS;
    const bits = Atomics.load(objects, set + WaitSet.BITS + (slot >> 5));
    if (bits === 0) {
      step += 31 - (slot & 31);
      continue;
    }
    if ((bits & (1 << (slot & 31))) === 0) continue;
    if (load(words, slot, Slot.STATE) !== SlotState.RUNNING) continue;
    Atomics.store(objects, set + WaitSet.NEXT, (slot + 1) % SLOTS);
    return wake(words, slot);
  }
}
