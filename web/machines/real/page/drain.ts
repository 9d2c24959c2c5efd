// Reads the trace rings of all slots and hands the events on in the order of time. Page side.
//
// The rings are read one after another while their writers go on, so an event may be read before an
// earlier one of another ring. Therefore only events up to a horizon, taken before reading, are handed on;
// later ones wait for the next time. Where more came than can be read in one look, the horizon is where reading ended.
import type { Pid, Seconds } from "../../../base/units.ts";
import { SLOTS, Slot, traceOffset, TRACE_RING_BYTES } from "../../../wire/shared-layout.ts";
import { decodeTrace } from "../../../wire/trace-codec.ts";
import type { TraceEvent } from "../../../wire/trace-event.ts";
import { ByteRing } from "../shared/byte-ring.ts";
import { wake } from "../shared/futex.ts";
import { load } from "../shared/slots.ts";

/** Events read in one look, of all rings together: to read and draw more would keep the page from its reader. */
const MOST_AT_ONCE = 6_000;

/** What was taken out of a ring, being read. */
interface Reading {
  readonly events: Iterator<TraceEvent, void>;
  /** All before this time has been read. */
  t: Seconds;
}

type Broken = (slot: number, error: unknown) => void;

export class TraceDrain {
  private readonly rings: readonly ByteRing[];
  /** By slot, what is left of the last look. */
  private readonly readings = new Map<number, Reading>();
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
   * Events since the last call, up to this moment or up to where there were too many. `broken` is told of a process whose ring makes no sense
   * (its program overwrote what the runtime stands on); the ring is emptied.
   */
  read(broken: Broken): TraceEvent[] {
    const horizon = this.now();
    const slots = this.waiting();
    const share = Math.ceil(MOST_AT_ONCE / Math.max(1, slots.length));
    for (const slot of slots) this.readSlot(slot, share, broken);
    const read = Array.from(this.readings.values(), ({ t }) => t);
    return this.release(Math.min(horizon, ...read));
  }

  /** The last look could not read all there was. */
  get isBehind(): boolean {
    return this.readings.size > 0;
  }

  /** True while there is something to read, or something read that is not handed on yet. */
  pending(): boolean {
    return this.held.length > 0 || this.waiting().length > 0;
  }

  /** Everything that is left, at the end of a run. */
  readAll(broken: Broken): TraceEvent[] {
    for (const slot of this.waiting()) this.readSlot(slot, Infinity, broken);
    return this.release(Infinity);
  }

  /** Empties a slot's ring for its next process. Its last events are kept for the next {@link read}. */
  reset(slot: number, broken: Broken): void {
    this.readSlot(slot, Infinity, broken);
    this.rings[slot]?.reset();
  }

  /** Slots of which there is something to read. */
  private waiting(): number[] {
    const found: number[] = [];
    for (const [slot, ring] of this.rings.entries())
      if (this.readings.has(slot) || ring.available() !== 0) found.push(slot);
    return found;
  }

  /** Reads about so many events: first what is left, then what the ring holds by now. */
  private readSlot(slot: number, most: number, broken: Broken): void {
    try {
      const left = this.pull(slot, most);
      if (this.readings.has(slot) || !this.take(slot)) return;
      this.pull(slot, Math.max(1, left));
    } catch (error) {
      this.readings.delete(slot);
      broken(slot, error);
    }
  }

  /** Empties the ring, so that its writer can go on; false when there was nothing in it. */
  private take(slot: number): boolean {
    const { words, rings } = this;
    const ring = rings[slot];
    if (!ring || ring.available() === 0) return false;
    try {
      const events = decodeTrace(takeAll(ring), load(words, slot, Slot.PID));
      this.readings.set(slot, { events, t: -Infinity });
    } finally {
      if (load(words, slot, Slot.RING_FULL) === 1) wake(words, slot);
    }
    return true;
  }

  /** Reads so many events of what was taken; how many it could have read besides. */
  private pull(slot: number, most: number): number {
    const reading = this.readings.get(slot);
    if (!reading) return most;
    for (let left = most; left > 0; left--) {
      const { done, value: event } = reading.events.next();
      if (done) {
        this.readings.delete(slot);
        return left;
      }
      reading.t = event.t;
      this.held.push(event);
      if (event.kind === "end") this.ended.add(event.pid);
    }
    return 0;
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
