// One run, whichever machine it is on: what a session needs of it, and how one is begun. Page side.
import type { Emitter } from "../base/event.ts";
import type { Pid, Seconds } from "../base/units.ts";
import type { TraceLog } from "../trace/log.ts";
import type { CompiledProgram } from "../wire/program.ts";
import type { RunFiles } from "../wire/run-files.ts";
import type { MachineKind } from "../wire/run-record.ts";
import type { ChoicePoint } from "../wire/simulation.ts";
import type { CheckedOptions } from "./check-options.ts";
import type * as allParts from "./parts.ts";

/** Why a run is over. `choice` and `limit` are the simulated machine's, see wire/simulation-message.ts. */
export type MachineEnd = "ended" | "stopped" | "time limit" | "deadlock" | "choice" | "limit";

export interface MachineRun {
  readonly onEnd: Pick<Emitter<MachineEnd>, "event">;
  /** Defects of our own code; the run goes on where it can. */
  readonly onDefect?: Pick<Emitter<Error>, "event">;
  readonly files: RunFiles;
  /** Points where several could go, once the run is over; none on the real machine. */
  readonly choices?: readonly ChoicePoint[];
  start(): void;
  stop(reason: "stopped" | "time limit"): void;
  now(): Seconds;
  places(): readonly { readonly pid: Pid; readonly line: number }[];
  write(line: string | null): void;
}

type Parts = typeof allParts;

/** The real machine needs shared memory, which browsers give to isolated pages only. */
export function machineFor(asked: MachineKind | null): MachineKind {
  return asked === "simulated" || !globalThis.crossOriginIsolated ? "simulated" : "real";
}

/** Said in the record of a run that should have been on the real machine. */
export const NOT_ISOLATED =
  "The program ran on the simulated machine: this page is not cross-origin isolated, so the browser gives it no shared memory to run processes with.";

/** Said in the record of a run on the real machine to which settings of the other were given. */
export function withoutEffect(options: readonly string[]): string {
  const [verb, pronoun] = options.length === 1 ? ["has", "it is"] : ["have", "they are"];
  return `On the real machine ${options.join(", ")} ${verb} no effect: ${pronoun} for machine: "simulated".`;
}

/** Said in the record of a run that was ended for doing too much. */
export const LIMITED =
  "The simulated machine ended the run: it had executed more statements, told more events or made more threads than one run may.";

/** `lines` are those of standard input that are there already. */
export function makeRun(
  parts: Parts,
  machine: MachineKind,
  program: CompiledProgram,
  log: TraceLog,
  options: CheckedOptions,
  lines: readonly (string | null)[],
): MachineRun {
  const { files, network, settings, schedule, stopAtChoice } = options;
  if (machine === "simulated") {
    const given = { settings, schedule, stopAtChoice, files, network, lines };
    return new parts.SimulatedRun(program, log, parts.simulatorReserve, given);
  }
  const run = new parts.RealRun(program, log, parts.workerReserve, {
    cores: navigator.hardwareConcurrency,
    seed: options.seed,
    files,
    network,
  });
  for (const line of lines) run.write(line);
  return run;
}
