// A deadlock as facts with names, in the order in which they are told and drawn. Page side; no DOM.
import type { Line, Pid, Tid } from "../base/units.ts";
import type { DeadlockRecord, DeadlockWait, Need } from "../wire/run-record.ts";
import type { ObjectId } from "../wire/trace-event.ts";
import type { LaneModel } from "./lane-model.ts";
import { nameOf, threadName, whoOf, type Doer } from "./names.ts";
import { objectFacts, type ObjectFacts } from "./story-sharing.ts";

export interface WaitFacts {
  readonly pid: Pid;
  readonly tid: Tid;
  readonly name: string;
  /** Of a thread: its own name, and its process's where there are several. */
  readonly short: string;
  readonly process: string | null;
  /** Colour index of the lane. */
  readonly colour: number;
  readonly line: Line;
  readonly need: Need;
  /** What it waits for; null where it is no object of the program. */
  readonly object: ObjectFacts | null;
  /** As the machine told it: `Process-1`. */
  readonly on: string;
  /** `Lock.acquire`. */
  readonly call: string;
  /** Who would have to act; null when nobody is left who could. */
  readonly holder: string | null;
  /** It is the one who waits. */
  readonly self: boolean;
  readonly holderEnded: boolean;
  /** How many have been put into the queue it waits for; null where that is not known, or no queue. */
  readonly items: number | null;
  /** What it holds itself, while another waits for it. */
  readonly holds: ObjectFacts | null;
}

export interface DeadlockFacts {
  readonly waits: readonly WaitFacts[];
  /** The last waits for the first. */
  readonly circular: boolean;
  /** Threads of one process are among them. */
  readonly threads: boolean;
}

export function deadlockStory({ cycle, reason }: DeadlockRecord, model: LaneModel): DeadlockFacts {
  const last = cycle.at(-1);
  return {
    waits: cycle.map((wait) => factsOf(wait, cycle, model)),
    circular: reason === "cycle" || (reason === undefined && last?.heldBy === cycle[0]?.pid),
    threads: cycle.some(({ tid, heldByThread = null }) => tid > 0 || heldByThread !== null),
  };
}

function factsOf(wait: DeadlockWait, cycle: readonly DeadlockWait[], model: LaneModel): WaitFacts {
  const {
    pid,
    tid,
    heldBy,
    line,
    waitsFor: on,
    call = "",
    need = "act",
    holderEnded = false,
  } = wait;
  const wanted = cycle.find(
    (one) => one !== wait && one.need === "release" && isHolder(one, { pid, tid }),
  );
  const lane = model.byPid.get(pid);
  const threaded = lane !== undefined && lane.rows.length > 1;
  return {
    pid,
    tid,
    name: whoOf(model, wait),
    short: threaded ? threadName(lane, tid) : nameOf(model, pid),
    process: threaded && model.lanes.length > 1 ? nameOf(model, pid) : null,
    colour: lane?.colour ?? 0,
    line,
    need,
    object: objectFacts(model, wait.object ?? null),
    on,
    call,
    holder: holderOf(wait, model),
    self: heldBy === pid && isHolder(wait, wait),
    holderEnded,
    items: itemsIn(wait.object ?? null, model),
    holds: wanted ? objectFacts(model, wanted.object ?? null) : null,
  };
}

function itemsIn(object: ObjectId | null, { sharing }: LaneModel): number | null {
  const depth = object === null ? undefined : sharing.depths.get(object);
  return depth && sharing.omitted === 0 ? depth.sentUntil(Infinity) : null;
}

/** Whether it is this thread that another waits for. */
function isHolder({ heldBy, heldByThread }: DeadlockWait, { pid, tid }: Doer): boolean {
  return heldBy === pid && (heldByThread ?? tid) === tid;
}

function holderOf({ pid, heldBy, heldByThread }: DeadlockWait, model: LaneModel): string | null {
  if (heldBy === null) return null;
  const tid = heldByThread ?? null;
  return tid === null ? nameOf(model, heldBy) : whoOf(model, { pid: heldBy, tid }, pid);
}
