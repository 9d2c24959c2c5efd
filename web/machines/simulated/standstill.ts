// What comes when nobody can go on: the run has ended, hangs, or waits for what is outside; or somebody who blocks below
// native code has to give up, because it stands on those who could help.
import { RuntimeError } from "../../python/builtins/exceptions.ts";
import { UNLEAVABLE, UNLEAVABLE_BELOW } from "../../wire/unleavable.ts";
import type { Machine } from "./machine.ts";
import { failure, type Thread } from "./thread.ts";

/** What it asks of the rest of the machine. */
export interface OutsideCalls {
  /** Below native code nobody can wait for what is outside: whether telling them so helps somebody. */
  giveUpOutside(): boolean;
}

export class Standstill {
  constructor(
    private readonly machine: Machine,
    private readonly outside: OutsideCalls,
    private readonly canGoOn: (thread: Thread) => boolean,
  ) {}

  /** `until`: who is on top of the stack; null when it is empty. */
  end(until: Thread | null): void {
    if (this.machine.end || (this.machine.needsTurn && !until)) return;
    if (this.machine.alive === 0) this.machine.stop("ended");
    else if (!until) this.deadlock();
    else if (!this.outside.giveUpOutside()) this.giveUp(until);
  }

  /**
   * Nobody can go on as long as native code stands on the stack. That is a deadlock where neither who lies below it nor
   * a promise could help.
   */
  private giveUp(thread: Thread): void {
    const { awaiting, needsTurn, scheduler } = this.machine;
    const isNeededBelow = scheduler.runnable.some((other) => !this.canGoOn(other));
    const isNeededOutside = needsTurn || awaiting.size > 0;
    if (!isNeededBelow && !isNeededOutside) return this.deadlock();
    if (thread.alarm) this.machine.alarms.takeBack(thread.alarm);
    thread.alarm = null;
    thread.pending?.leave(thread);
    thread.pending = null;
    const why = isNeededBelow ? UNLEAVABLE_BELOW : `${UNLEAVABLE}, and coroutines need it`;
    thread.outcome = failure(new RuntimeError(why));
    this.machine.wake(thread);
  }

  /** A main thread that awaits has gone on to other lines since it told so, in code that promises led to. */
  private deadlock(): void {
    const { awaiting, states } = this.machine;
    for (const { main, place, threads } of awaiting) {
      const line = place[0] ?? 0;
      if (!main?.waiting || main.line === line || threads.size > 1) continue;
      main.line = line;
      states.waits(main, main.waiting, main.clock);
    }
    this.machine.stop("deadlock");
  }
}
