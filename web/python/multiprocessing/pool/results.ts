// What a pool gives back at once for work that will be done: AsyncResult, and the one of map_async.
// Python: Lib/multiprocessing/pool.py, ApplyResult and MapResult
import type { Seconds } from "../../../base/units.ts";
import type { AnyFunction, Blocking, Kernel, Told } from "../../../wire/system-call.ts";
import { LocalCondition } from "../local-condition.ts";
import type { Jobs } from "./jobs.ts";

export interface Callbacks {
  readonly callback: AnyFunction | null;
  readonly errorCallback: AnyFunction | null;
}

/** A job of the pool: it is told of each chunk as it comes back. */
export interface Job {
  /** null, or what is left to do: it blocks as long as a callback does, in the thread that handles results. */
  set(index: number, ok: boolean, value: unknown): Blocking<void> | null;
}

/** One call, whose result can be waited for. */
export class Pending implements Job {
  readonly number: number;
  ready = false;
  ok = true;
  value: unknown = null;
  private readonly changed: LocalCondition;

  constructor(
    protected readonly kernel: Kernel,
    protected readonly jobs: Jobs,
    private readonly callbacks: Callbacks,
    private readonly told: Told,
  ) {
    this.changed = new LocalCondition(kernel.semaphores);
    this.number = jobs.add(this);
  }

  set(_index: number, ok: boolean, value: unknown): Blocking<void> | null {
    this.ok = ok;
    this.value = value;
    return this.finish();
  }

  /** Blocks until the result is there or `timeout` seconds (null: for ever) went by. `what` is the call that waits. */
  *wait(timeout: Seconds | null, what = this.told.what): Blocking<void> {
    if (!this.ready && timeout !== 0) yield* this.changed.wait(timeout, { ...this.told, what });
  }

  /** All is known: callbacks run, then whoever waits goes on. */
  protected finish(): Blocking<void> | null {
    const { callback, errorCallback } = this.callbacks;
    const wanted = this.ok ? callback : errorCallback;
    if (wanted) return this.finishWith(wanted);
    this.jobs.remove(this.number);
    this.settle();
    return null;
  }

  private *finishWith(callback: AnyFunction): Blocking<void> {
    yield* this.kernel.invoke(callback, undefined, [this.value]);
    this.jobs.remove(this.number);
    this.settle();
  }

  protected settle(): void {
    this.ready = true;
    this.changed.notifyAll();
  }
}

/** A list whose chunks come back in any order. The first error counts, once all chunks are back. */
export class PendingList extends Pending {
  private readonly list: unknown[] = [];
  private left: number;

  constructor(
    kernel: Kernel,
    jobs: Jobs,
    callbacks: Callbacks,
    told: Told,
    private readonly chunksize: number,
    length: number,
  ) {
    super(kernel, jobs, callbacks, told);
    for (let left = length; left > 0; left--) this.list.push(null);
    this.value = this.list;
    this.left = chunksize > 0 ? Math.ceil(length / chunksize) : 0;
    if (this.left > 0) return;
    jobs.remove(this.number);
    this.settle();
  }

  override set(index: number, ok: boolean, value: unknown): Blocking<void> | null {
    this.left -= 1;
    if (!ok) {
      if (this.ok) this.value = value;
      this.ok = false;
    } else if (this.ok) {
      const { list } = this;
      let at = index * this.chunksize;
      // A worker sends the list of a chunk's results.
      for (const item of value as readonly unknown[]) list[at++] = item;
    }
    return this.left === 0 ? this.finish() : null;
  }
}
