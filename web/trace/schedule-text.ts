// One order of events as text, to be copied, sent and pasted: a line of JSON with the schedule and what else the
// machine was set to, since both together make the run. What is wrong with a text is data: it came from outside.
import { LARGEST_SEED, MOST_CHOICES, MOST_CORES, SETTING_FITS } from "../wire/simulation-limits.ts";
import {
  type Schedule,
  SCHEDULE_VERSION,
  type SimulationSettings,
  USUAL_SIMULATION,
} from "../wire/simulation.ts";

export interface Replay {
  readonly schedule: Schedule;
  readonly settings: SimulationSettings;
}

/**
 * - `not JSON`, `not a schedule`: something else was pasted
 * - `later`: written by a page newer than this one
 * - `damaged`: `field` is missing, or not what it may be
 */
export interface ScheduleProblem {
  readonly kind: "not JSON" | "not a schedule" | "later" | "damaged";
  /** "" for the whole. */
  readonly field: string;
}

export type ParsedSchedule =
  | { readonly replay: Replay; readonly problem: null }
  | { readonly replay: null; readonly problem: ScheduleProblem };

/** Longer texts are none of ours. */
const LONGEST_TEXT = MOST_CHOICES * 3 + 1_000;

export function scheduleText({ schedule, settings }: Replay): string {
  const { version, seed, policy, choices } = schedule;
  return JSON.stringify({ version, ...settings, seed, policy, choices });
}

export function parseSchedule(text: string): ParsedSchedule {
  if (text.length > LONGEST_TEXT) return wrong("not a schedule");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // The answer to whoever asks: it isn't JSON.
    return wrong("not JSON");
  }
  if (!isFields(data)) return wrong("not a schedule");
  const { version, choices, seed, policy } = data;
  if (typeof version !== "number" || !("choices" in data)) return wrong("not a schedule");
  if (version > SCHEDULE_VERSION) return wrong("later");
  if (version !== SCHEDULE_VERSION) return wrong("damaged", "version");
  if (!areChoices(choices)) return wrong("damaged", "choices");
  for (const name of ["seed", "policy"]) if (!(name in data)) return wrong("damaged", name);
  // Settings that are left out are as usual.
  const settings = { ...USUAL_SIMULATION, ...data };
  for (const [name, fits] of Object.entries(SETTING_FITS))
    if (!fits(Reflect.get(settings, name))) return wrong("damaged", name);
  const { cores, gil, switchInterval, statementCost, switchCost } = settings;
  // The loop above has looked at each of them.
  const chosen = { seed, policy } as Pick<SimulationSettings, "seed" | "policy">;
  return {
    replay: {
      schedule: { version: SCHEDULE_VERSION, ...chosen, choices },
      settings: { ...chosen, cores, gil, switchInterval, statementCost, switchCost },
    },
    problem: null,
  };
}

/** What a problem's field may be, in figures: `1–64`. "" where words say it better. */
export function allowed(field: string): string {
  if (field === "cores") return `1–${MOST_CORES}`;
  if (field === "seed") return `0–${LARGEST_SEED}`;
  return "";
}

function areChoices(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length <= MOST_CHOICES &&
    value.every((choice) => Number.isInteger(choice) && choice >= 0)
  );
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(kind: ScheduleProblem["kind"], field = ""): ParsedSchedule {
  return { replay: null, problem: { kind, field } };
}
