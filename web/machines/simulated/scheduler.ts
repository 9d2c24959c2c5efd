// Who goes on next, on which core, in virtual time. Each core has a clock; the thread that is behind goes on, so
// what threads do to one another happens in the order of time. A thread needs a core, and the interpreter lock of
// its process where there is one. Knows nothing of what threads do.
// Python: Python/ceval_gil.c
import { present } from "../../base/assert.ts";
import type { Alarms } from "./alarms.ts";
import { NEVER, type Nanoseconds } from "./clock.ts";
import { Cores } from "./cores.ts";
import type { Order } from "./order.ts";
import type { Budget } from "./slice.ts";
import type { Core, Thread } from "./thread.ts";

export interface Costs {
  readonly gil: boolean;
  readonly statement: Nanoseconds;
  readonly change: Nanoseconds;
}

/**
 * Statements for which who is on a core keeps it when another one comes to want it, unless a switch interval is shorter; and
 * that a thread may be ahead of others: so it is never further ahead than to where it would have had to part with its core.
 */
const GRAIN = 250;

/** Told when a thread could go on and has not what it needs. */
export type OnReady = (thread: Thread, lacks: "core" | "GIL", at: Nanoseconds) => void;

export class Scheduler {
  /** Of all that can go on, in the order in which they became so. */
  readonly runnable: Thread[] = [];
  readonly cores: Cores;
  private readonly queue: Thread[] = [];
  private turns = 0;

  constructor(
    cores: number,
    private readonly costs: Costs,
    private readonly order: Order,
    private readonly onReady: OnReady,
  ) {
    this.cores = new Cores(order.serial ? 1 : cores, () => order.delay(costs.change));
  }

  /** From now on the thread can go on. */
  ready(thread: Thread, at: Nanoseconds): void {
    if (thread.state === "new") this.order.meet(thread);
    thread.state = "runnable";
    thread.due = false;
    thread.clock = Math.max(thread.clock, at);
    thread.turn = ++this.turns;
    this.runnable.push(thread);
    this.wantGil(thread, at);
  }

  /** It waits, or has ended: what it had is for others. */
  stop(thread: Thread, state: "blocked" | "ended", at: Nanoseconds): void {
    thread.state = state;
    remove(this.runnable, thread);
    remove(this.queue, thread);
    remove(thread.process.gilQueue, thread);
    const core = this.cores.unseat(thread, at);
    this.releaseGil(thread, at);
    if (core) this.fill(core, at);
  }

  /** Lets this one go on whatever others want: it gets the lock and a core, and the others fall behind it. */
  force(thread: Thread): void {
    const { process } = thread;
    const owner = process.gilOwner;
    let core: Core | null = null;
    if (this.costs.gil && owner !== thread) {
      remove(process.gilQueue, thread);
      if (owner) {
        thread.clock = Math.max(thread.clock, owner.clock);
        core = this.cores.unseat(owner, thread.clock);
        remove(this.queue, owner);
        process.gilQueue.push(owner);
        owner.wants = thread.clock;
        this.onReady(owner, "GIL", thread.clock);
      }
      process.gilOwner = thread;
      process.gilSince = thread.clock;
    }
    if (!thread.core) {
      remove(this.queue, thread);
      core ??= this.cores.idle(thread) ?? this.clear();
      this.cores.seat(thread, core, thread.clock);
    } else if (core) this.fill(core, thread.clock);
    for (const { thread: other } of this.cores.all)
      if (other) other.clock = Math.max(other.clock, thread.clock);
  }

  /**
   * How many statements it may go on for until somebody else must be asked; at least one. Who may run ahead can be given
   * more than it is level for.
   */
  budget(thread: Thread, alarms: Alarms, mayRunAhead: boolean): Budget {
    const stretch = this.order.stretch(thread);
    const own = Math.min(stretch, this.until(thread, this.endOf(thread)));
    const level = Math.max(1, Math.min(own, this.until(thread, alarms.next()), this.lead(thread)));
    if (!mayRunAhead || !this.canRunAhead(thread)) return { level, most: level };
    const grain = Math.floor(this.grain(thread) / this.costs.statement);
    return { level, most: Math.max(level, Math.min(own, grain)) };
  }

  /** For so long it keeps its core when another one comes to want it. */
  private grain({ process }: Thread): Nanoseconds {
    return Math.min(GRAIN * this.costs.statement, process.switchInterval);
  }

  /** Statements up to a moment. */
  private until(thread: Thread, end: Nanoseconds): number {
    return end === NEVER ? Infinity : Math.ceil((end - thread.clock) / this.costs.statement);
  }

  /** Until when it may keep its core and its lock. */
  private endOf(thread: Thread): Nanoseconds {
    if (this.order.serial) return NEVER;
    const coreEnd = this.queue.length > 0 ? this.coreEnd(thread) : NEVER;
    const isWanted = this.costs.gil && thread.process.gilQueue.length > 0;
    return isWanted ? Math.min(coreEnd, this.gilEnd(thread)) : coreEnd;
  }

  /** Statements until it is level with the next one on another core. */
  private lead(thread: Thread): number {
    let count = Infinity;
    if (this.order.serial) return count;
    for (const { thread: other } of this.cores.all) {
      if (!other || other === thread) continue;
      const between = (other.clock - thread.clock) / this.costs.statement;
      // Of two that are level the first to come goes on: see behind().
      const isFirst = thread.turn < other.turn;
      count = Math.min(count, isFirst ? Math.floor(between) + 1 : Math.ceil(between));
    }
    return count;
  }

