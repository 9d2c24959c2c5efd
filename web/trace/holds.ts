// Makes stretches of ownership of what is acquired and released. A lock may be given back by another than its
// owner, as Python allows, and that release may be read before the acquire. No DOM.
import type { AcquireEvent, ObjectId, ReleaseEvent } from "../wire/trace-event.ts";
import type { Growing, Hold } from "./shared-model.ts";

const FEW = 64;

export class Holds {
  private readonly open = new Map<ObjectId, Growing<Hold>[]>();
  private readonly early = new Map<ObjectId, ReleaseEvent[]>();

  acquire({ object, pid, tid, line, t }: AcquireEvent): Hold {
    const early = this.early.get(object) ?? [];
    const given = early.findIndex((release) => release.t >= t);
    const end = given < 0 ? null : (early.splice(given, 1)[0]?.t ?? null);
    const hold = { object, pid, tid, line, start: t, end };
    if (end === null) this.ownersOf(object).push(hold);
    return hold;
  }

  /** Ends the youngest hold of the thread itself, else the oldest of all. */
  release(event: ReleaseEvent): void {
    const owners = this.ownersOf(event.object);
    const own = owners.findLastIndex(({ pid, tid }) => pid === event.pid && tid === event.tid);
    const [hold] = owners.splice(own < 0 ? 0 : own, 1);
    if (hold) hold.end = event.t;
    else this.remember(event);
  }

  /** A semaphore that is only a signal is released by those who never acquire: of these, some are enough. */
  private remember(event: ReleaseEvent): void {
    const early = this.early.get(event.object) ?? [];
    early.push(event);
    if (early.length > FEW) early.shift();
    this.early.set(event.object, early);
  }

  /** Who holds the object now, the oldest first. */
  ownersOf(object: ObjectId): Growing<Hold>[] {
    const known = this.open.get(object);
    if (known) return known;
    const owners: Growing<Hold>[] = [];
    this.open.set(object, owners);
    return owners;
  }
}
