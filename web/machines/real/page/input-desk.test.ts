import { beforeEach, expect, it } from "vitest";
import {
  INBOX_BYTES,
  inboxOffset,
  SHARED_BYTES,
  Slot,
  SlotState,
} from "../../../wire/shared-layout.ts";
import { ByteRing } from "../shared/byte-ring.ts";
import { store } from "../shared/slots.ts";
import { decodeLine, FRAME_HEAD } from "../shared/start-frame.ts";
import { InputDesk } from "./input-desk.ts";

let shared: SharedArrayBuffer;
let words: Int32Array;
let desk: InputDesk;

beforeEach(() => {
  shared = new SharedArrayBuffer(SHARED_BYTES);
  words = new Int32Array(shared);
  desk = new InputDesk(shared);
  for (const slot of [1, 2]) {
    store(words, slot, Slot.PID, 4001 + slot);
    store(words, slot, Slot.STATE, SlotState.RUNNING);
  }
});

const inbox = (slot: number) => new ByteRing(shared, inboxOffset(slot), INBOX_BYTES);
const line = (slot: number) => decodeLine(inbox(slot).read(INBOX_BYTES).subarray(FRAME_HEAD));

it("gives lines to those who ask, in their order, whichever comes first", () => {
  desk.write("one");
  desk.ask(2, 4003);
  desk.ask(1, 4002);
  desk.write("two");
  expect([line(2), line(1)]).toEqual(["one", "two"]);
});

it("gives the line of an asker that has ended to the next", () => {
  desk.ask(1, 4002);
  desk.ask(2, 4003);
  store(words, 1, Slot.STATE, SlotState.ZOMBIE);
  desk.write("hello");
  expect(inbox(1).available()).toBe(0);
  expect(line(2)).toBe("hello");
});

it("writes nothing to another process in an asker's slot", () => {
  desk.ask(1, 4002);
  store(words, 1, Slot.PID, 4009);
  desk.write("hello");
  expect(inbox(1).available()).toBe(0);
});

it("hands a line on in parts when it is longer than an inbox", () => {
  const long = "線".repeat(100_000);
  desk.ask(1, 4002);
  desk.write(long);
  const parts: number[] = [];
  for (let part = inbox(1).read(INBOX_BYTES); part.length > 0; part = inbox(1).read(INBOX_BYTES)) {
    parts.push(...part);
    desk.goOn(1);
  }
  expect(decodeLine(Uint8Array.from(parts).subarray(FRAME_HEAD))).toBe(long);
});
