// What a reader calls those who do something: a process by its name, a thread by its own, and by its process's too
// where there are several processes. Page side; no DOM.
import type { Pid, Tid } from "../base/units.ts";
import type { Lane, LaneModel } from "./lane-model.ts";

/** Who does something. */
export interface Doer {
  readonly pid: Pid;
  readonly tid: Tid;
}

/** Of a process: its name, or its id as long as it has told no name. */
export function nameOf(model: LaneModel, pid: Pid): string {
  return model.byPid.get(pid)?.name || String(pid);
}

/** Of a thread; of a process, where that has only one. `beside` is a process that is known to be spoken of. */
export function whoOf(model: LaneModel, { pid, tid }: Doer, beside: Pid | null = null): string {
  const lane = model.byPid.get(pid);
  if (!lane || lane.rows.length === 1) return nameOf(model, pid);
  const thread = threadName(lane, tid);
  return pid === beside || model.lanes.length === 1 ? thread : `${nameOf(model, pid)} · ${thread}`;
}

/** Whose row shows what a thread does: its own, or for a thread of the library the main one's. */
export function shownDoer({ byPid }: LaneModel, { pid, tid }: Doer): Doer {
  return { pid, tid: byPid.get(pid)?.byTid.has(tid) ? tid : 0 };
}

/** What a thread of the library does is the main thread's doing, as far as a reader can see. */
export function threadName({ byTid, rows }: Lane, tid: Tid): string {
  return (byTid.get(tid) ?? rows[0]).name;
}
