// Who a check speaks of: a process by its name, or a thread by its own. Pure.
import type { Pid, Seconds, Tid } from "../base/units.ts";
import type { RunRecord } from "../wire/run-record.ts";

export interface Party {
  readonly pid: Pid;
  /** null for a process: whatever any of its threads does is its own. */
  readonly tid: Tid | null;
  readonly started: Seconds;
  readonly ended: Seconds | null;
  /** null for a thread. */
  readonly exitcode: number | null;
}

/** Processes and threads of that name. */
export function parties(run: RunRecord, name: string): readonly Party[] {
  return [
    ...run.processes.filter((one) => one.name === name).map((one) => ({ ...one, tid: null })),
    ...run.threads.filter((one) => one.name === name).map((one) => ({ ...one, exitcode: null })),
  ];
}

interface Doer {
  readonly pid: Pid;
  readonly tid: Tid;
}

/** Whether `doer` is one of the parties of that name; anybody is when no name is given. */
export function isParty(run: RunRecord, doer: Doer, name: string | undefined): boolean {
  return name === undefined || parties(run, name).some((party) => covers(party, doer));
}

/** What the party does. */
export function covers(party: Party, { pid, tid }: Doer): boolean {
  return party.pid === pid && (party.tid ?? tid) === tid;
}

/** When it ended; never, for one that was still there. */
export function endOf({ ended }: Party): Seconds {
  return ended ?? Number.POSITIVE_INFINITY;
}
