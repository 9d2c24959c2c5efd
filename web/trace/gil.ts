// Who had the interpreter lock of a process, and when: derived from what its threads tell of themselves. Where
// nobody ever waited for the lock there is nothing to show, and perhaps no lock. No DOM.
//
//   MainThread  ▓▓▓▤▤▓▓      ▓ running: it has the lock
//   Thread-1      ▤▓▓▤▤      ▤ ready, for want of the lock
//   turn        0──1─0─
import type { Pid, Seconds, Tid } from "../base/units.ts";
import type { StateEvent } from "../wire/trace-event.ts";
import type { Segment } from "./lane-model.ts";
import type { Growing } from "./shared-model.ts";

/** A stretch of time in which a thread had the interpreter lock. */
export interface Turn {
  readonly pid: Pid;
  readonly tid: Tid;
  readonly start: Seconds;
  /** null while it lasts. */
  readonly end: Seconds | null;
  /** Who had it before, while this one waited for it; null when it was free. */
  readonly from: Tid | null;
}

type Told = Pick<StateEvent, "t" | "pid" | "tid" | "state" | "on">;

/** Whether a thread waits for the interpreter lock. */
export function waitsForGil({ state, on }: Pick<Segment, "state" | "on">): boolean {
  return state === "ready" && on === "GIL";
}

/** The turns of one process, grown from the states of its threads. */
export class GilTurns {
  private readonly list: Growing<Turn>[] = [];
  private wanted = false;

  /** None until a thread has waited for the lock. */
  get turns(): readonly Turn[] {
    return this.wanted ? this.list : NONE;
  }

  /** `before` is what the thread was doing until now. */
  tell({ t, pid, tid, state, on }: Told, before: Segment | undefined): void {
    this.wanted ||= waitsForGil({ state, on });
    const last = this.list.at(-1);
    const owns = last?.end === null && last.tid === tid;
    if (state !== "running") {
      // Who waits for a core keeps the lock.
      if (owns && (state !== "ready" || on === "GIL")) last.end = t;
      return;
    }
    if (owns) return;
    if (last?.end === null) last.end = t;
    const from = last && last.tid !== tid && before && waitsForGil(before) ? last.tid : null;
    this.list.push({ pid, tid, start: t, end: null, from });
  }

  /** The thread, or with null the whole process, has ended. */
  close(t: Seconds, tid: Tid | null): void {
    const last = this.list.at(-1);
    if (last?.end === null && (tid === null || last.tid === tid)) last.end = t;
  }
}

const NONE: readonly Turn[] = [];
