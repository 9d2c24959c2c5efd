// Whether a run was what the step's text speaks of: the program as it was given, on the machine that the step opens
// on. Of the machine counts what changes what is to be seen; another seed is another run of the same. No DOM.
import type { RunRecord } from "../../wire/run-record.ts";
import { USUAL_SIMULATION } from "../../wire/simulation.ts";
import type { StepMachine } from "../../course/step-schema.ts";

/** What was another: `null` when nothing was. */
export type Departure = "program" | "machine" | null;

const SETTINGS = ["cores", "gil", "switchInterval", "statementCost"] as const;

/** `original` is the step's program; `machine` is undefined where any machine will do. */
export function departureOf(
  ran: { readonly source: string } & Pick<RunRecord, "machine" | "simulation">,
  original: string,
  given: StepMachine | undefined,
): Departure {
  const { source, machine, simulation } = ran;
  if (source !== original) return "program";
  if (given === undefined) return null;
  if (machine !== given.kind) return "machine";
  const wanted = { ...USUAL_SIMULATION, ...given };
  const settings = simulation?.settings;
  return settings && SETTINGS.some((name) => settings[name] !== wanted[name]) ? "machine" : null;
}
