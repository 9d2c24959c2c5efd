// What would have to happen so that a wait could end, and who could bring it about. No DOM.
import type { Need } from "../wire/run-record.ts";
import type { ObjectId } from "../wire/trace-event.ts";
import { endedInSending, endedInTurn } from "./killed-at-queue.ts";
import type { LaneModel } from "./lane-model.ts";
import type { Doer } from "./names.ts";
import { isOwned, isPool, isQueue } from "./shared-model.ts";
import { ownerAt } from "./sharing.ts";
import { isOf, type Party, type Standstill, type WaitingThread } from "./standstill.ts";

const NOTIFIES = /Condition\.notify(_all)?$/;

export function needOf(thread: WaitingThread, model: LaneModel): Need {
  const { call, object, on } = thread;
  const made = object === null ? undefined : model.sharing.objects.get(object);
  if (call === "await") return "settle";
  if (call === "Condition.wait" || call === "Condition.wait_for") return "notify";
  // Who notifies waits for those whom it woke to say so.
  if (NOTIFIES.test(call)) return "act";
  // A shared Value or Array has a lock of its own.
  if (made && (isOwned(made) || call.endsWith(".acquire"))) return "release";
  if (made?.type === "Barrier") return "arrive";
  if (made?.type === "Event") return "set";
  // A worker without a task waits for one.
  if (made && isPool(made) && !call.endsWith(".worker")) return "work";
  // Also of a manager, of which the trace has no object.
  if (call.endsWith("Queue.join")) return "done";
  if (endedInTurn(model, thread)) return "release";
  // Of several, which may be pipes and processes, there is no object.
  if (call === "connection.wait" && /^Pipe [^,]+(, Pipe [^,]+)*$/.test(on)) return "put";
  if (/\.(get|recv|recv_bytes|poll)$/.test(call)) return "put";
  if (call.endsWith("Queue.put")) return "read";
  // What else waits at a queue or a pipe waits for room in it: a send, a queue's own thread.
  if (made && (isQueue(made) || made.type === "Pipe")) return "read";
  if (call.endsWith("join") || joined(model, thread) !== null) return "end";
  return "act";
}

/** Who would have to act; null when nobody is left who could. */
export function whoCould(
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
      const holder = ownerAt(model.sharing, object, Infinity, { pid: -1, tid: -1 });
      return partyOf(model, holder ?? endedInTurn(model, thread));
    }
    case "end": {
      const party = joined(model, thread);
      const sibling = waiting.some((one) => one.pid === pid && one.tid !== tid);
      return party ?? (sibling ? { pid, tid: null } : null);
    }
    case "work":
      return workerOf(model, thread, waiting);
    case "done":
      return reporterOf(model, object, isAble);
    case "put":
      return partyOf(
        model,
        endedInSending(model, object) ??
          partners(model, object, "send").findLast(isAble) ??
          otherEnd(thread, model, waiting),
      );
    case "read": {
      const maker = object === null ? undefined : model.sharing.objects.get(object)?.event;
      const readers = partners(model, object, "receive");
      // Nobody has read yet: it is up to who made the queue, or to the only one there is.
      return partyOf(
        model,
        endedInSending(model, object) ??
          [...(maker ? [maker] : []), ...readers].findLast(isAble) ??
          otherEnd(thread, model, waiting),
      );
    }
    case "act":
      return NOTIFIES.test(thread.call) ? partyOf(model, endedInWaiting(model, object)) : null;
    default:
      return null;
  }
}

/** Who ended while it waited at an object, as it told. */
function endedInWaiting({ lanes }: LaneModel, object: ObjectId | null): Doer | undefined {
  if (object === null) return undefined;
  const waited = lanes.filter(({ exitcode, rows }) => {
    const last = rows[0]?.segments.at(-1);
    return exitcode !== null && last?.state === "waiting" && last.object === object;
  });
  return waited.map(({ pid }) => ({ pid, tid: 0 })).at(-1);
}

/** Who has a task of the pool and can't finish it: it waits, or has ended, or it is the one who asks. */
function workerOf(
  model: LaneModel,
  { pid, tid, object }: WaitingThread,
  waiting: readonly WaitingThread[],
): Party | null {
  const tasks = model.lanes
    .flatMap(({ rows }) => rows.flatMap((row) => row.tasks))
    .filter((task) => task.object === object && task.end === null)
    .sort((a, b) => a.start - b.start);
  const others = tasks.filter((task) => task.pid !== pid || task.tid !== tid);
  const waits = (task: Doer) => waiting.some((one) => isOf(one, task));
  return partyOf(
    model,
    others.findLast(waits) ?? others.findLast((task) => hasEnded(model, task)) ?? tasks.at(-1),
  );
}

/** Who took something out of the queue and has still to report it: one that failed, one that waits, or one that ended. */
function reporterOf(
  model: LaneModel,
  object: ObjectId | null,
  isAble: (one: Doer) => boolean,
): Party | null {
  const readers = partners(model, object, "receive");
  const failed = ({ pid }: Doer) => (model.byPid.get(pid)?.exitcode ?? 0) !== 0;
  const ended = (one: Doer) => hasEnded(model, one);
  return partyOf(
    model,
    readers.findLast(failed) ?? readers.findLast(isAble) ?? readers.findLast(ended),
  );
}

/** Two alone receive from one pipe, or send into it: each has the end that the other waits for. */
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

export function hasEnded(model: LaneModel, { pid, tid }: Party): boolean {
  const lane = model.byPid.get(pid);
  const row = tid === null ? undefined : lane?.byTid.get(tid);
  // Without an exit code it ended only because the run was stopped.
  return lane !== undefined && (lane.exitcode !== null || (row?.end ?? null) !== null);
}
