// System calls that block, as something to look at: acquire, sleep, and wait for processes, pipes and threads.
// Worker side.
import type { Milliseconds, Pid, Tid } from "../../../base/units.ts";
import { Slot, slotBase } from "../../../wire/shared-layout.ts";
import type { SystemCall, Waitable } from "../../../wire/system-call.ts";
import { addWaiter, removeWaiter, type Clock } from "../shared/futex.ts";
import type { PipeTable } from "../shared/pipe.ts";
import { exitcodeOf, load, slotOf } from "../shared/slots.ts";
import { NOT_YET, pause, type Pending } from "./pending.ts";
import type { WaitedSemaphores } from "./semaphores.ts";

export interface Waits {
  readonly words: Int32Array;
  readonly slot: number;
  readonly clock: Clock;
  /** Slots of children, by pid. */
  readonly children: ReadonlyMap<Pid, number>;
  readonly semaphores: WaitedSemaphores;
  readonly pipeTable: PipeTable;
  readonly registry: Registry;
  isThreadAlive(tid: Tid): boolean;
}

/** Which sets this process is in: several of its threads may wait for the same thing, and a set has one bit for it. */
export class Registry {
  private readonly counts = new Map<number, number>();

  /** Calls `first` for the first thread that enters under `key`. */
  enter(key: number, first: () => void): void {
    const count = this.counts.get(key) ?? 0;
    if (count === 0) first();
    this.counts.set(key, count + 1);
  }

  /** Calls `last` for the last one that leaves. */
  leave(key: number, last: () => void): void {
    const count = (this.counts.get(key) ?? 1) - 1;
    if (count === 0) {
      this.counts.delete(key);
      last();
    } else this.counts.set(key, count);
  }
}

/** The call as something to look at; null when it is answered on the spot. */
export function pendingOf(waits: Waits, call: SystemCall): Pending | null {
  switch (call.call) {
    case "sleep":
      return pause(waits.clock() + call.seconds * 1000);
    case "acquire":
      return waits.semaphores.pending(
        call.semaphore,
        deadlineOf(waits, call.timeout),
        call.handing,
      );
    case "wait":
      return new WaitForAny(
        waits,
        call.objects,
        deadlineOf(waits, call.timeout),
        call.told.io !== true,
      );
    default:
      return null;
  }
}

function deadlineOf({ clock }: Waits, timeout: number | null): Milliseconds {
  return timeout === null ? Infinity : timeout <= 0 ? 0 : clock() + timeout * 1000;
}

/** Four kinds of things share one space of keys. */
const KEYS = { process: 0, readable: 1, writable: 2, thread: 3 } as const;

class WaitForAny implements Pending {
  readonly late: readonly number[] = [];
  private readonly slots: readonly number[];

  constructor(
    private readonly waits: Waits,
    private readonly objects: readonly Waitable[],
    readonly deadline: Milliseconds,
    readonly needsOthers: boolean,
  ) {
    this.slots = objects.map((object) =>
      object.kind === "process"
        ? (waits.children.get(object.pid) ?? slotOf(waits.words, object.pid))
        : -1,
    );
  }

  look(): unknown {
    const { objects } = this;
    let ready: number[] | null = null;
    for (let index = 0; index < objects.length; index++) {
      const object = objects[index];
      if (object && this.isReady(object, index)) (ready ??= []).push(index);
    }
    return ready ?? NOT_YET;
  }

  enter(): void {
    const { words, slot, registry, pipeTable } = this.waits;
    this.objects.forEach((object, index) => {
      switch (object.kind) {
        case "process": {
          const set = this.exitWaiters(index);
          if (set >= 0) registry.enter(keyOf(object), () => addWaiter(words, set, slot));
          return;
        }
        case "readable":
          return registry.enter(keyOf(object), () =>
            pipeTable.enterWaiters(object.pipe, "read", slot),
          );
        case "writable":
          return registry.enter(keyOf(object), () =>
            pipeTable.enterWaiters(object.pipe, "write", slot),
          );
        case "thread":
          // A thread of this process ends in this worker: nobody else need wake it.
          return;
      }
    });
  }

  leave(): void {
    const { words, slot, registry, pipeTable } = this.waits;
    this.objects.forEach((object, index) => {
      switch (object.kind) {
        case "process": {
          const set = this.exitWaiters(index);
          if (set >= 0) registry.leave(keyOf(object), () => removeWaiter(words, set, slot));
          return;
        }
        case "readable":
          return registry.leave(keyOf(object), () =>
            pipeTable.leaveWaiters(object.pipe, "read", slot),
          );
        case "writable":
          return registry.leave(keyOf(object), () =>
            pipeTable.leaveWaiters(object.pipe, "write", slot),
          );
        case "thread":
          return;
      }
    });
  }

  private isReady(object: Waitable, index: number): boolean {
    const { waits } = this;
    switch (object.kind) {
      case "process":
        return hasEnded(waits.words, this.slots[index] ?? -1, object.pid);
      case "readable": {
        const there = waits.pipeTable.available(object.pipe);
        return there !== 0;
      }
      case "writable":
        return waits.pipeTable.isWritable(
          object.pipe,
          object.bytes,
          object.ahead ? waits.slot : undefined,
        );
      case "thread":
        return !waits.isThreadAlive(object.tid);
    }
  }

  private exitWaiters(index: number): number {
    const slot = this.slots[index] ?? -1;
    return slot < 0 ? -1 : slotBase(slot) + Slot.EXIT_WAITERS;
  }
}

function keyOf(object: Waitable): number {
  switch (object.kind) {
    case "process":
      return object.pid * 4 + KEYS.process;
    case "readable":
    case "writable":
      return object.pipe * 4 + KEYS[object.kind];
    case "thread":
      return object.tid * 4 + KEYS.thread;
  }
}

/** A slot that was freed, or given to another process, means that this one has ended. */
function hasEnded(words: Int32Array, slot: number, pid: Pid): boolean {
  return slot < 0 || load(words, slot, Slot.PID) !== pid || exitcodeOf(words, slot) !== null;
}
