// Explains why no thread of a run can go on: who waits for whom, up to a circle, to an owner that has ended, or
// to a place where nobody is left. Pure: the machine that found the standstill says who waits and who owns what,
// the log's model says the rest. No DOM.
import type { Line, Pid, Tid } from "../base/units.ts";
import type { DeadlockRecord, DeadlockWait, Need } from "../wire/run-record.ts";
import type { ObjectId } from "../wire/trace-event.ts";
import type { LaneModel } from "./lane-model.ts";
import { isOwned, isQueue } from "./shared-model.ts";
import { ownerAt } from "./sharing.ts";

/** A thread that waits without a time limit, as it told when it began to. */
export interface WaitingThread {
  readonly pid: Pid;
  readonly tid: Tid;
  /** As Python spells it: `Lock.acquire`. */
  readonly call: string;
  /** As told: `Lock at line 4`, `Process-1`. */
  readonly on: string;
  readonly object: ObjectId | null;
  readonly line: Line;
}

/** Every thread of the run that has not ended, and the owners of locks. */
export interface Standstill {
  readonly waiting: readonly WaitingThread[];
  /** Of locks and semaphores whose owner the machine knows. */
  readonly owners: ReadonlyMap<ObjectId, { readonly pid: Pid }>;
}

/** The standstill that a run was stopped in, as far as its trace tells; a machine may know of more owners. */
export function standstillOf({ lanes }: LaneModel): Standstill {
  const waiting = lanes
    // A process that a signal ended earlier has an exit code; those that were stopped with the run have none.
    .filter(({ ended, exitcode }) => ended === null || exitcode === null)
    .flatMap(({ pid, rows }) =>
      rows.flatMap(({ tid, segments }): WaitingThread[] => {
        const last = segments.at(-1);
        if (last?.state === "waiting") {
          const { call, on, object, line } = last;
          return [{ pid, tid, call, on, object, line }];
        }
        // It stood still too, and was stopped before it could tell where.
        return tid === 0
          ? [{ pid, tid, call: "", on: "", object: null, line: last?.line ?? 0 }]
          : [];
      }),
    );
  return { waiting, owners: new Map() };
}

/** The record of a standstill. `waiting` must not be empty. */
export function explainDeadlock(model: LaneModel, standstill: Standstill): DeadlockRecord {
  const chains = standstill.waiting.map((thread) => chainFrom(thread, model, standstill));
  // A circle says more than the way to it, and a lock taken along more than a partner that is missing.
  const telling =
    chains.find(({ reason }) => reason === "cycle") ??
    chains.find(({ reason }) => reason === "ended owner") ??
    chains[0];
  return telling ? { ...telling, cycle: betweenProcesses(telling.cycle) } : NOTHING;
}

const NOTHING: DeadlockRecord = { cycle: [], reason: "nobody" };

/** Without the steps from a process to its own threads, which a reader knows nothing of. */
function betweenProcesses(cycle: readonly DeadlockWait[]): DeadlockWait[] {
  const inner = ({ pid, heldBy, need }: DeadlockWait) => need === "end" && heldBy === pid;
  const shown = cycle.filter((wait) => !inner(wait));
  return shown.map((wait) => {
    const main = cycle.find((one) => one.pid === wait.pid && inner(one));
    return wait.line === 0 && main ? { ...wait, line: main.line } : wait;
  });
}

function chainFrom(start: WaitingThread, model: LaneModel, standstill: Standstill): DeadlockRecord {
  const cycle: DeadlockWait[] = [];
  let thread: WaitingThread = start;
  for (;;) {
    const wait = waitOf(thread, model, standstill);
    const again = cycle.findIndex(({ pid, tid }) => pid === wait.pid && tid === wait.tid);
    if (again >= 0) return { cycle: cycle.slice(again), reason: "cycle" };
    cycle.push(wait);
    if (wait.holderEnded) return { cycle, reason: "ended owner" };
    const next = nextThread(wait, standstill);
    if (!next) return { cycle, reason: "nobody" };
    thread = next;
  }
}

