// A run in which nobody can go on: who waits, for what, and who owns what. What `explain-deadlock.ts` explains. No DOM.
import type { Line, Pid, Tid } from "../base/units.ts";
import type { ObjectId } from "../wire/trace-event.ts";
import type { LaneModel } from "./lane-model.ts";

/** A thread that waits without a time limit, as it told when it began to. */
export interface WaitingThread {
  readonly pid: Pid;
  readonly tid: Tid;
  /** As Python spells it: `Lock.acquire`. */
  readonly call: string;
  /** As told: `Lock at line 4`, `Process-1`. */
  readonly on: string;
  readonly object: ObjectId | null;
  /** The thread of its own process that it waits for. */
  readonly thread?: Tid | null;
  readonly line: Line;
}

/** Every thread of the run that has not ended, and the owners of locks. */
export interface Standstill {
  readonly waiting: readonly WaitingThread[];
  /** Of locks and semaphores whose owner the machine knows. */
  readonly owners: ReadonlyMap<ObjectId, { readonly pid: Pid; readonly tid?: Tid }>;
}

/** Who would have to act; `tid` is null where any thread of the process could. */
export interface Party {
  readonly pid: Pid;
  readonly tid: Tid | null;
}

/** The standstill that a run was stopped in, as far as its trace tells; a machine may know of more owners. */
export function standstillOf({ lanes }: LaneModel): Standstill {
  const waiting = lanes
    // A process that a signal ended earlier has an exit code; those that were stopped with the run have none.
    .filter(({ ended, exitcode }) => ended === null || exitcode === null)
    .flatMap(({ pid, rows }) =>
      rows.flatMap(({ tid, segments, end }): WaitingThread[] => {
        const last = segments.at(-1);
        if (end !== null) return [];
        if (last?.state === "waiting") {
          const { call, on, object, thread, line } = last;
          return [{ pid, tid, call, on, object, thread, line }];
        }
        // It stood still too, and was stopped before it could tell where.
        return tid === 0
          ? [{ pid, tid, call: "", on: "", object: null, line: last?.line ?? 0 }]
          : [];
      }),
    );
  return { waiting, owners: new Map() };
}

export function isOf(one: { readonly pid: Pid; readonly tid: Tid }, { pid, tid }: Party): boolean {
  return one.pid === pid && (tid === null || one.tid === tid);
}
