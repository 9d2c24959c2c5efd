// The options of a run, checked: whoever calls `run` with something unusable is told at once.
import type { Seconds } from "../base/units.ts";
import { parseSchedule } from "../trace/schedule-text.ts";
import { FILE_NAME_LIMIT } from "../wire/files.ts";
import type { MachineKind } from "../wire/run-record.ts";
import {
  type NetworkDelay,
  type RunOptions,
  USUAL_NETWORK_DELAY,
} from "../wire/session-options.ts";
import { SETTING_FITS, SETTING_SHAPES } from "../wire/simulation-limits.ts";
import { type Schedule, type SimulationSettings, USUAL_SIMULATION } from "../wire/simulation.ts";

export interface CheckedOptions {
  /** null: whichever the page can do. */
  readonly machine: MachineKind | null;
  readonly seed: number | null;
  readonly timeLimit: Seconds | null;
  readonly files: NonNullable<RunOptions["files"]>;
  readonly network: NetworkDelay;
  /** For the simulated machine: what isn't said is as usual, and a schedule brings its seed and policy. */
  readonly settings: SimulationSettings;
  readonly schedule: Schedule | null;
  readonly stopAtChoice: number | null;
  /** Options that were given and mean something on the simulated machine only. */
  readonly simulatedOnly: readonly string[];
}

/** The real machine has the cores and the time that there are, and nobody's order. */
const SIMULATED_ONLY = [
  "cores",
  "gil",
  "switchInterval",
  "statementCost",
  "switchCost",
  "policy",
  "schedule",
  "stopAtChoice",
] as const satisfies readonly (keyof RunOptions)[];

const known: readonly string[] = [
  "machine",
  "seed",
  ...SIMULATED_ONLY,
  "timeLimit",
  "files",
  "networkDelay",
];

function number(
  name: string,
  value: unknown,
  fits: (value: number) => boolean,
  shape: string,
): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && fits(value)) return value;
  throw unusable(name, shape, value);
}

function unusable(name: string, shape: string, value: unknown): TypeError {
  const shown = typeof value === "number" ? String(value) : JSON.stringify(value);
  return new TypeError(`manyHands.run: ${name} must be ${shape}, not ${shown ?? String(value)}`);
}

/** Throws TypeError for what is no option or no value of one. */
export function checkOptions(
  source: unknown,
  options: RunOptions,
  timeLimit: Seconds | null,
): CheckedOptions {
  if (typeof source !== "string")
    throw new TypeError(`manyHands.run: the program must be a text, not ${typeof source}`);
  if (typeof options !== "object" || options === null)
    throw new TypeError("manyHands.run: options must be an object");
  for (const name of Object.keys(options)) {
    if (!known.includes(name))
      throw new TypeError(
        `manyHands.run: there is no option "${name}"; there are ${known.join(", ")}`,
      );
  }
  const { machine } = options;
  if (machine !== undefined && machine !== "real" && machine !== "simulated")
    throw unusable("machine", '"real" or "simulated"', machine);
  const limit = number(
    "timeLimit",
    options.timeLimit,
    (value) => value > 0,
    "a number of seconds above 0",
  );
  const stopAtChoice = number(
    "stopAtChoice",
    options.stopAtChoice,
    (value) => Number.isInteger(value) && value >= 0,
    "a count of choices",
  );
  const schedule = checkSchedule(options.schedule);
  return {
    // An order is one of the simulated machine.
    machine: machine ?? (schedule || stopAtChoice !== undefined ? "simulated" : null),
    // The same range on both machines.
    seed: checkSetting("seed", options.seed) ?? null,
    timeLimit: limit ?? timeLimit,
    files: checkFiles(options.files ?? {}),
    network: checkNetwork(options.networkDelay ?? {}),
    settings: { ...checkSettings(options), ...(schedule && orderOf(schedule)) },
    schedule,
    stopAtChoice: stopAtChoice ?? null,
    simulatedOnly: SIMULATED_ONLY.filter((name) => options[name] !== undefined),
  };
}

const orderOf = ({ seed, policy }: Schedule) => ({ seed, policy });

function checkSettings(options: RunOptions): SimulationSettings {
  return {
    seed: checkSetting("seed", options.seed) ?? USUAL_SIMULATION.seed,
    policy: checkSetting("policy", options.policy) ?? USUAL_SIMULATION.policy,
    cores: checkSetting("cores", options.cores) ?? USUAL_SIMULATION.cores,
    gil: checkSetting("gil", options.gil) ?? USUAL_SIMULATION.gil,
    switchInterval:
      checkSetting("switchInterval", options.switchInterval) ?? USUAL_SIMULATION.switchInterval,
    statementCost:
      checkSetting("statementCost", options.statementCost) ?? USUAL_SIMULATION.statementCost,
    switchCost: checkSetting("switchCost", options.switchCost) ?? USUAL_SIMULATION.switchCost,
  };
}

/** The value as it is, once it is known to be one that the setting may have. */
function checkSetting<T>(name: keyof SimulationSettings, value: T): T {
  if (value === undefined || SETTING_FITS[name](value)) return value;
  throw unusable(name, SETTING_SHAPES[name], value);
}

function checkSchedule(schedule: unknown): Schedule | null {
  if (schedule === undefined) return null;
  const { replay, problem } = parseSchedule(JSON.stringify(schedule) ?? "");
  if (replay) return replay.schedule;
  const where = problem.field === "" ? "" : `; look at its ${problem.field}`;
  throw new TypeError(`manyHands.run: schedule must be one that a run or Explore gave${where}`);
}

function checkFiles(files: unknown): NonNullable<RunOptions["files"]> {
  if (typeof files !== "object" || files === null)
    throw new TypeError("manyHands.run: files must be an object of texts and Uint8Arrays by name");
  const checked: Record<string, string | Uint8Array> = {};
  for (const [name, content] of Object.entries(files)) {
    const plain = name.split("/").every((part) => part !== "" && part !== "." && part !== "..");
    if (!plain || new TextEncoder().encode(name).length > FILE_NAME_LIMIT) {
      throw new TypeError(`manyHands.run: ${JSON.stringify(name)} can't be the name of a file`);
    }
    if (typeof content !== "string" && !(content instanceof Uint8Array))
      throw new TypeError(`manyHands.run: the file ${name} must be a text or a Uint8Array`);
    checked[name] = content;
  }
  return checked;
}

function checkNetwork(delay: unknown): NetworkDelay {
  if (typeof delay !== "object" || delay === null)
    throw new TypeError("manyHands.run: networkDelay must be an object");
  const { seconds, perMegabyte, ...others } = { ...USUAL_NETWORK_DELAY, ...delay };
  const [other] = Object.keys(others);
  if (other !== undefined) throw new TypeError(`manyHands.run: networkDelay has no "${other}"`);
  const fits = (value: number) => value >= 0 && value < Infinity;
  number("networkDelay.seconds", seconds, fits, "a number of seconds");
  number("networkDelay.perMegabyte", perMegabyte, fits, "a number of seconds");
  return { seconds, perMegabyte };
}
