// What each setting of a simulated run may be, for options, fields and pasted schedules alike.
import type { Policy, SimulationSettings } from "./simulation.ts";

export const MOST_CORES = 64;
export const LARGEST_SEED = 2 ** 32 - 1;
/** Orders that may be explored at once. */
export const MOST_ORDERS = 10_000;
/** Choices that a schedule may carry. */
export const MOST_CHOICES = 100_000;

const POLICIES: readonly Policy[] = ["fair", "random", "priorities"];

const isWhole = (value: unknown, from: number, to: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;

const isTime = (value: unknown): boolean =>
  typeof value === "number" && value > 0 && value < Infinity;

/** Whether a value is one that the setting may have. */
export const SETTING_FITS: Readonly<Record<keyof SimulationSettings, (value: unknown) => boolean>> =
  {
    seed: (value) => isWhole(value, 0, LARGEST_SEED),
    policy: (value) => POLICIES.some((policy) => policy === value),
    cores: (value) => isWhole(value, 1, MOST_CORES),
    gil: (value) => typeof value === "boolean",
    switchInterval: isTime,
    statementCost: isTime,
    switchCost: (value) => value === 0 || isTime(value),
  };

/** The same for people who write programs, in English. */
export const SETTING_SHAPES: Readonly<Record<keyof SimulationSettings, string>> = {
  seed: `an integer from 0 to ${LARGEST_SEED}`,
  policy: POLICIES.map((policy) => `"${policy}"`).join(" or "),
  cores: `an integer from 1 to ${MOST_CORES}`,
  gil: "true or false",
  switchInterval: "a number of seconds above 0",
  statementCost: "a number of seconds above 0",
  switchCost: "a number of seconds",
};