/** Of the threads of who would have to act, the one that keeps it from acting. */
function nextThread(
  { pid, tid, heldBy, need }: DeadlockWait,
  { waiting }: Standstill,
): WaitingThread | undefined {
  if (heldBy === null) return undefined;
  const threads = waiting.filter((one) => one.pid === heldBy);
  // A process ends when its last thread does: the main one may be waiting for another.
  const own = heldBy === pid && need === "end" ? threads.filter((one) => one.tid !== tid) : threads;
  return own.find((one) => one.tid === 0) ?? own[0];
}

function waitOf(thread: WaitingThread, model: LaneModel, standstill: Standstill): DeadlockWait {
  const { pid, tid, call, on, object, line } = thread;
  const need = needOf(thread, model);
  const heldBy = whoCould(need, thread, model, standstill);
  const wait = { pid, tid, waitsFor: on, heldBy, line, call, object, need };
  const gone = standstill.waiting.every((one) => one.pid !== heldBy);
  return heldBy !== null && gone && hasEnded(model, heldBy) ? { ...wait, holderEnded: true } : wait;
}

function needOf({ pid, call, object }: WaitingThread, model: LaneModel): Need {
  const made = object === null ? undefined : model.sharing.objects.get(object);
  if (call === "Condition.wait" || call === "Condition.wait_for") return "notify";
  if (made && isOwned(made)) return "release";
  if (made?.type === "Barrier") return "arrive";
  if (made?.type === "Event") return "set";
  if (call === "JoinableQueue.join") return "act";
  if (/\.(get|recv|recv_bytes|poll)$/.test(call)) return "put";
  // What else waits at a queue or a pipe waits for room in it: a put, a send, a queue's own thread.
  if (made && (isQueue(made) || made.type === "Pipe")) return "read";
  if (call.endsWith("join") || joined(model, pid) !== null) return "end";
  return "act";
}

/** The process that would have to act; null when nobody is left who could. */
function whoCould(
  need: Need,
  { pid, tid, object }: WaitingThread,
  model: LaneModel,
  { waiting, owners }: Standstill,
): Pid | null {
  const others = waiting.filter((one) => one.pid !== pid).map((one) => one.pid);
  switch (need) {
    case "release": {
      if (object === null) return null;
      // Who waits for its own lock is its owner too.
      const nobody = { pid: -1, tid: -1 };
      return (
        owners.get(object)?.pid ?? ownerAt(model.sharing, object, Infinity, nobody)?.pid ?? null
      );
    }
    case "end":
      return (
        joined(model, pid, tid) ?? (waiting.some((one) => isSibling(one, pid, tid)) ? pid : null)
      );
    case "put":
      return partners(model, object, "send").findLast((one) => others.includes(one)) ?? null;
    case "read": {
      const maker = object === null ? undefined : model.sharing.objects.get(object)?.event.pid;
      const readers = partners(model, object, "receive");
      // Nobody has read yet: it is up to who made the queue, or to the only one there is.
      const able = [...(maker === undefined ? [] : [maker]), ...readers];
      return able.findLast((one) => others.includes(one)) ?? null;
    }
    default:
      return null;
  }
}

function isSibling(one: WaitingThread, pid: Pid, tid: Tid): boolean {
  return one.pid === pid && one.tid !== tid;
}

/** The process whose end a thread waits for, as it told. */
function joined(model: LaneModel, pid: Pid, tid: Tid = 0): Pid | null {
  const rows = model.byPid.get(pid)?.rows ?? [];
  const segment = rows.find((row) => row.tid === tid)?.segments.at(-1);
  return segment?.state === "waiting" ? segment.holder : null;
}

/** Who has sent to an object, or received from it, in the order in which they first did. */
function partners(model: LaneModel, object: ObjectId | null, end: "send" | "receive"): Pid[] {
  const { messages, open } = model.sharing;
  const found = new Set<Pid>();
  for (const { flights, from, to } of messages)
    if (flights.some(({ what }) => what.object === object))
      found.add(end === "send" ? from.pid : to.pid);
  for (const message of open) {
    const event = message[end];
    if (event && message.object === object) found.add(event.pid);
  }
  return [...found];
}

function hasEnded(model: LaneModel, pid: Pid): boolean {
  const lane = model.byPid.get(pid);
  return lane !== undefined && lane.ended !== null;
}
