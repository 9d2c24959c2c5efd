// Results that are taken one by one while others are still to come: imap and imap_unordered.
// Python: Lib/multiprocessing/pool.py, IMapIterator and IMapUnorderedIterator
import type { Blocking, Kernel, Told } from "../../../wire/system-call.ts";
import { Fifo } from "../fifo.ts";
import { LocalCondition } from "../local-condition.ts";
import { raise } from "./errors.ts";
import type { Jobs } from "./jobs.ts";
import type { Job } from "./results.ts";

interface Outcome {
  readonly ok: boolean;
  readonly value: unknown;
}

/** Nothing is left. */
export const END = Symbol("end");

/** In the order of the arguments: who comes too early waits. */
export class Stream implements Job {
  readonly number: number;
  protected readonly items = new Fifo<Outcome>();
  /** How many have been handed on, or stand in line. */
  protected index = 0;
  /** null until the arguments have come to their end. */
  private length: number | null = null;
  private readonly early = new Map<number, Outcome>();
  private readonly changed: LocalCondition;

  constructor(
    kernel: Kernel,
    private readonly jobs: Jobs,
    private readonly told: Told,
  ) {
    this.changed = new LocalCondition(kernel.semaphores);
    this.number = jobs.add(this);
  }

  set(index: number, ok: boolean, value: unknown): null {
    this.arrive(index, { ok, value });
    this.finishIfDone();
    return null;
  }

  /** Only now is it known how many there are. */
  setLength(length: number): void {
    this.length = length;
    if (this.index === length) this.changed.notify();
    this.finishIfDone();
  }

  /** The next value, or {@link END}. Blocks until it is there; raises the error that it is. */
  *next(): Blocking<unknown> {
    let item = this.items.shift();
    while (item === undefined) {
      if (this.index === this.length) return END;
      yield* this.changed.wait(null, this.told);
      item = this.items.shift();
    }
    return item.ok ? item.value : raise(item.value);
  }

  protected arrive(index: number, outcome: Outcome): void {
    if (index !== this.index) {
      this.early.set(index, outcome);
      return;
    }
    let next: Outcome | undefined = outcome;
    while (next !== undefined) {
      this.append(next);
      next = this.early.get(this.index);
      this.early.delete(this.index);
    }
  }

  protected append(outcome: Outcome): void {
    this.items.push(outcome);
    this.index += 1;
    this.changed.notify();
  }

  private finishIfDone(): void {
    if (this.index === this.length) this.jobs.remove(this.number);
  }
}

/** As they come. */
export class UnorderedStream extends Stream {
  protected override arrive(_index: number, outcome: Outcome): void {
    this.append(outcome);
  }
}
