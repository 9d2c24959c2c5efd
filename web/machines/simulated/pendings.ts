// Calls that block, as something to look at: a sleep, a semaphore, whatever else one can wait for, a promise.
import type { SemaphoreId } from "../../wire/semaphores.ts";
import type { Waitable } from "../../wire/system-call.ts";
import type { SemaphoreTable } from "./objects/semaphores.ts";
import type { PipeTable } from "./objects/pipes.ts";
import type { WaitSet } from "./objects/wait-set.ts";
import {
  answer,
  NOTHING,
  type Outcome,
  type Pending,
  type Process,
  type Thread,
} from "./thread.ts";

/** Only its alarm ends it. */
export const SLEEP: Pending = {
  look: () => null,
  late: NOTHING,
  enter() {},
  leave() {},
};

const TAKEN = answer(true);
const NOT_TAKEN = answer(false);

export class PendingAcquire implements Pending {
  readonly late = NOT_TAKEN;

  constructor(
    private readonly table: SemaphoreTable<Thread>,
    private readonly semaphore: SemaphoreId,
    private readonly handing: SemaphoreId | undefined,
  ) {}

  look({ process, tid }: Thread): Outcome | null {
    const caller = { pid: process.pid, tid };
    if (!this.table.tryAcquire(this.semaphore, caller)) return null;
    if (this.handing !== undefined) this.table.release(this.handing, caller);
    return TAKEN;
  }

  enter(thread: Thread): void {
    this.table.waiters(this.semaphore).enter(thread);
  }

  leave(thread: Thread): void {
    this.table.waiters(this.semaphore).leave(thread);
  }

  giveUp(): void {
    this.table.passOn(this.semaphore);
  }
}

/** Where things that can be waited for are found. */
export interface Waitables {
  readonly pipes: PipeTable<Thread>;
  /** undefined when it is not known, or no more. */
  processOf(pid: number): Process | undefined;
}

export class PendingWait implements Pending {
  readonly late = answer([]);

  constructor(
    private readonly waitables: Waitables,
    private readonly objects: readonly Waitable[],
  ) {}

  look(thread: Thread): Outcome | null {
    const ready: number[] = [];
    this.objects.forEach((object, index) => {
      if (this.isReady(object, thread.process)) ready.push(index);
    });
    return ready.length > 0 ? answer(ready) : null;
  }

  enter(thread: Thread): void {
    for (const object of this.objects) this.waitersOf(object, thread.process)?.enter(thread);
  }

  leave(thread: Thread): void {
    for (const object of this.objects) this.waitersOf(object, thread.process)?.leave(thread);
  }

  private isReady(object: Waitable, process: Process): boolean {
    const { pipes, processOf } = this.waitables;
    switch (object.kind) {
      case "process":
        return processOf(object.pid)?.alive !== true;
      case "readable":
        return pipes.available(object.pipe) !== 0;
      case "writable":
        return pipes.writable(object.pipe, object.bytes);
      case "thread":
        return !process.threads.has(object.tid);
    }
  }

  private waitersOf(object: Waitable, process: Process): WaitSet<Thread> | undefined {
    const { pipes, processOf } = this.waitables;
    switch (object.kind) {
      case "process":
        return processOf(object.pid)?.exitWaiters;
      case "readable":
        return pipes.waiters(object.pipe, "read");
      case "writable":
        return pipes.waiters(object.pipe, "write");
      case "thread":
        return process.threads.get(object.tid)?.endWaiters;
    }
  }
}

/** What is answered from elsewhere: a promise, what is outside. */
export class PendingAnswer implements Pending {
  private outcome: Outcome | null = null;

  constructor(readonly late: Outcome = NOTHING) {}

  look(): Outcome | null {
    return this.outcome;
  }

  /** The first answer counts. */
  settle(outcome: Outcome): void {
    this.outcome ??= outcome;
  }

  enter(): void {}

  leave(): void {}
}
