// When coroutines waited, and which came to their end, from a run's events. Pure.
import type { RunRecord } from "../wire/run-record.ts";
import type { CoroutineEvent } from "../wire/trace-event.ts";
import type { Stretch } from "./most-together.ts";

function coroutineEvents(run: RunRecord, name: string | undefined): CoroutineEvent[] {
  return run.events.filter(
    (event): event is CoroutineEvent =>
      event.kind === "coroutine" && (name ?? event.name) === event.name,
  );
}

/** The last events of those that ended, by themselves, with an error or cancelled. */
export function coroutineEnds(run: RunRecord, name: string | undefined): CoroutineEvent[] {
  return coroutineEvents(run, name).filter(({ phase }) => phase === "end");
}

/** Stretches from a wait to what came next, one `object` a process. `on`: the call that it waits in. */
export function coroutineWaits(
  run: RunRecord,
  name: string | undefined,
  on: string | undefined,
  counts: (event: CoroutineEvent) => boolean,
): Stretch[] {
  const open = new Map<string, CoroutineEvent>();
  const found: Stretch[] = [];
  for (const event of coroutineEvents(run, name)) {
    const key = `${event.pid}:${event.coroutine}`;
    const wait = open.get(key);
    open.delete(key);
    if (wait) found.push({ object: wait.pid, start: wait.t, end: event.t });
    if (event.phase === "wait" && (on ?? event.on) === event.on && counts(event)) {
      open.set(key, event);
    }
  }
  for (const { pid, t } of open.values()) found.push({ object: pid, start: t, end: null });
  return found;
}
