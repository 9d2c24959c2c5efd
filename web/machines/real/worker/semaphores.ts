// Semaphores as one process sees them: shared ones have positive numbers and stand in shared memory; its own have
// negative ones and stand here. Worker side.
import { present } from "../../../base/assert.ts";
import type { Milliseconds, Pid, Tid } from "../../../base/units.ts";
import type {
  Owner,
  Released,
  SemaphoreId,
  Semaphores,
  SemaphoreSpec,
} from "../../../wire/semaphores.ts";
import type { ObjectTable } from "../shared/object-table.ts";
import * as shared from "../shared/semaphore.ts";
import { NOT_YET, type Pending } from "./pending.ts";
import type { Registry } from "./wait-calls.ts";

export interface Caller {
  readonly pid: Pid;
  readonly slot: number;
  /** The slots' words. */
  readonly words: Int32Array;
  readonly registry: Registry;
  /** Whose turn it is. */
  thread(): Tid;
}

interface OwnSemaphore {
  readonly spec: SemaphoreSpec;
  value: number;
  owner: Tid | null;
  depth: number;
}

export interface WaitedSemaphores extends Semaphores {
  /** Acquiring, as something to look at; `handing` is released in the moment it is taken. */
  pending(
    semaphore: SemaphoreId,
    deadline: Milliseconds,
    handing: SemaphoreId | undefined,
  ): Pending;
}

export class ProcessSemaphores implements WaitedSemaphores {
  private readonly own: OwnSemaphore[] = [];

  constructor(
    private readonly caller: Caller,
    private readonly table: ObjectTable,
  ) {}

  make(spec: SemaphoreSpec): SemaphoreId {
    if (spec.shared) return shared.makeSemaphore(this.table, spec);
    this.own.push({ spec, value: spec.value, owner: null, depth: 0 });
    return -this.own.length;
  }

  tryAcquire(semaphore: SemaphoreId): boolean {
    const { pid } = this.caller;
    const tid = this.caller.thread();
    return semaphore > 0
      ? shared.tryAcquire(this.table.words, semaphore, pid, tid)
      : this.tryOwn(semaphore, tid);
  }

  release(semaphore: SemaphoreId, times = 1): Released {
    const { words, pid } = this.caller;
    const tid = this.caller.thread();
    if (semaphore > 0) return shared.release(words, this.table.words, semaphore, pid, tid, times);
    const own = this.ownOf(semaphore);
    if (own.spec.kind === "recursive") {
      if (own.owner !== tid) return "not owner";
      own.depth -= 1;
      if (own.depth > 0) return "done";
    }
    if (own.value > own.spec.limit - times) return "too often";
    own.value += times;
    own.owner = null;
    return "done";
  }

  value(semaphore: SemaphoreId): number {
    return semaphore > 0
      ? shared.valueOf(this.table.words, semaphore)
      : this.ownOf(semaphore).value;
  }

  owner(semaphore: SemaphoreId): Owner | null {
    if (semaphore > 0) return shared.ownerOf(this.table.words, semaphore);
    const { owner, spec } = this.ownOf(semaphore);
    return owner === null || spec.limit !== 1 ? null : { pid: this.caller.pid, tid: owner };
  }

  depth(semaphore: SemaphoreId): number {
    const tid = this.caller.thread();
    if (semaphore > 0) return shared.depthOf(this.table.words, semaphore, this.caller.pid, tid);
    const own = this.ownOf(semaphore);
    return own.owner === tid ? own.depth : 0;
  }

  pending(
    semaphore: SemaphoreId,
    deadline: Milliseconds,
    handing: SemaphoreId | undefined,
  ): Pending {
    // Who waits is who will own it, also when the worker looks on another thread's turn.
    const tid = this.caller.thread();
    const { caller, table } = this;
    const { words, slot, registry } = caller;
    const own = semaphore < 0;
    return {
      deadline,
      late: false,
      needsOthers: true,
      look: () => {
        const taken = own
          ? this.tryOwn(semaphore, tid)
          : shared.tryAcquire(table.words, semaphore, caller.pid, tid);
        if (taken && handing !== undefined) this.release(handing);
        return taken || NOT_YET;
      },
      enter() {
        // Its own are released in this worker, which looks again by itself.
        if (own) return;
        registry.enter(semaphore * 4 + 3, () => shared.enterWaiters(table.words, semaphore, slot));
      },
      leave() {
        if (own) return;
        registry.leave(semaphore * 4 + 3, () => shared.passOn(words, table.words, semaphore, slot));
      },
    };
  }

  private tryOwn(semaphore: SemaphoreId, tid: Tid): boolean {
    const own = this.ownOf(semaphore);
    if (own.spec.kind === "recursive" && own.owner === tid) {
      own.depth += 1;
      return true;
    }
    if (own.value <= 0) return false;
    own.value -= 1;
    own.owner = tid;
    own.depth = 1;
    return true;
  }

  private ownOf(semaphore: SemaphoreId): OwnSemaphore {
    return present(this.own[-semaphore - 1], "semaphore of this process");
  }
}
