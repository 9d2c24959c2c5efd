// Explains why no thread of a run can go on: who waits for whom, up to a circle, to an owner that has ended, or
// to a place where nobody is left. Pure: the machine that found the standstill says who waits and who owns what,
// the log's model says the rest. No DOM.
import type { Pid } from "../base/units.ts";
import type { DeadlockRecord, DeadlockWait } from "../wire/run-record.ts";
import { lastWaits } from "./coroutines.ts";
import { hasEnded, needOf, whoCould } from "./deadlock-parties.ts";
import type { LaneModel } from "./lane-model.ts";
import { isOf, type Standstill, type WaitingThread } from "./standstill.ts";

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
