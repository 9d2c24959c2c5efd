// When threads were running, from a run's events. Pure.
import type { Pid, Seconds } from "../base/units.ts";
import type { RunRecord } from "../wire/run-record.ts";
import type { StateEvent } from "../wire/trace-event.ts";
import type { Stretch } from "./most-together.ts";
import { isParty } from "./parties.ts";

/** Stretches in which a thread was running, of all that `counts`. A process runs from its beginning. */
export function runningStretches(
  run: RunRecord,
  counts: (event: StateEvent) => boolean = () => true,
): Stretch[] {
  const running = new Map<string, Seconds>();
  const found: Stretch[] = [];
  const close = (key: string, end: Seconds): void => {
    const start = running.get(key);
    running.delete(key);
    if (start !== undefined && start < end) found.push({ object: 0, start, end });
  };
  for (const event of run.events) {
    const key = `${event.pid}:${event.tid}`;
    if (event.kind === "state" && counts(event)) {
      if (event.state !== "running") close(key, event.t);
      else if (!running.has(key)) running.set(key, event.t);
    } else if (event.kind === "thread end") close(key, event.t);
    else if (event.kind === "end")
      for (const other of running.keys())
        if (other.startsWith(`${event.pid}:`)) close(other, event.t);
  }
  return found;
}

/** How often a thread of a process began to run after another of the same process had. */
export function handOvers(run: RunRecord, process: string | undefined): number {
  const last = new Map<Pid, number>();
  let count = 0;
  for (const event of run.events) {
    if (event.kind !== "state" || event.state !== "running") continue;
    if (!isParty(run, event, process)) continue;
    if ((last.get(event.pid) ?? event.tid) !== event.tid) count += 1;
    last.set(event.pid, event.tid);
  }
  return count;
}
