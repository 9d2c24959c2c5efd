// Short sections of code that only one thread may be in, guarded by a word of shared memory. A worker must not be
// ended inside one, or it would stay locked for good:
//
//     worker                              page, before it ends a worker from outside
//     IN_SECTION = 1                      raises the flag, waits 50 ms
//     flag up? → IN_SECTION = 0, end      IN_SECTION is 1? → looks again later
//     take the word … give it back        else: whatever the worker does next, it will see the flag
//     IN_SECTION = 0                      first. It is ended.
//
// Sections don't nest, call nothing of the program, and are done in a few microseconds.
import { Slot, slotBase } from "../../../wire/shared-layout.ts";
import { rest } from "./futex.ts";

const SPINS = 200;
const REST = 0.05;

export interface Section {
  /** Enters the section that `word` of `objects` guards. A process that is to end never comes back. */
  enter(objects: Int32Array, word: number): void;
  leave(objects: Int32Array, word: number): void;
  /** Several at once, in an order that is everybody's. */
  enterAll(objects: Int32Array, words: readonly number[]): void;
  leaveAll(objects: Int32Array, words: readonly number[]): void;
}

/** Sections as a worker goes into them. `interrupted` ends the process when it is to end. */
export function workerSection(words: Int32Array, slot: number, interrupted: () => void): Section {
  const inside = slotBase(slot) + Slot.IN_SECTION;
  const flags = slotBase(slot) + Slot.FLAGS;
  const goIn = (): void => {
    Atomics.store(words, inside, 1);
    if (Atomics.load(words, flags) === 0) return;
    Atomics.store(words, inside, 0);
    interrupted();
    Atomics.store(words, inside, 1);
  };
  const take = (objects: Int32Array, word: number): void => {
    if (Atomics.compareExchange(objects, word, 0, 1) === 0) return;
    for (let spins = 1; Atomics.compareExchange(objects, word, 0, 1) !== 0; spins++)
      if (spins % SPINS === 0) rest(words, slot, REST);
  };
  return {
    enter(objects, word) {
      goIn();
      take(objects, word);
    },
    leave(objects, word) {
      Atomics.store(objects, word, 0);
      Atomics.store(words, inside, 0);
    },
    enterAll(objects, all) {
      goIn();
      for (const word of all) take(objects, word);
    },
    leaveAll(objects, all) {
      for (const word of all) Atomics.store(objects, word, 0);
      Atomics.store(words, inside, 0);
    },
  };
}

/** Sections as the page goes into them: it can't rest, and never waits longer than a worker is inside. */
export const pageSection: Section = {
  enter(objects, word) {
    while (Atomics.compareExchange(objects, word, 0, 1) !== 0);
  },
  leave(objects, word) {
    Atomics.store(objects, word, 0);
  },
  enterAll(objects, words) {
    for (const word of words) pageSection.enter(objects, word);
  },
  leaveAll(objects, words) {
    for (const word of words) pageSection.leave(objects, word);
  },
};
