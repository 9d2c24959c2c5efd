// Runs one program in many orders and groups what comes of it. An order is a schedule, so each group can be replayed.
// Half of the orders go by random priorities, which need few runs to find an order of few switches; half by random
// stretches, which find those of many.
import { explainDeadlock } from "../../trace/explain-deadlock.ts";
import { standstillOf } from "../../trace/standstill.ts";
import { buildLanes } from "../../trace/lanes.ts";
import { makeRecord, type RunFacts } from "../../trace/make-record.ts";
import type { RunRecord } from "../../wire/run-record.ts";
import {
  SCHEDULE_VERSION,
  type Exploration,
  type OutcomeGroup,
  type Schedule,
} from "../../wire/simulation.ts";
import type { TraceEvent } from "../../wire/trace-event.ts";
import type { SimulationLimits, SimulationOptions } from "./options.ts";
import { simulate, type Turn } from "./simulate.ts";
import type { End } from "./machine.ts";

/** What one of many orders may take. */
export const EXPLORED_LIMITS: SimulationLimits = {
  statements: 2_000_000,
  events: 100_000,
  threads: 4_096,
  choices: 0,
};

/** Different outcomes that are kept; a program that throws dice has a new one each time. */
const MOST_GROUPS = 500;
/** Characters that are kept of an output. */
const MOST_TEXT = 20_000;
/** Orders between two reports. */
const ROUND = 20;

export interface ExploreOptions extends Omit<
  SimulationOptions,
  "schedule" | "stopAtChoice" | "onEvents"
> {
  readonly wanted: number;
  /** Told now and then, and at the end. */
  readonly onProgress: (exploration: Exploration) => void;
  /** Asked between two orders. */
  readonly isGivenUp?: () => boolean;
}

export async function explore(options: ExploreOptions, turn: Turn): Promise<Exploration> {
  const { wanted, onProgress, isGivenUp = () => false } = options;
  const groups = new Map<string, OutcomeGroup>();
  let tried = 0;
  const soFar = (): Exploration => ({ tried, wanted, groups: sorted(groups) });
  while (tried < wanted && !isGivenUp()) {
    const schedule = scheduleFor(tried, options.settings.seed);
    const record = await recordOf(options, schedule, turn);
    tried += 1;
    count(groups, record, schedule, tried);
    if (tried % ROUND === 0 && tried < wanted) {
      onProgress(soFar());
      await turn();
    }
  }
  onProgress(soFar());
  return soFar();
}

/** The first one is the run as it was; of the others each second goes by random stretches. */
function scheduleFor(index: number, seed: number): Schedule {
  const policy = index === 0 ? "fair" : index % 2 === 0 ? "random" : "priorities";
  return { version: SCHEDULE_VERSION, seed: (seed + index) >>> 0, policy, choices: [] };
}

async function recordOf(
  options: ExploreOptions,
  schedule: Schedule,
  turn: Turn,
): Promise<RunRecord> {
  const events: TraceEvent[] = [];
  const run = await simulate(
    {
      ...options,
      schedule,
      stopAtChoice: null,
      onEvents(batch) {
        for (const event of batch) events.push(event);
      },
    },
    turn,
  );
  const { seed } = schedule;
  return makeRecord(events, { machine: "simulated", seed, reason: reasonOf(run.end), notes: [] });
}

function reasonOf(end: End | null): RunFacts["reason"] {
  if (end === "ended" || end === "deadlock") return end;
  return end === "limit" ? "time limit" : "stopped";
}

function count(
  groups: Map<string, OutcomeGroup>,
  record: RunRecord,
  schedule: Schedule,
  foundAt: number,
): void {
  const { outcome, exitcode, stdout } = record;
  const errors = record.errors.map(({ type, message }) =>
    message === "" ? type : `${type}: ${message}`,
  );
  const key = keyOf(JSON.stringify([outcome, exitcode, stdout, errors]));
  const known = groups.get(key);
  if (known) groups.set(key, { ...known, count: known.count + 1 });
  else if (groups.size < MOST_GROUPS)
    groups.set(key, {
      key,
      outcome,
      exitcode,
      stdout: stdout.slice(0, MOST_TEXT),
      errors,
      deadlock: outcome === "deadlock" ? explained(record.events) : null,
      count: 1,
      schedule,
      foundAt,
    });
}

function explained(events: readonly TraceEvent[]): OutcomeGroup["deadlock"] {
  const model = buildLanes(events);
  return explainDeadlock(model, standstillOf(model));
}

/** The text itself where it is short; else its beginning, with a sum over all of it. */
function keyOf(text: string): string {
  if (text.length <= 200) return text;
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return `${text.slice(0, 150)}… ${text.length} ${(sum >>> 0).toString(16)}`;
}

/** Deadlocks and exceptions first, then the rarest first. */
function sorted(groups: ReadonlyMap<string, OutcomeGroup>): OutcomeGroup[] {
  return Array.from(groups.values()).sort(
    (a, b) => weight(a) - weight(b) || a.count - b.count || a.foundAt - b.foundAt,
  );
}

function weight({ outcome, errors }: OutcomeGroup): number {
  return outcome === "deadlock" ? 0 : errors.length > 0 || outcome !== "finished" ? 1 : 2;
}
