// Those who wait for a lock, a semaphore, a condition or a queue, first come first served.
// Python: collections.deque, as Lib/asyncio/locks.py and queues.py use it
import type { Future } from "./future.ts";

export class Waiters {
  private readonly futures = new Set<Future>();

  /** Waits in line until somebody sets the future's result; leaves the line in any case. */
  async wait(future: Future): Promise<void> {
    this.futures.add(future);
    try {
      await future;
    } finally {
      this.futures.delete(future);
    }
  }

  /** Lets the first go on who still waits. `true`: it is there, though it has not gone on yet. */
  wakeNext(): boolean {
    for (const future of this.futures) {
      if (future.done()) continue;
      future.set_result(true);
      return true;
    }
    return false;
  }

  wakeAll(): void {
    while (this.wakeNext());
  }

  /** Whether anybody stands in line, or is about to leave it with what was waited for. */
  get any(): boolean {
    for (const future of this.futures) if (!future.cancelled()) return true;
    return false;
  }

  get size(): number {
    return this.futures.size;
  }
}
