import { beforeEach, expect, it } from "vitest";
import { SHARED_BYTES, Slot, SlotState } from "../../../wire/shared-layout.ts";
import { makeSharedObjects, ObjectTable } from "./object-table.ts";
import { pageSection } from "./section.ts";
import { enterWaiters, makeSemaphore, passOn, release, tryAcquire, valueOf } from "./semaphore.ts";
import { load, store } from "./slots.ts";

const WAITING = [2, 33, 127];
const slots = new Int32Array(new SharedArrayBuffer(SHARED_BYTES));
let words: Int32Array;
let semaphore: number;

const woken = () => WAITING.map((slot) => load(slots, slot, Slot.WAKE));
const give = (times: number) => release(slots, words, semaphore, 1, 1, times);

beforeEach(() => {
  const table = new ObjectTable(makeSharedObjects(), pageSection);
  words = table.words;
  semaphore = makeSemaphore(table, { kind: "counting", value: 0, limit: 3, shared: true });
  slots.fill(0);
  for (const slot of WAITING) {
    store(slots, slot, Slot.STATE, SlotState.RUNNING);
    enterWaiters(words, semaphore, slot);
  }
});

it("wakes one who waits by one release, and all by several at once", () => {
  expect([give(1), woken()]).toEqual(["done", [1, 0, 0]]);
  expect([give(2), woken()]).toEqual(["done", [2, 1, 1]]);
  expect(valueOf(words, semaphore)).toBe(3);
});

it("refuses several beyond its limit as a whole", () => {
  expect(give(2)).toBe("done");
  expect([give(2), valueOf(words, semaphore)]).toEqual(["too often", 2]);
  expect([give(1), valueOf(words, semaphore)]).toEqual(["done", 3]);
});

it("is passed on by one who was woken and leaves while there is more", () => {
  give(2);
  expect(tryAcquire(words, semaphore, 9, 0)).toBe(true);
  const before = woken();
  passOn(slots, words, semaphore, 2);
  expect(woken()).toEqual([before[0], (before[1] ?? 0) + 1, before[2]]);
});
