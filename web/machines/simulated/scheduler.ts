// Who goes on next, on which core, in virtual time. Each core has a clock; the thread that is behind goes on, so
// what threads do to one another happens in the order of time. A thread needs a core, and the interpreter lock of
// its process where there is one. Knows nothing of what threads do.
// Python: Python/ceval_gil.c
import { present } from "../../base/assert.ts";
import type { Alarms } from "./alarms.ts";
import { NEVER, type Nanoseconds } from "./clock.ts";
import type { Order } from "./order.ts";
import type { Core, Thread } from "./thread.ts";

export interface Costs {
  readonly gil: boolean;
  readonly statement: Nanoseconds;
  readonly change: Nanoseconds;
}

/** Told when a thread could go on and has not what it needs. */
export type OnReady = (thread: Thread, lacks: "core" | "GIL", at: Nanoseconds) => void;

export class Scheduler {
  /** Of all that can go on, in the order in which they became so. */
  readonly runnable: Thread[] = [];
  private readonly cores: readonly Core[];
  private readonly queue: Thread[] = [];
  private turns = 0;

  constructor(
    cores: number,
    private readonly costs: Costs,
    private readonly order: Order,
    private readonly onReady: OnReady,
  ) {
    const index = Array.from({ length: order.serial ? 1 : cores }, (_, at) => at);
    this.cores = index.map((at) => ({ index: at, free: 0, thread: null, last: null }));
  }

  /** From now on the thread can go on. */
  ready(thread: Thread, at: Nanoseconds): void {
    if (thread.state === "new") this.order.meet(thread);
    thread.state = "runnable";
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
    const core = this.unseat(thread, at);
    this.releaseGil(thread, at);
    if (core) this.fill(core, at);
  }

  /** Of the threads that have a core and can go on now, the one that is behind all others; of equals the first to come. */
  behind(canGoOn: (thread: Thread) => boolean): Thread | null {
    let found: Thread | null = null;
    for (const { thread } of this.cores)
      if (thread && (!found || isBehind(thread, found)) && canGoOn(thread)) found = thread;
    return found;
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
        core = this.unseat(owner, thread.clock);
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
      core ??= this.idle(thread) ?? this.clear();
      this.seat(thread, core, thread.clock);
    } else if (core) this.fill(core, thread.clock);
    for (const other of this.cores)
      if (other.thread && other.thread.clock < thread.clock) other.thread.clock = thread.clock;
  }

  /** How many statements it may go on for until somebody else must be asked; at least one. */
  budget(thread: Thread, alarms: Alarms): number {
    const { statement, gil } = this.costs;
    let end = alarms.next();
    const { process } = thread;
    if (this.queue.length > 0 && !this.order.serial)
      end = Math.min(end, thread.seated + process.switchInterval);
    if (gil && process.gilQueue.length > 0 && !this.order.serial)
      end = Math.min(end, this.gilEnd(thread));
    let count = end === NEVER ? Infinity : Math.ceil((end - thread.clock) / statement);
    if (!this.order.serial)
      for (const { thread: other } of this.cores) {
        if (!other || other === thread) continue;
        const between = (other.clock - thread.clock) / statement;
        // Of two that are level the first to come goes on: see behind().
        const isFirst = thread.turn < other.turn;
        count = Math.min(count, isFirst ? Math.floor(between) + 1 : Math.ceil(between));
      }
    return Math.max(1, Math.min(count, this.order.stretch(thread)));
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
    else if (this.queue.length > 0 && clock >= thread.seated + process.switchInterval)
      this.passCore(thread);
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
    const core = this.queue.length === 0 ? this.idle(thread) : null;
    if (core) return this.seat(thread, core, at);
    this.queue.push(thread);
    this.onReady(thread, "core", at);
  }

  /** A thread that must be parted from the lock gets in line for it; another one has it next. */
  private passGil(thread: Thread): void {
    const { process, clock } = thread;
    const next = this.takeFrom(process.gilQueue);
    const core = this.unseat(thread, clock);
    thread.wants = clock;
    process.gilQueue.push(thread);
    process.gilOwner = next;
    process.gilSince = clock;
    this.onReady(thread, "GIL", clock);
    next.clock = Math.max(next.clock, clock);
    // The lock's next owner goes on where the last one was.
    if (core && this.queue.length === 0) this.seat(next, core, clock);
    else {
      this.queue.push(next);
      if (core) this.fill(core, clock);
    }
  }

  private passCore(thread: Thread): void {
    const { clock } = thread;
    const core = this.unseat(thread, clock);
    if (core) this.fill(core, clock);
    this.queue.push(thread);
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
    this.seat(this.takeFrom(this.queue), core, at);
  }

  private takeFrom(queue: Thread[]): Thread {
    const [next] = queue.splice(queue.length > 1 ? this.order.choose(queue) : 0, 1);
    return present(next, "one who waits");
  }

  /** A core that nobody is on: the one that it was on before, if that may be. */
  private idle(thread: Thread): Core | null {
    let found: Core | null = null;
    for (const core of this.cores) {
      if (core.thread) continue;
      if (core.last === thread) return core;
      if (!found || core.free < found.free) found = core;
    }
    return found;
  }

  /** Takes the thread that is furthest ahead off its core. */
  private clear(): Core {
    let found = present(this.cores[0], "a core");
    for (const core of this.cores)
      if ((core.thread?.clock ?? 0) > (found.thread?.clock ?? 0)) found = core;
    const { thread } = found;
    if (thread) {
      this.unseat(thread, thread.clock);
      this.queue.push(thread);
      this.onReady(thread, "core", thread.clock);
    }
    return found;
  }

  private seat(thread: Thread, core: Core, at: Nanoseconds): void {
    thread.core = core;
    core.thread = thread;
    thread.clock = Math.max(thread.clock, at, core.free);
    if (core.last !== thread) {
      thread.clock += this.order.delay(this.costs.change);
      core.last = thread;
    }
    thread.seated = thread.clock;
  }

  private unseat(thread: Thread, at: Nanoseconds): Core | null {
    const { core } = thread;
    if (!core) return null;
    core.thread = null;
    core.free = Math.max(core.free, at);
    thread.core = null;
    return core;
  }
}

const isBehind = (a: Thread, b: Thread): boolean =>
  a.clock < b.clock || (a.clock === b.clock && a.turn < b.turn);

function remove<T>(list: T[], item: T): void {
  const place = list.indexOf(item);
  if (place >= 0) list.splice(place, 1);
}
