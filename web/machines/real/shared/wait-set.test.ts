import { beforeEach, expect, it } from "vitest";
import { SHARED_BYTES, Slot, SlotState } from "../../../wire/shared-layout.ts";
import { WaitSet } from "./object-layout.ts";
import { load, store } from "./slots.ts";
import { enterSet, leaveCalling, leaveSet, repeatCall, wakeOne, wakeSet } from "./wait-set.ts";

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

it("calls one at a time, who calls the next when it leaves, and none that has ended", () => {
  for (const slot of [2, 33, 127]) enterSet(objects, SET, slot);
  store(words, 33, Slot.STATE, SlotState.ZOMBIE);
  for (let i = 0; i < 3; i++) wakeOne(words, objects, SET);
  expect(woken(2, 33, 127)).toEqual([1, 0, 0]);
  leaveCalling(words, objects, SET, 2, () => true);
  expect(woken(2, 33, 127)).toEqual([1, 0, 1]);
});

it("wakes whoever was called by a process that was ended before it could", () => {
  enterSet(objects, SET, 5);
  objects[SET + WaitSet.CALLED] = 5 + 1;
  repeatCall(words, objects, SET);
  expect(woken(5)).toEqual([1]);
  // One that has left meanwhile must not stand in the way of others.
  leaveSet(objects, SET, 5);
  repeatCall(words, objects, SET);
  enterSet(objects, SET, 6);
  wakeOne(words, objects, SET);
  expect(woken(6)).toEqual([1]);
});
