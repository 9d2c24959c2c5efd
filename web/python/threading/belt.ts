// A queue without a limit between threads of one process: what a pool of threads hands its work along.
// Python: queue.SimpleQueue, Modules/_queuemodule.c
import type { Blocking, Kernel, Told } from "../../wire/system-call.ts";
import { Fifo } from "../multiprocessing/fifo.ts";
import { LocalCondition } from "../multiprocessing/local-condition.ts";

/** null on it: there will be no more. */
export class Belt<T> {
  private readonly items = new Fifo<T | null>();
  private readonly filled: LocalCondition;

  constructor(
    kernel: Kernel,
    private readonly why: Told,
  ) {
    this.filled = new LocalCondition(kernel.semaphores);
  }

  put(item: T | null): void {
    this.items.push(item);
    this.filled.notify();
  }

  /** Blocks until there is one. Woken by {@link put}. */
  *take(): Blocking<T | null> {
    while (this.items.length === 0) yield* this.filled.wait(null, this.why);
    return this.items.shift() ?? null;
  }

  /** Takes out all that is there. */
  takeAll(): T[] {
    const all: T[] = [];
    while (this.items.length > 0) {
      const item = this.items.shift();
      if (item !== null && item !== undefined) all.push(item);
    }
    return all;
  }
}
