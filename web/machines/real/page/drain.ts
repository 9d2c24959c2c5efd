// Reads the trace rings of all slots and hands the events on in the order of time. Page side.
//
// The rings are read one after another while their writers go on, so an event may be read before an
// earlier one of another ring. Therefore only events up to a horizon, taken before reading, are handed on;
// later ones wait for the next time.
import type { Pid, Seconds } from "../../../base/units.ts";
import { SLOTS, Slot, traceOffset, TRACE_RING_BYTES } from "../../../wire/shared-layout.ts";
import { decodeTrace } from "../../../wire/trace-codec.ts";
import type { TraceEvent } from "../../../wire/trace-event.ts";
import { ByteRing } from "../shared/byte-ring.ts";
import { wake } from "../shared/futex.ts";
import { load } from "../shared/slots.ts";

export class TraceDrain {
  private readonly rings: readonly ByteRing[];
  private held: TraceEvent[] = [];
  /** Processes whose end was read, be it handed on yet or not. */
  readonly ended = new Set<Pid>();

  constructor(
    shared: SharedArrayBuffer,
    private readonly words: Int32Array,
    private readonly now: () => Seconds,
  ) {
    this.rings = Array.from(
      { length: SLOTS },
      (_, slot) => new ByteRing(shared, traceOffset(slot), TRACE_RING_BYTES),
    );
  }

  /**
   * Events since the last call, up to this moment. `broken` is told of a process whose ring makes no sense
   * (its program overwrote what the runtime stands on); the ring is emptied.
   */
  read(broken: (slot: number, error: unknown) => void): TraceEvent[] {
    const horizon = this.now();
    this.readRings(broken);
    return this.release(horizon);
  }

  /** True while there is something to read, or something read that is not handed on yet. */
  pending(): boolean {
    return this.held.length > 0 || this.rings.some((ring) => ring.available() > 0);
  }

  /** Everything that is left, at the end of a run. */
  readAll(broken: (slot: number, error: unknown) => void): TraceEvent[] {
    this.readRings(broken);
    return this.release(Infinity);
  }

  /** Empties a slot's ring for its next process. Its last events are kept for the next {@link read}. */
  reset(slot: number, broken: (slot: number, error: unknown) => void): void {
    this.readRing(slot, broken);
    this.rings[slot]?.reset();
  }

  private readRings(broken: (slot: number, error: unknown) => void): void {
    for (let slot = 0; slot < SLOTS; slot++) this.readRing(slot, broken);
  }

  private readRing(slot: number, broken: (slot: number, error: unknown) => void): void {
    const ring = this.rings[slot];
    if (!ring || ring.available() === 0) return;
    const pid: Pid = load(this.words, slot, Slot.PID);
    try {
      for (const event of decodeTrace(takeAll(ring), pid)) {
        this.held.push(event);
        if (event.kind === "end") this.ended.add(pid);
      }
    } catch (error) {
      broken(slot, error);
    }
    if (load(this.words, slot, Slot.RING_FULL) === 1) wake(this.words, slot);
  }

  private release(horizon: Seconds): TraceEvent[] {
    const ready: TraceEvent[] = [];
    const later: TraceEvent[] = [];
    for (const event of this.held) (event.t <= horizon ? ready : later).push(event);
    this.held = later;
    return ready.sort(byTime);
  }
}

/** Where the ring says that it holds what it can't hold, it begins anew. */
function takeAll(ring: ByteRing): Uint8Array {
  const count = ring.available();
  if (count > 0 && count <= ring.size) return ring.read(count);
  ring.reset();
  throw new Error("the record of what it did makes no sense");
}

/** By time; writes of the same moment by their own order. */
function byTime(a: TraceEvent, b: TraceEvent): number {
  if (a.t !== b.t) return a.t - b.t;
  return a.kind === "print" && b.kind === "print" ? a.order - b.order : 0;
}
