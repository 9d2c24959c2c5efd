// The page's side of the slots: which worker sits in which, binding new ones to the reserve, freeing those
// whose process is gone. Page side.
import type { Milliseconds } from "../../../base/units.ts";
import {
  Header,
  INBOX_BYTES,
  inboxOffset,
  Slot,
  SLOTS,
  SlotState,
} from "../../../wire/shared-layout.ts";
import type { BindMessage, FromWorker } from "../../../wire/worker-message.ts";
import { ByteRing } from "../shared/byte-ring.ts";
import { wake } from "../shared/futex.ts";
import { atWork, goOn, load, move, NO_EXITCODE, store } from "../shared/slots.ts";
import { encodeFrame } from "../shared/start-frame.ts";
import type { WorkerReserve } from "./worker-reserve.ts";

/** Workers of a run that stand in reserve, bound and with the program loaded. */
const RESERVE = 3;
/** Before the page makes up for a worker that was taken while others stand ready, it looks whether a core is free: first … */
const CALM: Milliseconds = 40;
/** … and, since each look takes a moment from whoever computes, after twice as long each time, up to this. */
const LONGEST_CALM: Milliseconds = 640;
/** MainProcess; further ids follow. */
export const MAIN_PID = 4001;

export interface Desk {
  readonly shared: SharedArrayBuffer;
  readonly words: Int32Array;
  /** What a new worker is told, beside its slot. */
  readonly bind: Omit<BindMessage, "kind" | "slot">;
  readonly reserve: WorkerReserve;
  onMessage(slot: number, message: FromWorker): void;
  onError(error: Error): void;
  /** No worker could be made for `slot`. */
  onSeatFailure(slot: number, error: Error): void;
}

export class SlotDesk {
  private readonly workers = new Map<number, Worker>();
  /** Slots whose worker was ended from outside and may go on for a while: nobody else's yet. */
  private readonly resting = new Set<number>();
  private open = true;
  private refilling: ReturnType<typeof setTimeout> | undefined;
  /** How long the look that comes next was put off. */
  private calm: Milliseconds = CALM;

  constructor(private readonly desk: Desk) {
    for (let slot = 0; slot < SLOTS; slot++) store(desk.words, slot, Slot.PARENT, -1);
    Atomics.store(desk.words, Header.LAST_PID, MAIN_PID);
  }

  /**
   * Puts MainProcess into slot 0 and, when the program looks as if it will start processes, workers into the
   * reserve. MainProcess goes first: somebody is waiting for its first line.
   */
  async start(startsProcesses: boolean): Promise<void> {
    const { words, shared } = this.desk;
    Atomics.store(words, Header.ALIVE, 1);
    store(words, 0, Slot.PID, MAIN_PID);
    store(words, 0, Slot.EXITCODE, NO_EXITCODE);
    store(words, 0, Slot.STATE, SlotState.CLAIMED);
    const frame = encodeFrame({ role: "main", name: "MainProcess", image: new Uint8Array() });
    new ByteRing(shared, inboxOffset(0), INBOX_BYTES).write(frame);
    await this.seat(0);
    if (startsProcesses && this.open) this.fillReserve();
  }

  /**
   * A worker was taken out of the reserve, or none was found, or a slot came free. At once when nobody stands there
   * any more; else when a core has nothing else to do: to make a worker ready takes as long as many a process lives.
   */
  refill(): void {
    if (this.standing() === 0) return this.fillReserve();
    if (this.refilling === undefined || this.calm > CALM) this.refillWhenCalm(CALM);
    return undefined;
  }

  private refillWhenCalm(calm: Milliseconds): void {
    clearTimeout(this.refilling);
    this.calm = calm;
    this.refilling = setTimeout(() => {
      this.refilling = undefined;
      if (this.isBusy()) this.refillWhenCalm(Math.min(calm * 2, LONGEST_CALM));
      else this.fillReserve();
    }, calm);
  }

  /** Sees to it that workers stand in reserve. */
  private fillReserve(): void {
    const { words } = this.desk;
    const free: number[] = [];
    for (let slot = 0; slot < SLOTS; slot++) {
      if (load(words, slot, Slot.STATE) === SlotState.FREE) free.push(slot);
    }
    for (const slot of free.slice(0, Math.max(0, RESERVE - this.standing()))) {
      if (move(words, slot, SlotState.FREE, SlotState.BINDING)) void this.seat(slot);
    }
  }

