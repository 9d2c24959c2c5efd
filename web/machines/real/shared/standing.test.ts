import { beforeEach, expect, it } from "vitest";
import {
  Flag,
  Header,
  SHARED_BYTES,
  Slot,
  SlotState,
  Waiting,
} from "../../../wire/shared-layout.ts";
import { wake } from "./futex.ts";
import { becomeZombie, isSignalled, load, raiseFlag, store } from "./slots.ts";
import { isStuck, makeStanding } from "./standing.ts";

let words: Int32Array;
let stuck: number;
let now = 0;

beforeEach(() => {
  words = new Int32Array(new SharedArrayBuffer(SHARED_BYTES));
  stuck = 0;
  Atomics.store(words, Header.ALIVE, 2);
  for (const slot of [0, 1]) {
    store(words, slot, Slot.STATE, SlotState.RUNNING);
    store(words, slot, Slot.PID, 4001 + slot);
  }
});

/** It is 0.01 ms later whenever it is asked. */
const clock = () => (now += 0.01);
const standings = (slot: number) =>
  makeStanding(words, slot, 2, clock, () => {
    stuck += 1;
  });
const standing = (slot: number, kind: number) => standings(slot).of(kind);
const stop = (slot: number, kind: number): void =>
  standing(slot, kind).stop(load(words, slot, Slot.WAKE));

it("is stuck when the last one stops for ever, and says so once", () => {
  stop(0, Waiting.FOREVER);
  expect(stuck).toBe(0);
  stop(1, Waiting.FOREVER);
  expect(stuck).toBe(1);
});

it("is not stuck while somebody waits for time, has a wake-up on its way or is being started", () => {
  stop(0, Waiting.FOREVER);
  stop(1, Waiting.FOR_A_WHILE);
  expect(isStuck(words)).toBe(false);
  standing(1, Waiting.FOR_A_WHILE).go();
  stop(1, Waiting.FOREVER);
  expect(isStuck(words)).toBe(true);
  store(words, 2, Slot.STATE, SlotState.CLAIMED);
  expect(isStuck(words)).toBe(false);
  store(words, 2, Slot.STATE, SlotState.FREE);
  wake(words, 0);
  expect(isStuck(words)).toBe(false);
});

it("is not stuck while one that has ended has not yet woken those who wait for it", () => {
  stop(0, Waiting.FOREVER);
  store(words, 1, Slot.STATE, SlotState.ZOMBIE);
  store(words, 1, Slot.IN_SECTION, 1);
  expect(isStuck(words)).toBe(false);
  store(words, 1, Slot.IN_SECTION, 0);
  expect(isStuck(words)).toBe(true);
});

it("counts nobody who has ended", () => {
  stop(0, Waiting.FOREVER);
  stop(1, Waiting.FOREVER);
  becomeZombie(words, 1);
  const count = (word: number) => Atomics.load(words, word);
  expect([count(Header.ALIVE), count(Header.BLOCKED), count(Header.FOREVER)]).toEqual([1, 1, 1]);
});

it("takes a signal for the one that it was sent to", () => {
  raiseFlag(words, 1, Flag.KILL);
  expect(isSignalled(words, 1, 4002)).toBe(true);
  // Another process has the slot, and nobody has signalled it.
  store(words, 1, Slot.FLAGS, 0);
  store(words, 1, Slot.PID, 4005);
  expect([isSignalled(words, 1, 4002), isSignalled(words, 1, 4005)]).toEqual([false, false]);
});

it("watches while there is a core for it, and less often where that was in vain", () => {
  const { watch } = standings(0);
  let looks = 0;
  const neverThere = () => {
    looks += 1;
    return false;
  };
  const watched = () => {
    const before = looks;
    watch(neverThere);
    return looks > before;
  };
  expect([watched(), watched(), watched(), watched()]).toEqual([true, true, true, true]);
  const stopsUntilNext = () => {
    let stops = 0;
    while (!watched()) stops += 1;
    return stops;
  };
  expect([stopsUntilNext(), stopsUntilNext(), stopsUntilNext()]).toEqual([8, 16, 32]);
  for (let stops = 0; stops < 64; stops++) watched();
  // What was found pays for those that find nothing.
  for (let found = 0; found < 10; found++) expect(watch(() => true)).toBe(true);
  expect([watched(), watched(), stopsUntilNext()]).toEqual([true, true, 8]);
  // Three at work, two cores.
  Atomics.store(words, Header.ALIVE, 3);
  const { watch: another } = standings(1);
  expect(another(() => true)).toBe(false);
  Atomics.store(words, Header.BLOCKED, 1);
  expect(another(() => true)).toBe(true);
});
