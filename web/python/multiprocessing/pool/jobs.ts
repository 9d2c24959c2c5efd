// The jobs of a pool whose results are not all back. Numbers count through all pools of a process.
// Python: Lib/multiprocessing/pool.py, job_counter and _PoolCache
import type { Job } from "./results.ts";

/** Where the next number comes from: one for a process. */
export interface Counter {
  next: number;
}

export class Jobs {
  private readonly open = new Map<number, Job>();

  constructor(
    private readonly counter: Counter,
    /** Called when the last one is back. */
    private readonly emptied: () => void,
  ) {}

  get size(): number {
    return this.open.size;
  }

  add(job: Job): number {
    const number = this.counter.next++;
    this.open.set(number, job);
    return number;
  }

  find(number: number): Job | undefined {
    return this.open.get(number);
  }

  remove(number: number): void {
    if (this.open.delete(number) && this.open.size === 0) this.emptied();
  }
}
