// Rings that make no sense: a program may overwrite what the runtime of its process stands on.
import { describe, expect, it } from "vitest";
import { Ring, SHARED_BYTES, TRACE_RING_BYTES, traceOffset } from "../../../wire/shared-layout.ts";
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
