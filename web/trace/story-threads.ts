// What threads and coroutines of one process tell, as facts: their lives, their waits, and the interpreter lock.
// The rest of a run's stories is in `story.ts`. No DOM.
import type { Line, Pid, Seconds } from "../base/units.ts";
import type { ThreadEndEvent, ThreadEvent, ThreadJoinEvent } from "../wire/trace-event.ts";
import { waitsForGil, type Turn } from "./gil.ts";
import { crowdOf } from "./crowd.ts";
import type { Lane, LaneModel, Subject } from "./lane-model.ts";
import { nameOf, threadName, whoOf } from "./names.ts";

export interface ThreadParams {
  readonly thread: {
    readonly name: string;
    readonly line: Line;
    readonly child: string;
    readonly daemon: boolean;
  };
  /** `seconds` is how long it lived; null when its beginning is not known. */
  readonly "thread end": { readonly name: string; readonly seconds: Seconds | null };
  readonly "thread join": { readonly name: string; readonly line: Line; readonly child: string };
  /** It had the interpreter lock; `from` is who had it before and had to give it up. */
  readonly turn: {
    readonly name: string;
    readonly seconds: Seconds;
    readonly open: boolean;
    readonly from: string | null;
  };
  /** A coroutine from its beginning to its end. */
  readonly coroutine: CoroutineFacts & { readonly waits: number; readonly error: string };
  /** One of its waits. */
  readonly await: CoroutineFacts & { readonly on: string };
  /** All its waits for the interpreter lock taken together. */
  readonly gilWaits: { readonly name: string; readonly count: number; readonly seconds: Seconds };
  /** Of `count` threads that have no row of their own in the picture, so many lived at a time. */
  readonly threads: { readonly name: string; readonly alive: number; readonly count: number };
}

interface CoroutineFacts {
  /** Of the process or thread that runs it. */
  readonly name: string;
  readonly coroutine: string;
  readonly line: Line;
  readonly seconds: Seconds;
  readonly open: boolean;
}

export type ThreadFact = {
  [K in keyof ThreadParams]: {
    readonly key: K;
    readonly t: Seconds;
    readonly pid: Pid;
    readonly params: ThreadParams[K];
  };
}[keyof ThreadParams];

export function threadStory(
  event: ThreadEvent | ThreadEndEvent | ThreadJoinEvent,
  model: LaneModel,
): ThreadFact {
  const { t, pid, line } = event;
  const lane = model.byPid.get(pid);
  const name = whoOf(model, event);
  if (event.kind === "thread end") {
    const started = lane?.byTid.get(event.tid)?.start?.t ?? null;
    const seconds = started === null ? null : t - started;
    return { key: "thread end", t, pid, params: { name, seconds } };
  }
  const child = lane ? threadName(lane, event.thread) : String(event.thread);
  if (event.kind === "thread join")
    return { key: "thread join", t, pid, params: { name, line, child } };
  const { daemon } = event;
  return { key: "thread", t, pid, params: { name, line, child: event.name, daemon } };
}

export function turnStory(turn: Turn, model: LaneModel, now: Seconds): ThreadFact {
  const { pid, start, end, from } = turn;
  const params = {
    name: whoOf(model, turn),
    seconds: Math.max(0, (end ?? now) - start),
    open: end === null,
    from: from === null ? null : whoOf(model, { pid, tid: from }, pid),
  };
  return { key: "turn", t: start, pid, params };
}

export function coroutineStory(
  { coroutine: one, wait }: Extract<Subject, { kind: "coroutine" }>,
  model: LaneModel,
  now: Seconds,
): ThreadFact {
  const { pid, name: coroutine, waits, error } = one;
  const { start, end, line } = wait ?? one;
  const seconds = Math.max(0, (end ?? now) - start);
  const facts = { name: whoOf(model, one), coroutine, line, seconds, open: end === null };
  return wait
    ? { key: "await", t: start, pid, params: { ...facts, on: wait.on } }
    : { key: "coroutine", t: start, pid, params: { ...facts, waits: waits.length, error } };
}

/** How many of the threads without a row lived at `t`. */
export function crowdStory(pid: Pid, t: Seconds, model: LaneModel): ThreadFact {
  const lane = model.byPid.get(pid);
  const crowd = lane ? crowdOf(lane) : null;
  const params = {
    name: nameOf(model, pid),
    alive: crowd?.aliveAt(t) ?? 0,
    count: crowd?.count ?? 0,
  };
  return { key: "threads", t, pid, params };
}

/** For each thread that had to wait for the interpreter lock: how often, and how long in all. */
export function gilWaits({ pid, rows }: Lane, model: LaneModel, now: Seconds): ThreadFact[] {
  return rows.flatMap(({ tid, segments }): ThreadFact[] => {
    const waits = segments.filter(waitsForGil);
    const [first] = waits;
    if (!first) return [];
    const seconds = waits.reduce((sum, { start, end }) => sum + ((end ?? now) - start), 0);
    const params = { name: whoOf(model, { pid, tid }), count: waits.length, seconds };
    return [{ key: "gilWaits", t: first.start, pid, params }];
  });
}
