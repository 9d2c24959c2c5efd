// A deadlock as facts with names, in the order in which they are told and drawn. Page side; no DOM.
import type { Line, Pid } from "../base/units.ts";
import type { DeadlockRecord, DeadlockWait, Need } from "../wire/run-record.ts";
import type { LaneModel } from "./lane-model.ts";
import { nameOf } from "./names.ts";
import { objectFacts, type ObjectFacts } from "./story-sharing.ts";

export interface WaitFacts {
  readonly pid: Pid;
  readonly name: string;
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
  /** What it holds itself, while another waits for it. */
  readonly holds: ObjectFacts | null;
}

export interface DeadlockFacts {
  readonly waits: readonly WaitFacts[];
  /** The last waits for the first. */
  readonly circular: boolean;
}

export function deadlockStory({ cycle, reason }: DeadlockRecord, model: LaneModel): DeadlockFacts {
  const last = cycle.at(-1);
  return {
    waits: cycle.map((wait) => factsOf(wait, cycle, model)),
    circular: reason === "cycle" || (reason === undefined && last?.heldBy === cycle[0]?.pid),
  };
}

function factsOf(wait: DeadlockWait, cycle: readonly DeadlockWait[], model: LaneModel): WaitFacts {
  const { pid, heldBy, line, waitsFor: on, call = "", need = "act", holderEnded = false } = wait;
  const wanted = cycle.find((one) => one !== wait && one.need === "release" && one.heldBy === pid);
  return {
    pid,
    name: nameOf(model, pid),
    colour: model.byPid.get(pid)?.colour ?? 0,
    line,
    need,
    object: objectFacts(model, wait.object ?? null),
    on,
    call,
    holder: heldBy === null ? null : nameOf(model, heldBy),
    self: heldBy === pid,
    holderEnded,
    holds: wanted ? objectFacts(model, wanted.object ?? null) : null,
  };
}