  /** Processes at work have all cores. */
  private isBusy(): boolean {
    const { words, bind } = this.desk;
    return atWork(words) >= bind.cores;
  }

  /** Workers in reserve, or on their way there. */
  private standing(): number {
    let count = 0;
    for (let slot = 0; slot < SLOTS; slot++) {
      const state = load(this.desk.words, slot, Slot.STATE);
      if (state === SlotState.BINDING || state === SlotState.RESERVE) count += 1;
    }
    return count;
  }

  /** Ends the worker in `slot`, whatever it is doing. The slot rests until {@link retire}. */
  endWorker(slot: number): void {
    this.resting.add(slot);
    this.terminate(slot);
  }

  /** The process in `slot` is gone, its worker too; the slot becomes free once nobody will ask for it. */
  retire(slot: number): void {
    this.terminate(slot);
    this.resting.delete(slot);
    const { words } = this.desk;
    this.freeOrphan(slot);
    for (let child = 1; child < SLOTS; child++) {
      if (load(words, child, Slot.PARENT) !== slot) continue;
      // Nobody's now: this slot may soon be another's. A child that still waits for its image must hear of it.
      store(words, child, Slot.PARENT, -1);
      wake(words, child);
      this.freeOrphan(child);
    }
  }

  /** Makes a slot of a reaped process free for another. */
  free(slot: number): void {
    const { words, shared } = this.desk;
    if (slot === 0 || this.workers.has(slot) || this.resting.has(slot)) return;
    if (load(words, slot, Slot.STATE) !== SlotState.REAPED) return;
    new ByteRing(shared, inboxOffset(slot), INBOX_BYTES).reset();
    for (const field of [
      Slot.PID,
      Slot.PPID,
      Slot.FLAGS,
      Slot.SIGNAL,
      Slot.PLACE,
      Slot.RING_FULL,
      Slot.IN_SECTION,
    ]) {
      store(words, slot, field, 0);
    }
    for (let word = 0; word < 4; word++) store(words, slot, Slot.EXIT_WAITERS + word, 0);
    // A worker that was ended from outside may have stopped once more after its end.
    goOn(words, slot);
    store(words, slot, Slot.PARENT, -1);
    store(words, slot, Slot.STATE, SlotState.FREE);
  }

  /** Slots of processes that have not ended. */
  living(): number[] {
    const found: number[] = [];
    for (let slot = 0; slot < SLOTS; slot++) {
      const state = load(this.desk.words, slot, Slot.STATE);
      if (state === SlotState.CLAIMED || state === SlotState.RUNNING) found.push(slot);
    }
    return found;
  }

  /** Ends every worker. */
  close(): void {
    this.open = false;
    clearTimeout(this.refilling);
    for (const worker of this.workers.values()) worker.terminate();
    this.workers.clear();
  }

  private terminate(slot: number): void {
    this.workers.get(slot)?.terminate();
    this.workers.delete(slot);
  }

  /** Frees a slot whose process has ended and was reaped, or has nobody who would. */
  private freeOrphan(slot: number): void {
    const { words } = this.desk;
    const orphan = load(words, slot, Slot.PARENT) < 0;
    if (orphan && !this.workers.has(slot)) move(words, slot, SlotState.ZOMBIE, SlotState.REAPED);
    this.free(slot);
  }

  private async seat(slot: number): Promise<void> {
    try {
      const { worker, booted } = await this.desk.reserve.take();
      await booted;
      if (!this.open) return worker.terminate();
      this.workers.set(slot, worker);
      worker.addEventListener("message", (event: MessageEvent<FromWorker>) => {
        // What a worker said before it was ended must not be taken for the next one's.
        if (this.workers.get(slot) === worker) this.desk.onMessage(slot, event.data);
      });
      worker.addEventListener("error", (event) =>
        this.desk.onError(new Error(`worker: ${event.message}`)),
      );
      const message: BindMessage = { kind: "bind", slot, ...this.desk.bind };
      worker.postMessage(message);
    } catch (error) {
      move(this.desk.words, slot, SlotState.BINDING, SlotState.FREE);
      this.desk.onSeatFailure(slot, error instanceof Error ? error : new Error(String(error)));
    }
  }
}
