import { beforeEach, expect, it } from "vitest";
import { SHARED_BYTES, Slot, SlotState } from "../../../wire/shared-layout.ts";
import { WaitSet } from "./object-layout.ts";
import { load, store } from "./slots.ts";
import { enterSet, leaveSet, wakeOne, wakeSet } from "./wait-set.ts";

const SET = 0;
const words = new Int32Array(new SharedArrayBuffer(SHARED_BYTES));
let objects: Int32Array;

const woken = (...slots: number[]) => slots.map((slot) => load(words, slot, Slot.WAKE));

beforeEach(() => {
  objects = new Int32Array(new SharedArrayBuffer(64));
  words.fill(0);
  for (let slot = 0; slot < 128; slot++) store(words, slot, Slot.STATE, SlotState.RUNNING);
});

it("is left once by a process that died while it waited, whoever takes it out", () => {
  enterSet(objects, SET, 3);
  leaveSet(objects, SET, 3);
  leaveSet(objects, SET, 3);
  expect(objects[SET + WaitSet.COUNT]).toBe(0);
  // Who comes next is still seen.
  enterSet(objects, SET, 40);
  wakeSet(words, objects, SET);
  expect(woken(3, 40)).toEqual([0, 1]);
});

it("wakes one after the other, and none that has ended", () => {
  for (const slot of [2, 33, 127]) enterSet(objects, SET, slot);
  store(words, 33, Slot.STATE, SlotState.ZOMBIE);
  for (let i = 0; i < 4; i++) wakeOne(words, objects, SET);
  expect(woken(2, 33, 127)).toEqual([2, 0, 2]);
});
