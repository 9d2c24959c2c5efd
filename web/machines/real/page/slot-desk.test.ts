import { USUAL_NETWORK_DELAY } from "../../../wire/session-options.ts";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Flag, Header, SHARED_BYTES, Slot, SlotState } from "../../../wire/shared-layout.ts";
import type { FromWorker } from "../../../wire/worker-message.ts";
import { becomeZombie, load, move, raiseFlag, settleExit, store } from "../shared/slots.ts";
import { SlotDesk } from "./slot-desk.ts";
import type { WorkerReserve } from "./worker-reserve.ts";

/** A worker that does nothing; a test plays its part in shared memory. */
class IdleWorker extends EventTarget {
  ended = false;
  postMessage(): void {}
  terminate(): void {
    this.ended = true;
  }
  say(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent("message", { data: message }));
  }
}

let words: Int32Array;
let desk: SlotDesk;
let made: IdleWorker[];
let heard: (readonly [number, FromWorker])[];

/** What the desk does in steps of promises is done after this. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

beforeEach(async () => {
  const shared = new SharedArrayBuffer(SHARED_BYTES);
  words = new Int32Array(shared);
  made = [];
  heard = [];
  const take = () => {
    const worker = new IdleWorker();
    made.push(worker);
    return Promise.resolve({ worker, booted: Promise.resolve() });
  };
  desk = new SlotDesk({
    shared,
    words,
    bind: {
      shared,
      objects: new SharedArrayBuffer(0),
      heap: new SharedArrayBuffer(0),
      program: { run: "", fork: "" },
      form: "plain",
      definitions: [],
      cores: 1,
      seed: null,
      network: USUAL_NETWORK_DELAY,
    },
    // The desk asks for workers, and of a worker no more than IdleWorker has.
    reserve: { take } as unknown as WorkerReserve,
    onMessage: (slot, message) => heard.push([slot, message]),
    onError: (error) => {
      throw error;
    },
    onSeatFailure: (_slot, error) => {
      throw error;
    },
  });
  desk.start(true);
  await settled();
});

/** A parent starts a process in `slot`. */
function run(slot: number, pid: number, parent: number): void {
  store(words, slot, Slot.PARENT, parent);
  store(words, slot, Slot.EXITCODE, -0x80000000);
  store(words, slot, Slot.PID, pid);
  store(words, slot, Slot.STATE, SlotState.RUNNING);
}

/** Slots of workers that stand in reserve or soon will. */
const standing = () =>
  [...Array(8).keys()].filter((slot) =>
    [SlotState.BINDING, SlotState.RESERVE].some((one) => one === state(slot)),
  );

function end(slot: number): void {
  settleExit(words, slot, 0);
  becomeZombie(words, slot);
}

afterEach(() => {
  desk.close();
  vi.useRealTimers();
});

const reap = (slot: number) => move(words, slot, SlotState.ZOMBIE, SlotState.REAPED);
const state = (slot: number) => load(words, slot, Slot.STATE);

it("frees a slot whether its end or its reaping is heard first", () => {
  for (const slot of [1, 2]) {
    run(slot, 4001 + slot, 0);
    end(slot);
    reap(slot);
  }
  desk.retire(1);
  desk.free(1);
  desk.free(2);
  expect(state(2)).toBe(SlotState.REAPED);
  desk.retire(2);
  expect([state(1), state(2)]).toEqual([SlotState.FREE, SlotState.FREE]);
});

it("lets a slot rest whose worker was ended from outside", () => {
  run(1, 4002, 0);
  raiseFlag(words, 1, Flag.KILL);
  desk.endWorker(1);
  end(1);
  reap(1);
  desk.free(1);
  expect(state(1)).toBe(SlotState.REAPED);
  desk.retire(1);
  expect(state(1)).toBe(SlotState.FREE);
});

it("hears no worker that was ended", () => {
  const worker = made[1];
  worker?.say({ kind: "ended", slot: 1 });
  desk.endWorker(1);
  worker?.say({ kind: "ended", slot: 1 });
  expect(heard).toEqual([[1, { kind: "ended", slot: 1 }]]);
  expect(worker?.ended).toBe(true);
});

it("makes the children of an ended process nobody's, so that its slot can be another's", () => {
  run(1, 4002, 0);
  run(2, 4003, 1);
  end(1);
  reap(1);
  const told = load(words, 2, Slot.WAKE);
  desk.retire(1);
  expect(load(words, 2, Slot.PARENT)).toBe(-1);
  expect(load(words, 2, Slot.WAKE)).toBe(told + 1);
  run(1, 4004, 0);
  end(2);
  desk.retire(2);
  expect(state(2)).toBe(SlotState.FREE);
});

it("frees what an ended process has reaped without having been heard", () => {
  run(1, 4002, 0);
  run(2, 4003, 1);
  end(2);
  desk.retire(2);
  reap(2);
  end(1);
  desk.retire(1);
  expect(state(2)).toBe(SlotState.FREE);
  expect(desk.living()).toEqual([0]);
});

it("makes up for workers that were taken when a core is free for that, or when none is left", () => {
  vi.useFakeTimers();
  expect(standing()).toEqual([1, 2, 3]);
  run(1, 4002, 0);
  desk.refill();
  Atomics.store(words, Header.ALIVE, 2);
  vi.advanceTimersByTime(10_000);
  expect(standing()).toEqual([2, 3]);
  Atomics.store(words, Header.BLOCKED, 2);
  vi.advanceTimersByTime(640);
  expect(standing()).toEqual([2, 3, 4]);
  Atomics.store(words, Header.BLOCKED, 0);
  for (const slot of [2, 3, 4]) run(slot, 4001 + slot, 0);
  desk.refill();
  expect(standing()).toEqual([5, 6, 7]);
});

it("looks for a free core less and less often, and soon again when a process has ended", () => {
  vi.useFakeTimers();
  run(1, 4002, 0);
  Atomics.store(words, Header.ALIVE, 2);
  const looks = vi.spyOn(globalThis, "setTimeout");
  desk.refill();
  vi.advanceTimersByTime(6_400);
  expect(looks.mock.calls.length).toBeLessThan(16);
  expect(standing()).toEqual([2, 3]);
  Atomics.store(words, Header.ALIVE, 0);
  desk.refill();
  vi.advanceTimersByTime(40);
  expect(standing()).toEqual([2, 3, 4]);
});
