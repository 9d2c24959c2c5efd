// Where async code of one process waits while other async code of it blocks, and until that has gone on. It is let
// through one by one, in the order in which it came: each runs up to its next wait before the next one does.
export class Gate {
  /** A call has no answer yet. */
  blocked = false;
  private waits = false;
  /** Who runs now has been let through, and meets the gate again in vain. */
  private passing = false;
  private readonly queue: ((pass: () => void) => void)[] = [];

  /** Who comes must wait. */
  get shut(): boolean {
    return this.waits && !this.passing;
  }

  /** Nobody is on the way through. */
  get open(): boolean {
    return !this.waits;
  }

  block(): void {
    this.waits = true;
    this.blocked = true;
    this.passing = false;
  }

  /** Settles when it is the caller's turn, with what the caller calls when it goes on. */
  opened(): Promise<() => void> {
    return new Promise((open) => {
      this.queue.push(open);
    });
  }

  /** Called by who goes on now. Behind it the next one goes through, unless something has blocked again. */
  readonly pass = (): void => {
    this.passing = true;
    queueMicrotask(this.callNext);
  };

  private readonly callNext = (): void => {
    this.passing = false;
    if (this.blocked) return;
    const next = this.queue.shift();
    this.waits = next !== undefined;
    next?.(this.pass);
  };
}
