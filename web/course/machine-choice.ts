// The machine that a reader chose for a step, and its settings as they were typed, kept on the reader's machine.
// What was typed is kept even when it is no setting: whoever reads it says what is wrong.
import { isFields, readJson, tryToPut, type KeyValueStore } from "./key-value-store.ts";
import { machineKey } from "./machine-key.ts";
import type { MachineKind } from "../wire/run-record.ts";

export const MACHINE_CHOICE_VERSION = 1;

/** Settings of the simulated machine as people write them. */
export interface MachineFields {
  readonly cores: string;
  readonly gil: boolean;
  /** In milliseconds. */
  readonly switchInterval: string;
  /** In microseconds. */
  readonly statementCost: string;
  readonly seed: string;
}

export interface MachineChoice {
  readonly kind: MachineKind;
  readonly fields: MachineFields;
}

/** Reads any version of a kept choice; null when it is none. */
export function upgradeMachineChoice(data: unknown): MachineChoice | null {
  if (!isFields(data) || data["version"] !== MACHINE_CHOICE_VERSION) return null;
  const { kind, fields } = data;
  if ((kind !== "real" && kind !== "simulated") || !isFields(fields)) return null;
  const { cores, gil, switchInterval, statementCost, seed } = fields;
  if (typeof gil !== "boolean" || typeof cores !== "string" || typeof seed !== "string")
    return null;
  if (typeof switchInterval !== "string" || typeof statementCost !== "string") return null;
  return { kind, fields: { cores, gil, switchInterval, statementCost, seed } };
}

/** What was kept for a step; null when nothing was. */
export function readMachineChoice(store: KeyValueStore | null, step: string): MachineChoice | null {
  return upgradeMachineChoice(readJson(store, machineKey(step)));
}

/** Where nothing can be kept the step opens as the lesson says next time, which needs no telling. */
export function keepMachineChoice(
  store: KeyValueStore | null,
  step: string,
  { kind, fields }: MachineChoice,
): void {
  const kept = { version: MACHINE_CHOICE_VERSION, kind, fields };
  tryToPut(store, machineKey(step), JSON.stringify(kept));
}
