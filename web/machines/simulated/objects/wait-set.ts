// Who waits for something, in the order in which they began to. A thread that was called and came too late stands
// where it stood before.

/** What can wait: a thread, with a number that grows with each new wait. */
export interface Sleeper {
  readonly ticket: number;
}

export class WaitSet<T extends Sleeper> {
  private readonly sleepers: T[] = [];

  get size(): number {
    return this.sleepers.length;
  }

  enter(sleeper: T): void {
    const { sleepers } = this;
    // It may wait for the same thing twice in one call.
    if (sleepers.includes(sleeper)) return;
    let place = sleepers.length;
    while (place > 0 && (sleepers[place - 1]?.ticket ?? 0) > sleeper.ticket) place -= 1;
    sleepers.splice(place, 0, sleeper);
  }

  leave(sleeper: T): void {
    const place = this.sleepers.indexOf(sleeper);
    if (place >= 0) this.sleepers.splice(place, 1);
  }

  /** In order; a copy, since who is called leaves. */
  all(): readonly T[] {
    return this.sleepers.slice();
  }

  first(): T | undefined {
    return this.sleepers[0];
  }
}
