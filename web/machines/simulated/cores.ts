// The cores of a simulated machine: who is on which, and until when each was busy.
import { present } from "../../base/assert.ts";
import type { Nanoseconds } from "./clock.ts";
import type { Core, Thread } from "./thread.ts";

export class Cores {
  readonly all: readonly Core[];

  /** `delay`: what it takes a core to turn to a thread that was not on it before. */
  constructor(
    count: number,
    private readonly delay: () => Nanoseconds,
  ) {
    const index = Array.from({ length: count }, (_, at) => at);
    this.all = index.map((at) => ({ index: at, free: 0, thread: null, last: null }));
  }

  /** Of those that can go on now, the one that is behind all others; of equals the first to come. */
  behind(canGoOn: (thread: Thread) => boolean): Thread | null {
    let found: Thread | null = null;
    for (const { thread } of this.all)
      if (thread && (!found || isBehind(thread, found)) && canGoOn(thread)) found = thread;
    return found;
  }

  /** A core that nobody is on: the one that it was on before, if that may be. */
  idle(thread: Thread): Core | null {
    let found: Core | null = null;
    for (const core of this.all) {
      if (core.thread) continue;
      if (core.last === thread) return core;
      if (!found || core.free < found.free) found = core;
    }
    return found;
  }

  /** The core whose thread is furthest ahead. */
  furthest(): Core {
    let found = present(this.all[0], "a core");
    for (const core of this.all)
      if ((core.thread?.clock ?? 0) > (found.thread?.clock ?? 0)) found = core;
    return found;
  }

  seat(thread: Thread, core: Core, at: Nanoseconds): void {
    thread.core = core;
    core.thread = thread;
    thread.clock = Math.max(thread.clock, at, core.free);
    if (core.last !== thread) {
      thread.clock += this.delay();
      core.last = thread;
    }
    thread.seated = thread.clock;
  }

  /** The core that it had. */
  unseat(thread: Thread, at: Nanoseconds): Core | null {
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
