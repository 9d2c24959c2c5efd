// What a run is asked for, to show one order of events again. Pure.
import type { Replay } from "../../../trace/schedule-text.ts";
import type { RunOptions } from "../../../wire/session-options.ts";

export function replayOptions({ schedule, settings }: Replay): RunOptions {
  const { cores, gil, switchInterval, statementCost, switchCost } = settings;
  const machine = "simulated";
  return { machine, schedule, cores, gil, switchInterval, statementCost, switchCost };
}
