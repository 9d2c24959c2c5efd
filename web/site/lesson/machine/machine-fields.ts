// Settings of the simulated machine between what people type and what a run is given. Pure.
import type { MachineFields } from "../../../course/machine-choice.ts";
import type { StepMachine } from "../../../course/step-schema.ts";
import type { RunOptions } from "../../../wire/session-options.ts";
import { type SimulationSettings, USUAL_SIMULATION } from "../../../wire/simulation.ts";
import { SETTING_FITS } from "../../../wire/simulation-limits.ts";

/** Settings that are typed. */
export const TYPED = ["cores", "switchInterval", "statementCost", "seed"] as const;

/** All settings that a reader can choose. */
export const NAMES = [...TYPED, "gil"] as const;

export type TypedField = (typeof TYPED)[number];

/** How many of the unit that people type make one of the machine's. */
const UNITS: Readonly<Record<TypedField, number>> = {
  cores: 1,
  switchInterval: 1e3,
  statementCost: 1e6,
  seed: 1,
};

export function fieldsOf(settings: Omit<SimulationSettings, "policy" | "switchCost">) {
  const text = (name: TypedField) => String(Number((settings[name] * UNITS[name]).toPrecision(12)));
  return {
    cores: text("cores"),
    gil: settings.gil,
    switchInterval: text("switchInterval"),
    statementCost: text("statementCost"),
    seed: text("seed"),
  } satisfies MachineFields;
}

/** How a step opens. */
export function fieldsOfStep(machine: StepMachine | undefined): MachineFields {
  const { kind: _, ...settings } = machine ?? { kind: "real" };
  return fieldsOf({ ...USUAL_SIMULATION, ...settings });
}

/** What is no value of its setting, in the order in which the fields stand. */
export function wrongFields(fields: MachineFields): readonly TypedField[] {
  return TYPED.filter((name) => !SETTING_FITS[name](valueOf(fields, name)));
}

/** For a run; only of fields of which none is wrong. */
export function optionsOf(fields: MachineFields): RunOptions {
  return {
    machine: "simulated",
    gil: fields.gil,
    cores: valueOf(fields, "cores"),
    switchInterval: valueOf(fields, "switchInterval"),
    statementCost: valueOf(fields, "statementCost"),
    seed: valueOf(fields, "seed"),
  };
}

/** NaN for what is no number; nothing typed is none. A comma counts as a point. */
function valueOf(fields: MachineFields, name: TypedField): number {
  const text = fields[name].trim().replace(",", ".");
  return text === "" ? Number.NaN : Number(text) / UNITS[name];
}
