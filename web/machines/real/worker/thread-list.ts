// The threads of one process. Worker side.
import type { Line, Tid } from "../../../base/units.ts";
import type { Blocking } from "../../../wire/system-call.ts";
import { TooManyThreads } from "../../../wire/threads.ts";
import { Awaited } from "./awaited.ts";
import type { Thread } from "./thread.ts";

/** Threads of the program that can be alive at once: each look at what they wait for looks at all. */
const MOST_THREADS = 4096;

export class ThreadList {
  /** In the order in which they were started, which is that of their turns. */
  readonly all: Thread[] = [];
  private readonly alive = new Set<Tid>([0]);
  private readonly shown = new Set<Tid>([0]);
  private last: Tid = 0;
  /** null before the process begins. */
  main: Thread | null = null;

  /** What the main thread awaits; null while that is nothing. */
  get awaited(): Awaited | null {
    const pending = this.main?.waiting?.pending;
    return pending instanceof Awaited && !pending.isSettled ? pending : null;
  }

  /** The main thread, which ends with the process. */
  addMain(generator: Blocking<never>): void {
    this.main = { tid: 0, generator, shown: true, waiting: null, running: false, line: 0 };
    this.all.unshift(this.main);
  }

  /** A new thread. Throws {@link TooManyThreads} when there are too many of the program. */
  add(body: () => Blocking<void>, shown: boolean, line: Line): Tid {
    if (shown && this.shown.size > MOST_THREADS) throw new TooManyThreads();
    const tid = (this.last += 1);
    this.all.push({ tid, generator: body(), shown, waiting: null, running: false, line });
    this.alive.add(tid);
    if (shown) this.shown.add(tid);
    return tid;
  }

  remove(thread: Thread): void {
    this.all.splice(this.all.indexOf(thread), 1);
    this.alive.delete(thread.tid);
    this.shown.delete(thread.tid);
  }

  isAlive(tid: Tid): boolean {
    return this.alive.has(tid);
  }

  /** Whether it is one of the program, the main thread among them. */
  isShown(tid: Tid): boolean {
    return this.shown.has(tid);
  }
}
