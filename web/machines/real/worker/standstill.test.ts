import { expect, it } from "vitest";
import { SHARED_BYTES, Slot, SlotState } from "../../../wire/shared-layout.ts";
import { makeStanding } from "../shared/standing.ts";
import { store } from "../shared/slots.ts";
import { NOT_YET, type Pending } from "./pending.ts";
import { Standstill } from "./standstill.ts";

it("does not stand still past a time that is set while it looks", () => {
  const words = new Int32Array(new SharedArrayBuffer(SHARED_BYTES));
  store(words, 0, Slot.STATE, SlotState.RUNNING);
  const clock = () => performance.now();
  const process = { words, slot: 0, clock, interrupted() {} };
  const standstill = new Standstill(
    process,
    makeStanding(words, 0, 2, clock, () => undefined),
    () => false,
  );
  // A fetch: its reply is there at the first look, and is to be handed over a little later.
  let deadline = Infinity;
  let entered = 0;
  const fetching: Pending = {
    look: () => NOT_YET,
    get deadline() {
      return deadline;
    },
    late: "reply",
    enter: () => void (entered += 1),
    leave: () => void (entered -= 1),
    needsOthers: false,
  };
  const look = () => {
    deadline = Math.min(deadline, clock() + 5);
    return deadline <= clock();
  };
  const latest = clock() + 10_000;
  for (let turns = 0; deadline > clock(); turns++) {
    expect(turns).toBeLessThan(10);
    standstill.until(look, () => [fetching], latest);
  }
  expect(clock()).toBeLessThan(latest);
  expect(entered).toBe(0);
});
