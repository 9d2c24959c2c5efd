// Semaphores of the simulated machine: all of a run stand in one list, shared or not.
import { present } from "../../../base/assert.ts";
import type { Owner, Released, SemaphoreId, SemaphoreSpec } from "../../../wire/semaphores.ts";
import { TooManyObjects } from "../../../wire/pipes.ts";
import { WaitSet, type Sleeper } from "./wait-set.ts";

const MOST_SEMAPHORES = 1_000_000;

export interface Semaphore<T extends Sleeper> {
  readonly spec: SemaphoreSpec;
  value: number;
  owner: Owner | null;
  /** How often its owner holds it. */
  depth: number;
  readonly waiters: WaitSet<T>;
}

export class SemaphoreTable<T extends Sleeper> {
  private readonly all: Semaphore<T>[] = [];

  /** `wakeOne` is called when there may be something to take for one of those who wait. */
  constructor(private readonly wakeOne: (semaphore: Semaphore<T>) => void) {}

  make(spec: SemaphoreSpec): SemaphoreId {
    if (this.all.length >= MOST_SEMAPHORES) throw new TooManyObjects("too many semaphores");
    const waiters = new WaitSet<T>();
    return this.all.push({ spec, value: spec.value, owner: null, depth: 0, waiters });
  }

  tryAcquire(id: SemaphoreId, { pid, tid }: Owner): boolean {
    const one = this.at(id);
    if (one.spec.kind === "recursive" && isOwner(one, pid, tid)) {
      one.depth += 1;
      return true;
    }
    if (one.value <= 0) return false;
    one.value -= 1;
    one.owner = { pid, tid };
    one.depth = 1;
    return true;
  }

  release(id: SemaphoreId, { pid, tid }: Owner, times = 1): Released {
    const one = this.at(id);
    if (one.spec.kind === "recursive") {
      if (!isOwner(one, pid, tid)) return "not owner";
      one.depth -= 1;
      if (one.depth > 0) return "done";
    }
    if (one.value > one.spec.limit - times) return "too often";
    one.value += times;
    one.owner = null;
    for (let left = times; left > 0; left--) this.passOn(id);
    return "done";
  }

  /** Somebody who was called did not come: the next one may. */
  passOn(id: SemaphoreId): void {
    const one = this.at(id);
    if (one.value > 0 && one.waiters.size > 0) this.wakeOne(one);
  }

  value(id: SemaphoreId): number {
    return this.at(id).value;
  }

  owner(id: SemaphoreId): Owner | null {
    const { owner, spec } = this.at(id);
    return spec.limit === 1 && spec.kind !== "tally" ? owner : null;
  }

  depth(id: SemaphoreId, { pid, tid }: Owner): number {
    const one = this.at(id);
    return isOwner(one, pid, tid) ? one.depth : 0;
  }

  waiters(id: SemaphoreId): WaitSet<T> {
    return this.at(id).waiters;
  }

  private at(id: SemaphoreId): Semaphore<T> {
    return present(this.all[id - 1], `semaphore ${id}`);
  }
}

function isOwner({ owner }: Semaphore<Sleeper>, pid: number, tid: number): boolean {
  return owner?.pid === pid && owner.tid === tid;
}
