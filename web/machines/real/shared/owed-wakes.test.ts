import { beforeEach, expect, it } from "vitest";
import { SHARED_BYTES, Slot, SlotState } from "../../../wire/shared-layout.ts";
import { OwedWakes } from "./owed-wakes.ts";
import { load, store } from "./slots.ts";
import { enterSet } from "./wait-set.ts";

const SET = 0;
const WAITER = 3;
const words = new Int32Array(new SharedArrayBuffer(SHARED_BYTES));
let now: number;
let wakes: OwedWakes;

const woken = () => load(words, WAITER, Slot.WAKE);

beforeEach(() => {
  const objects = new Int32Array(new SharedArrayBuffer(64));
  words.fill(0);
  store(words, WAITER, Slot.STATE, SlotState.RUNNING);
  enterSet(objects, SET, WAITER);
  now = 0;
  wakes = new OwedWakes(words, objects, () => now);
});

it("wakes at once, then owes, and pays when it is told to", () => {
  for (let i = 0; i < 10; i++) wakes.wake(SET);
  expect(woken()).toBe(1);
  wakes.pay();
  expect(woken()).toBe(2);
  wakes.pay();
  expect(woken()).toBe(2);
});

it("wakes again after a while, without asking the clock each time", () => {
  wakes.wake(SET);
  wakes.wake(SET);
  now = 1;
  let changes = 0;
  while (woken() === 1) {
    wakes.wake(SET);
    changes += 1;
  }
  expect(changes).toBeGreaterThan(1);
  expect(changes).toBeLessThan(20);
  // By that it has paid.
  wakes.pay();
  expect(woken()).toBe(2);
});

it("hurries where it is told to", () => {
  wakes.wake(SET);
  wakes.wake(SET);
  wakes.wake(SET, 0);
  expect(woken()).toBe(2);
  wakes.pay();
  expect(woken()).toBe(2);
  now = 0.5;
  wakes.wake(SET, 1);
  expect(woken()).toBe(2);
});
