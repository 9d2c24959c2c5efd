// For tests: semaphores of a machine that exists in memory only. Who calls is handed in, so that several
// interpreters, each a process of its own, can share them.
import { present } from "../../base/assert.ts";
import type { Owner, Released, SemaphoreId, SemaphoreSpec } from "../../wire/semaphores.ts";

interface Held {
  readonly spec: SemaphoreSpec;
  value: number;
  /** Takes less releases, by `pid:tid`. */
  readonly depths: Map<string, number>;
  owner: Owner | null;
}

const key = ({ pid, tid }: Owner): string => `${pid}:${tid}`;

export class TestSemaphores {
  private readonly all: Held[] = [];

  make(spec: SemaphoreSpec): SemaphoreId {
    return this.all.push({ spec, value: spec.value, depths: new Map(), owner: null }) - 1;
  }

  tryAcquire(id: SemaphoreId, caller: Owner): boolean {
    const held = this.at(id);
    const mine = held.owner !== null && key(held.owner) === key(caller);
    if (held.value === 0 && !(held.spec.kind === "recursive" && mine)) return false;
    if (held.value > 0) held.value -= 1;
    held.depths.set(key(caller), this.depth(id, caller) + 1);
    held.owner = caller;
    return true;
  }

  release(id: SemaphoreId, caller: Owner, times = 1): Released {
    const held = this.at(id);
    const depth = this.depth(id, caller);
    if (held.spec.kind === "recursive") {
      if (depth === 0) return "not owner";
      held.depths.set(key(caller), depth - 1);
      if (depth > 1) return "done";
    } else if (held.value > held.spec.limit - times) return "too often";
    else if (held.spec.limit === 1) held.depths.clear();
    else held.depths.set(key(caller), Math.max(0, depth - 1));
    held.value += times;
    held.owner = null;
    return "done";
  }

  value(id: SemaphoreId): number {
    return this.at(id).value;
  }

  owner(id: SemaphoreId): Owner | null {
    const { owner, spec } = this.at(id);
    return spec.limit === 1 ? owner : null;
  }

  depth(id: SemaphoreId, caller: Owner): number {
    return this.at(id).depths.get(key(caller)) ?? 0;
  }

  private at(id: SemaphoreId): Held {
    return present(this.all[id], `semaphore ${id}`);
  }
}
