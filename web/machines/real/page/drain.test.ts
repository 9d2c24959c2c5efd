// Rings that make no sense: a program may overwrite what the runtime of its process stands on.
import { describe, expect, it } from "vitest";
import {
  Ring,
  SHARED_BYTES,
  Slot,
  slotBase,
  TRACE_RING_BYTES,
  traceOffset,
} from "../../../wire/shared-layout.ts";
import { TraceEncoder } from "../../../wire/trace-codec.ts";
import type { TraceEvent } from "../../../wire/trace-event.ts";
import { ByteRing } from "../shared/byte-ring.ts";
import { TraceDrain } from "./drain.ts";

const told: TraceEvent = { kind: "join", t: 0, pid: 0, tid: 0, line: 1, child: 4 };

/** The ring of slot 1 says that it holds so many bytes. */
function drainOf(held: number) {
  const shared = new SharedArrayBuffer(SHARED_BYTES);
  const other = new ByteRing(shared, traceOffset(0), TRACE_RING_BYTES);
  other.write(new TraceEncoder().encode(told));
  new Int32Array(shared, traceOffset(1), Ring.WORDS)[Ring.WRITE] = held;
  return new TraceDrain(shared, new Int32Array(shared), () => 1);
}

describe("a ring that says it holds", () => {
  it.each([
    ["less than nothing", -43],
    ["more than it can", TRACE_RING_BYTES + 1],
    ["what is no event", 40],
  ])("%s is emptied, and its process named; others are read on", (_what, held) => {
    const drain = drainOf(held);
    const broken: number[] = [];
    expect(drain.read((slot) => broken.push(slot))).toEqual([told]);
    expect(broken).toEqual([1]);
    expect(drain.pending()).toBe(false);
    expect(drain.readAll((slot) => broken.push(slot))).toEqual([]);
    expect(broken).toEqual([1]);
  });
});

describe("more than is read in one look", () => {
  const COUNT = 5_000;
  const at = (slot: number, i: number): TraceEvent => ({ ...told, t: i + slot / 10, pid: slot });

  /** Three rings, written to in turn. */
  function flooded() {
    const shared = new SharedArrayBuffer(SHARED_BYTES);
    const words = new Int32Array(shared);
    const encoder = new TraceEncoder();
    for (const slot of [0, 1, 2]) {
      words[slotBase(slot) + Slot.PID] = slot;
      const ring = new ByteRing(shared, traceOffset(slot), TRACE_RING_BYTES);
      for (let i = 0; i < COUNT; i++) ring.write(encoder.encode(at(slot, i)));
    }
    return { drain: new TraceDrain(shared, words, () => COUNT), shared };
  }
  const never = (): never => expect.unreachable();

  it("comes in the order of time, look by look, none lost and none twice", () => {
    const { drain } = flooded();
    const batches: TraceEvent[][] = [];
    do batches.push(drain.read(never));
    while (drain.isBehind);
    batches.push(drain.readAll(never));
    expect(batches.length).toBeGreaterThan(2);
    const all = Array.from({ length: COUNT }, (_, i) => [at(0, i), at(1, i), at(2, i)]).flat();
    expect(batches.flat()).toEqual(all);
    expect(drain.pending()).toBe(false);
  });

  it("is all there at the end of a process or of the run", () => {
    const { drain } = flooded();
    const first = drain.read(never);
    drain.reset(1, never);
    const rest = drain.readAll(never);
    expect([...first, ...rest]).toHaveLength(3 * COUNT);
    expect([...first, ...rest].filter(({ pid }) => pid === 1)).toHaveLength(COUNT);
  });
});
