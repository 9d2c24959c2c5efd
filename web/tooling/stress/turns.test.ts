// Threads of one process, as generators in this very thread: the turns that a worker of the browser gives them, with
// its waits and semaphores. Their code gives way as generator form does.
import { expect, it } from "vitest";
import { makeSharedObjects } from "../../machines/real/shared/object-table.ts";
import { NOT_YET, pause } from "../../machines/real/worker/pending.ts";
import type { StateNote } from "../../machines/real/worker/thread-states.ts";
import { SHARED_BYTES } from "../../wire/shared-layout.ts";
import type { Tid } from "../../base/units.ts";
import type { Blocking, SystemCall } from "../../wire/system-call.ts";
import { TooManyThreads } from "../../wire/threads.ts";
import { StressProcess } from "./stress-process.ts";

const PASS: SystemCall = { call: "pass" };
const UNSEEN = { what: "", on: "" };
const SHOWN = { daemon: false };

type Told = Pick<StateNote, "state" | "thread"> & { readonly tid: Tid };

function makeProcess(): { readonly process: StressProcess; readonly told: Told[] } {
  const told: Told[] = [];
  const shared = new SharedArrayBuffer(SHARED_BYTES);
  const data = { ...makeSharedObjects(), shared, slot: 0, workers: 1 };
  const process = new StressProcess(data, ({ state, thread = null }, tid) => {
    told.push({ tid, state, thread });
  });
  return { process, told };
}

/** Starts threads from the main one, and joins them. */
function together(process: StressProcess, bodies: readonly (() => Blocking<void>)[]): void {
  process.live(() => {
    for (const tid of bodies.map((body) => process.turns.start("", body, SHOWN))) {
      const objects = [{ kind: "thread", tid } as const];
      process.block({ call: "wait", objects, timeout: null, told: UNSEEN });
    }
  });
}

/** A checkpoint of generator form. */
function* checkpoint({ place }: StressProcess): Blocking<void> {
  place[1] = (place[1] ?? 0) - 1;
  if ((place[1] ?? 0) < 0) yield PASS;
}

function counting(process: StressProcess, rounds: number, locked: boolean): number {
  const lock = process.semaphores.make({ kind: "counting", value: 1, limit: 1, shared: false });
  let n = 0;
  const body = function* (): Blocking<void> {
    for (let round = 0; round < rounds; round++) {
      if (locked && !process.semaphores.tryAcquire(lock))
        yield { call: "acquire", semaphore: lock, timeout: null, told: UNSEEN };
      const before = n;
      yield* checkpoint(process);
      n = before + 1;
      if (locked) process.semaphores.release(lock);
      yield* checkpoint(process);
    }
  };
  process.turns.switchInterval = 1e-7;
  together(
    process,
    Array.from({ length: 8 }, () => body),
  );
  return n;
}

it("threads that give way between load and store lose updates, unless a lock is around both", () => {
  expect(counting(makeProcess().process, 20_000, true)).toBe(160_000);
  expect(counting(makeProcess().process, 20_000, false)).toBeLessThan(160_000);
});

it("busy threads take turns of the switch interval, and the trace is told of it", () => {
  const { process, told } = makeProcess();
  const order: Tid[] = [];
  // However long the processor is somebody else's: each is at work until both have had their turns.
  const body = function* (): Blocking<void> {
    while (order.length < 6) {
      const tid = process.turns.current();
      if (order.at(-1) !== tid) order.push(tid);
      yield* checkpoint(process);
    }
  };
  together(process, [body, body]);
  expect(order).toEqual([1, 2, 1, 2, 1, 2]);
  expect(told).toContainEqual({ tid: 1, state: "ready", thread: 2 });
  expect(told).toContainEqual({ tid: 2, state: "running", thread: null });
});

it("one that sleeps goes on though another never waits", () => {
  const { process } = makeProcess();
  const state = { awake: false };
  const busy = function* (): Blocking<void> {
    while (!state.awake) yield* checkpoint(process);
  };
  const sleeper = function* (): Blocking<void> {
    yield { call: "sleep", seconds: 0.01 };
    state.awake = true;
  };
  together(process, [busy, sleeper]);
  expect(state.awake).toBe(true);
});

it("what is on the stack gives way as well", () => {
  const { process } = makeProcess();
  const state = { set: false };
  // oxlint-disable-next-line require-yield
  const body = function* (): Blocking<void> {
    state.set = true;
  };
  process.live(() => {
    process.turns.start("", body, SHOWN);
    while (!state.set) process.turns.pass();
  });
  expect(state.set).toBe(true);
});

it("when one gives up, what another took in the same look can be given back", () => {
  const { process } = makeProcess();
  const spec = { kind: "counting", value: 0, limit: 1, shared: false } as const;
  const lock = process.semaphores.make(spec);
  let taken = false;
  const other = function* (): Blocking<void> {
    yield { call: "acquire", semaphore: lock, timeout: null, told: UNSEEN };
    taken = true;
  };
  /** Frees the lock at the very moment at which it gives up. */
  const impatient = {
    ...pause(0),
    look() {
      process.semaphores.release(lock);
      return NOT_YET;
    },
  };
  process.live(() => {
    process.turns.start("", other, SHOWN);
    process.turns.giveWay();
    process.turns.block(impatient, () => {});
    expect(taken).toBe(true);
  });
});

it("wakes and waits among many threads lose nobody", () => {
  const { process } = makeProcess();
  const spec = { kind: "counting", value: 0, limit: 1, shared: false } as const;
  const ring = Array.from({ length: 50 }, () => process.semaphores.make(spec));
  let handed = 0;
  const bodies = ring.map(
    (own, index) =>
      function* (): Blocking<void> {
        for (let round = 0; round < 400; round++) {
          yield { call: "acquire", semaphore: own, timeout: null, told: UNSEEN };
          handed += 1;
          yield* checkpoint(process);
          process.semaphores.release(ring[(index + 1) % ring.length] ?? own);
        }
      },
  );
  process.semaphores.release(ring[0] ?? 0);
  together(process, bodies);
  expect(handed).toBe(20_000);
});

it("starts no more than can be looked at", () => {
  const { process } = makeProcess();
  const body = function* (): Blocking<void> {};
  expect(() => {
    for (let n = 0; n < 70_000; n++) process.turns.start("", body, SHOWN);
  }).toThrow(TooManyThreads);
});
