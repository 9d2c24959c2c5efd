// The options of a run, checked: whoever calls `run` with something unusable is told at once.
import type { Seconds } from "../base/units.ts";
import { FILE_NAME_LIMIT } from "../wire/files.ts";
import {
  type NetworkDelay,
  type RunOptions,
  USUAL_NETWORK_DELAY,
} from "../wire/session-options.ts";

export interface CheckedOptions {
  readonly seed: number | null;
  readonly timeLimit: Seconds | null;
  readonly files: NonNullable<RunOptions["files"]>;
  readonly network: NetworkDelay;
  readonly notes: readonly string[];
}

const known = [
  "machine",
  "seed",
  "cores",
  "gil",
  "switchInterval",
  "statementCost",
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
  throw new TypeError(
    `manyHands.run: ${name} must be ${shape}, not ${JSON.stringify(value) ?? String(value)}`,
  );
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
  if (machine !== undefined && machine !== "real" && machine !== "simulated") {
    throw new TypeError(
      `manyHands.run: machine must be "real" or "simulated", not ${JSON.stringify(machine)}`,
    );
  }
  const positive = (value: number) => value > 0;
  const notNegative = (value: number) => value >= 0;
  const seed = number("seed", options.seed, Number.isSafeInteger, "an integer");
  number(
    "cores",
    options.cores,
    (value) => Number.isInteger(value) && value >= 1 && value <= 64,
    "an integer from 1 to 64",
  );
  number("switchInterval", options.switchInterval, positive, "a number of seconds above 0");
  number("statementCost", options.statementCost, notNegative, "a number of seconds");
  const limit = number("timeLimit", options.timeLimit, positive, "a number of seconds above 0");
  const notes: string[] = [];
  if (machine === "simulated")
    notes.push(
      "The simulated machine is not part of this version: the program ran on this machine.",
    );
  const files = checkFiles(options.files ?? {});
  const network = checkNetwork(options.networkDelay ?? {});
  return { seed: seed ?? null, timeLimit: limit ?? timeLimit, files, network, notes };
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