  /** Its statements touch nothing that somebody else could touch in theirs. */
  private canRunAhead({ process }: Thread): boolean {
    const hasHeapToItself = this.costs.gil || process.threads.size === 1;
    return !this.order.serial && !process.sharesMemory && hasHeapToItself;
  }

  /** It has run so many statements. */
  spent(thread: Thread, statements: number): void {
    thread.clock += statements * this.costs.statement;
    this.order.spent(thread, statements);
  }

  /** Between two statements: whether it has been on for long enough, when others want what it has. */
  pass(thread: Thread): void {
    if (this.order.isOver(thread)) this.endStretch(thread);
    else if (!this.order.serial) this.endTurn(thread);
  }

  private endStretch(thread: Thread): void {
    const { givesWay, behind } = this.order.over(thread);
    if (this.order.serial) return;
    const { gilQueue } = thread.process;
    if (givesWay && gilQueue.length > 0) this.passGil(thread);
    else if (givesWay && this.queue.length > 0) this.passCore(thread);
    else if (this.runnable.length > 1) thread.clock += behind * this.costs.statement;
  }

  private endTurn(thread: Thread): void {
    const { process, clock } = thread;
    if (process.gilQueue.length > 0 && clock >= this.gilEnd(thread)) this.passGil(thread);
    else if (this.queue.length > 0 && clock >= this.coreEnd(thread)) this.passCore(thread);
  }

  /** It has had its core for a switch interval, and the one who wants it has waited a little. */
  private coreEnd(thread: Thread): Nanoseconds {
    const wanted = this.queue[0]?.queued ?? 0;
    return Math.max(thread.seated + thread.process.switchInterval, wanted + this.grain(thread));
  }

  private line(thread: Thread, at: Nanoseconds): void {
    thread.queued = at;
    this.queue.push(thread);
  }

  /** CPython: who wants the lock waits for an interval in which nobody else got it, and then asks for it. */
  private gilEnd({ process }: Thread): Nanoseconds {
    const first = process.gilQueue[0];
    return Math.max(process.gilSince, first?.wants ?? 0) + process.switchInterval;
  }

  private wantGil(thread: Thread, at: Nanoseconds): void {
    const { process } = thread;
    if (!this.costs.gil || process.gilOwner === thread) return this.wantCore(thread, at);
    if (process.gilOwner) {
      thread.wants = at;
      process.gilQueue.push(thread);
      this.onReady(thread, "GIL", at);
      return;
    }
    process.gilOwner = thread;
    process.gilSince = at;
    this.wantCore(thread, at);
  }

  private wantCore(thread: Thread, at: Nanoseconds): void {
    // Others may have come first, to whom a core that has just become free goes.
    const core = this.queue.length === 0 ? this.cores.idle(thread) : null;
    if (core) return this.cores.seat(thread, core, at);
    this.line(thread, at);
    this.onReady(thread, "core", at);
  }

  /** A thread that must be parted from the lock gets in line for it; another one has it next. */
  private passGil(thread: Thread): void {
    const { process, clock } = thread;
    const next = this.takeFrom(process.gilQueue);
    const core = this.cores.unseat(thread, clock);
    thread.wants = clock;
    process.gilQueue.push(thread);
    process.gilOwner = next;
    process.gilSince = clock;
    this.onReady(thread, "GIL", clock);
    next.clock = Math.max(next.clock, clock);
    // The lock's next owner goes on where the last one was.
    if (core && this.queue.length === 0) this.cores.seat(next, core, clock);
    else {
      this.line(next, clock);
      if (core) this.fill(core, clock);
    }
  }

  private passCore(thread: Thread): void {
    const { clock } = thread;
    const core = this.cores.unseat(thread, clock);
    if (core) this.fill(core, clock);
    this.line(thread, clock);
    this.onReady(thread, "core", clock);
  }

  private releaseGil(thread: Thread, at: Nanoseconds): void {
    const { process } = thread;
    if (process.gilOwner !== thread) return;
    process.gilOwner = null;
    if (process.gilQueue.length === 0) return;
    const next = this.takeFrom(process.gilQueue);
    process.gilOwner = next;
    process.gilSince = at;
    next.clock = Math.max(next.clock, at);
    this.wantCore(next, at);
  }

  private fill(core: Core, at: Nanoseconds): void {
    if (core.thread || this.queue.length === 0) return;
    this.cores.seat(this.takeFrom(this.queue), core, at);
  }

  /** Takes the thread that is furthest ahead off its core. */
  private clear(): Core {
    const core = this.cores.furthest();
    const { thread } = core;
    if (thread) {
      this.cores.unseat(thread, thread.clock);
      this.line(thread, thread.clock);
      this.onReady(thread, "core", thread.clock);
    }
    return core;
  }

  private takeFrom(queue: Thread[]): Thread {
    const [next] = queue.splice(queue.length > 1 ? this.order.choose(queue) : 0, 1);
    return present(next, "one who waits");
  }
}

function remove<T>(list: T[], item: T): void {
  const place = list.indexOf(item);
  if (place >= 0) list.splice(place, 1);
}
