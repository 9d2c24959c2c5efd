// Explains why no thread of a run can go on: who waits for whom, up to a circle, to an owner that has ended, or
// to a place where nobody is left. Pure: the machine that found the standstill says who waits and who owns what,
// the log's model says the rest. No DOM.
import type { Line, Pid, Tid } from "../base/units.ts";
import type { DeadlockRecord, DeadlockWait, Need } from "../wire/run-record.ts";
import type { ObjectId } from "../wire/trace-event.ts";
import { lastWaits } from "./coroutines.ts";
import type { LaneModel } from "./lane-model.ts";
import type { Doer } from "./names.ts";
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
interface Party {
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

/** The record of a standstill. `waiting` must not be empty. */
export function explainDeadlock(model: LaneModel, standstill: Standstill): DeadlockRecord {
  const chains = standstill.waiting.map((thread) => chainFrom(thread, model, standstill));
  // A circle says more than the way to it, and a lock taken along more than a partner that is missing.
  const telling =
    chains.find(({ reason }) => reason === "cycle") ??
    chains.find(({ reason }) => reason === "ended owner") ??
    chains[0];
  return telling ? betweenProcesses(telling) : NOTHING;
}

const NOTHING: DeadlockRecord = { cycle: [], reason: "nobody" };

/** Without the steps from a process to the library's own threads, which a reader knows nothing of. */
function betweenProcesses({ cycle, reason }: DeadlockRecord): DeadlockRecord {
  const inner = ({ pid, heldBy, heldByThread, need }: DeadlockWait) =>
    need === "end" && heldBy === pid && (heldByThread ?? null) === null;
  const shown = cycle.filter((wait) => !inner(wait));
  const [first] = cycle;
  // Who waits for nothing but threads of the library waits for what these do, and nobody brings that about.
  if (shown.length === 0 && first)
    return { cycle: [{ ...first, heldBy: null, need: "act" }], reason: "nobody" };
  const told = shown.map((wait) => {
    const main = cycle.find((one) => one.pid === wait.pid && inner(one));
    return wait.line === 0 && main ? { ...wait, line: main.line } : wait;
  });
  return { cycle: told, ...(reason && { reason }) };
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
  { pid, tid, heldBy, heldByThread, need }: DeadlockWait,
  { waiting }: Standstill,
): WaitingThread | undefined {
  if (heldBy === null) return undefined;
  const threads = waiting.filter((one) => one.pid === heldBy);
  const meant = threads.find((one) => one.tid === heldByThread);
  if (meant) return meant;
  // A process ends when its last thread does: the main one may be waiting for another.
  const own = heldBy === pid && need === "end" ? threads.filter((one) => one.tid !== tid) : threads;
  return own.find((one) => one.tid === 0) ?? own[0];
}

function waitOf(told: WaitingThread, model: LaneModel, standstill: Standstill): DeadlockWait {
  const thread = told.call === "await" ? { ...told, ...awaitedIn(model, told.pid) } : told;
  const { pid, tid, call, on, object, line } = thread;
  const need = needOf(thread, model);
  const party = whoCould(need, thread, model, standstill);
  // Of a process with one thread there is no more to say than its name.
  const named = party && party.tid !== null && isThreaded(model, party.pid);
  const who = { heldBy: party?.pid ?? null, ...(named && { heldByThread: party.tid }) };
  const wait = { pid, tid, waitsFor: on, ...who, line, call, object, need };
  const gone = party && !standstill.waiting.some((one) => isOf(one, party));
  return gone && hasEnded(model, party) ? { ...wait, holderEnded: true } : wait;
}

/** What a thread that awaits waits for: what its coroutines do, of which the last to wait says most. */
function awaitedIn(model: LaneModel, pid: Pid): Partial<WaitingThread> {
  const last = lastWaits(model.byPid.get(pid)?.coroutines ?? []).at(-1);
  return last ? { on: last.on, line: last.line } : {};
}

function isThreaded(model: LaneModel, pid: Pid): boolean {
  return (model.byPid.get(pid)?.rows.length ?? 0) > 1;
}

function isOf(one: { readonly pid: Pid; readonly tid: Tid }, { pid, tid }: Party): boolean {
  return one.pid === pid && (tid === null || one.tid === tid);
}

function needOf(thread: WaitingThread, model: LaneModel): Need {
  const { call, object } = thread;
  const made = object === null ? undefined : model.sharing.objects.get(object);
  if (call === "await") return "settle";
  if (call === "Condition.wait" || call === "Condition.wait_for") return "notify";
  if (made && isOwned(made)) return "release";
  if (made?.type === "Barrier") return "arrive";
  if (made?.type === "Event") return "set";
  if (call === "JoinableQueue.join") return "act";
  if (/\.(get|recv|recv_bytes|poll)$/.test(call)) return "put";
  // What else waits at a queue or a pipe waits for room in it: a put, a send, a queue's own thread.
  if (made && (isQueue(made) || made.type === "Pipe")) return "read";
  if (call.endsWith("join") || joined(model, thread) !== null) return "end";
  return "act";
}

/** Who would have to act; null when nobody is left who could. */
function whoCould(
  need: Need,
  thread: WaitingThread,
  model: LaneModel,
  { waiting, owners }: Standstill,
): Party | null {
  const { pid, tid, object } = thread;
  /** Another process that waits, or another thread of this one. */
  const isAble = (one: Doer) =>
    waiting.some((other) =>
      one.pid === pid ? isOf(other, one) && other.tid !== tid : other.pid === one.pid,
    );
  switch (need) {
    case "release": {
      if (object === null) return null;
      const owner = owners.get(object);
      if (owner) return { pid: owner.pid, tid: owner.tid ?? null };
      // Who waits for its own lock is its owner too.
      return partyOf(model, ownerAt(model.sharing, object, Infinity, { pid: -1, tid: -1 }));
    }
    case "end": {
      const party = joined(model, thread);
      const sibling = waiting.some((one) => one.pid === pid && one.tid !== tid);
      return party ?? (sibling ? { pid, tid: null } : null);
    }
    case "put":
      return partyOf(
        model,
        partners(model, object, "send").findLast(isAble) ?? otherEnd(thread, model, waiting),
      );
    case "read": {
      const maker = object === null ? undefined : model.sharing.objects.get(object)?.event;
      const readers = partners(model, object, "receive");
      // Nobody has read yet: it is up to who made the queue, or to the only one there is.
      return partyOf(model, [...(maker ? [maker] : []), ...readers].findLast(isAble));
    }
    default:
      return null;
  }
}

/** Nobody has sent yet, and two receive from one pipe: each has the end that the other waits for. */
function otherEnd(
  { pid, tid, object }: WaitingThread,
  model: LaneModel,
  waiting: readonly WaitingThread[],
): Doer | undefined {
  if (object === null || model.sharing.objects.get(object)?.type !== "Pipe") return undefined;
  const others = waiting.filter(
    (one) => one.object === object && !(one.pid === pid && one.tid === tid),
  );
  return others.length === 1 ? others[0] : undefined;
}

/** What a thread of the library does is its process's doing. */
function partyOf(model: LaneModel, doer: Doer | null | undefined): Party | null {
  if (!doer) return null;
  const { pid, tid } = doer;
  return { pid, tid: model.byPid.get(pid)?.byTid.has(tid) ? tid : null };
}

/** The process or thread whose end a thread waits for, as it told. */
function joined(
  model: LaneModel,
  { pid, tid, call, on, thread = null }: WaitingThread,
): Party | null {
  const lane = model.byPid.get(pid);
  const segment = lane?.byTid.get(tid)?.segments.at(-1);
  const named =
    call === "Thread.join" ? lane?.rows.find(({ name }) => name === on)?.tid : undefined;
  // Who waits holds the lock that it sleeps on itself: that is nobody it waits for.
  const joinee = (thread === tid ? null : thread) ?? named ?? null;
  if (joinee !== null) return { pid, tid: joinee };
  const holder = segment?.state === "waiting" ? segment.holder : null;
  return holder === null ? null : { pid: holder, tid: null };
}

/** Who has sent to an object, or received from it, in the order in which they first did. */
function partners(model: LaneModel, object: ObjectId | null, end: "send" | "receive"): Doer[] {
  const { messages, open } = model.sharing;
  const found = new Map<string, Doer>();
  const add = (one: Doer) =>
    found.set(`${one.pid} ${one.tid}`, found.get(`${one.pid} ${one.tid}`) ?? one);
  for (const { flights, from, to } of messages)
    if (flights.some(({ what }) => what.object === object)) add(end === "send" ? from : to);
  for (const message of open) {
    const event = message[end];
    if (event && message.object === object) add(event);
  }
  return [...found.values()].map(({ pid, tid }) => ({ pid, tid }));
}

function hasEnded(model: LaneModel, { pid, tid }: Party): boolean {
  const lane = model.byPid.get(pid);
  const row = tid === null ? undefined : lane?.byTid.get(tid);
  // Without an exit code it ended only because the run was stopped.
  return lane !== undefined && (lane.exitcode !== null || (row?.end ?? null) !== null);
}
