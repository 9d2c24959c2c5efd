// Answers the checks about what processes share: messages, locks, tasks, requests, files. Each counts something
// in the events of a run and holds the number against the bounds of the check. Pure.
import type { Pid, Seconds } from "../base/units.ts";
import { Holds } from "../trace/holds.ts";
import { Messages } from "../trace/messages.ts";
import type { Hold, Message, Task } from "../trace/shared-model.ts";
import { Tasks } from "../trace/tasks.ts";
import type { RunRecord } from "../wire/run-record.ts";
import type { ObjectId, TraceEvent, TraceKind } from "../wire/trace-event.ts";
import type { Bounds, Made, SharedCheck, SharedQuestions } from "./check.ts";
import { coroutineEnds, coroutineWaits } from "./coroutine-waits.ts";
import { isParty } from "./parties.ts";
import { mostTogether } from "./most-together.ts";
import { handOvers, runningStretches } from "./running-stretches.ts";

/** True when the number that the check asks for is within its bounds. */
export function evaluateSharedCheck(check: SharedCheck, run: RunRecord): boolean {
  // A check has exactly one key, and its question is of the type of that key; the type of entries can't say so.
  const [[kind, wanted]] = Object.entries(check) as [[keyof SharedQuestions, never]];
  const { atLeast, atMost }: Bounds = wanted;
  const count = COUNTS[kind](wanted, run);
  const least = atLeast ?? (atMost === undefined ? 1 : 0);
  return count >= least && count <= (atMost ?? Infinity);
}

const COUNTS: {
  readonly [K in keyof SharedQuestions]: (wanted: SharedQuestions[K], run: RunRecord) => number;
} = {
  object: (wanted, run) => madeObjects(run, wanted).size,
  message: ({ from, to, ...wanted }, run) =>
    messages(run, wanted).filter(
      ({ send, receive }) =>
        send && receive && isParty(run, send, from) && isParty(run, receive, to),
    ).length,
  unread: ({ from, ...wanted }, run) =>
    messages(run, wanted).filter(
      ({ send, receive }) => send && !receive && isParty(run, send, from),
    ).length,
  depth: (wanted, run) =>
    mostTogether(
      messages(run, wanted).flatMap(({ object, send, receive }) =>
        send ? [{ object, start: send.t, end: receive?.t ?? null }] : [],
      ),
    ),
  lock: ({ process, ...wanted }, run) =>
    holds(run, wanted).filter((hold) => isParty(run, hold, process)).length,
  overlapOwners: (wanted, run) =>
    mostTogether(
      holds(run, wanted).map((hold) => ({ ...hold, end: hold.end ?? ended(run, hold.pid) })),
    ),
  blocked: ({ process, call, holder, ...wanted }, run) => {
    const objects = madeObjects(run, wanted);
    return eventsOf(run, "state").filter(
      (event) =>
        event.state === "waiting" &&
        objects.has(event.object ?? -1) &&
        (call ?? event.call) === event.call &&
        isParty(run, event, process) &&
        isParty(run, { pid: event.holder ?? 0, tid: event.thread ?? 0 }, holder),
    ).length;
  },
  task: ({ process, name, ok, count }, run) =>
    tasks(run, name).filter(
      (task) =>
        task.ok !== null &&
        (ok ?? task.ok) === task.ok &&
        (count ?? task.count) === task.count &&
        isParty(run, task, process),
    ).length,
  taskWorkers: ({ name }, run) => new Set(tasks(run, name).map(({ pid }) => pid)).size,
  overlapTasks: ({ name }, run) =>
    mostTogether(
      tasks(run, name).map(({ start, end, pid }) => ({
        object: 0,
        start,
        end: end ?? ended(run, pid),
      })),
    ),
  overlapRunning: ({ of }, run) =>
    mostTogether(
      runningStretches(
        run,
        (event) => of === undefined || of.some((name) => isParty(run, event, name)),
      ),
    ),
  handOvers: ({ process }, run) => handOvers(run, process),
  coroutine: ({ process, name }, run) =>
    coroutineEnds(run, name).filter((event) => isParty(run, event, process)).length,
  overlapCoroutines: ({ process, name, on }, run) =>
    mostTogether(coroutineWaits(run, name, on, (event) => isParty(run, event, process))),
  request: ({ process, type, method }, run) =>
    eventsOf(run, "request").filter(
      (event) =>
        (type ?? event.type) === event.type &&
        (method ?? event.method) === event.method &&
        isParty(run, event, process),
    ).length,
  io: ({ process, operation, name }, run) =>
    eventsOf(run, "io").filter(
      (event) =>
        (operation ?? event.operation) === event.operation &&
        (name ?? event.name) === event.name &&
        isParty(run, event, process),
    ).length,
};

function eventsOf<K extends TraceKind>(run: RunRecord, kind: K) {
  return run.events.filter(
    (event): event is Extract<TraceEvent, { kind: K }> => event.kind === kind,
  );
}

function ended(run: RunRecord, pid: Pid): Seconds | null {
  return run.processes.find((one) => one.pid === pid)?.ended ?? null;
}

/** Objects of this class and line; those that nobody announced only when neither is asked for. */
function madeObjects(run: RunRecord, { type, made }: Made): Set<ObjectId> {
  return new Set(
    eventsOf(run, "object")
      .filter((one) => (type ?? one.type) === one.type && (made ?? one.line) === one.line)
      .map(({ object }) => object),
  );
}

function ofObjects<T extends { readonly object: ObjectId }>(
  run: RunRecord,
  wanted: Made,
  list: readonly T[],
): T[] {
  const any = wanted.type === undefined && wanted.made === undefined;
  const objects = madeObjects(run, wanted);
  return list.filter(({ object }) => any || objects.has(object));
}

function messages(run: RunRecord, wanted: Made): Message[] {
  const book = new Messages();
  const found = new Set<Message>();
  for (const event of run.events)
    if (event.kind === "send" || event.kind === "receive") found.add(book.add(event));
  return ofObjects(run, wanted, [...found]);
}

function holds(run: RunRecord, wanted: Made): Hold[] {
  const book = new Holds();
  const found: Hold[] = [];
  for (const event of run.events) {
    if (event.kind === "acquire") found.push(book.acquire(event));
    else if (event.kind === "release") book.release(event);
  }
  return ofObjects(run, wanted, found);
}

function tasks(run: RunRecord, name: string | undefined): Task[] {
  const book = new Tasks();
  return eventsOf(run, "task")
    .flatMap((event) => book.add(event) ?? [])
    .filter((task) => (name ?? task.name) === task.name);
}
