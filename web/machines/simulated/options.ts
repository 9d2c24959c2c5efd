// What a simulated run is given. Everything that is not the program's own comes from here: no clock, no dice, no
// network of its own.
import type { Pid, Seconds } from "../../base/units.ts";
import type { CompiledModules, Definition } from "../../wire/program.ts";
import type { NetworkDelay } from "../../wire/session-options.ts";
import type { Schedule, SimulationSettings } from "../../wire/simulation.ts";
import type { Fetched, Frame } from "../../wire/system-call.ts";
import type { TraceEvent } from "../../wire/trace-event.ts";

/** A program in generator form, loaded. */
export interface LoadedProgram {
  readonly module: CompiledModules;
  readonly definitions: readonly Definition[];
  /** Frames of the program in a caught error, outermost first. */
  readonly frames: (error: unknown) => readonly Frame[];
}

/** What is outside of the run. Virtual time stands still until it has answered. */
export interface Outside {
  /** A sample file of the site; null when the site can't be reached. */
  fetch(path: string): Fetched | null | Promise<Fetched | null>;
  /** A line of standard input; null at its end. */
  readLine(pid: Pid): string | null | Promise<string | null>;
  /** What promises were rejected with that nobody has awaited, once the engine has told of all of them. */
  lost(): Promise<readonly unknown[]>;
}

/** So that no program can fill the memory or go on for ever. */
export interface SimulationLimits {
  readonly statements: number;
  readonly events: number;
  /** Threads of the program that one process can have at once. */
  readonly threads: number;
  /** Choice points that are kept for the result. */
  readonly choices: number;
}

export const USUAL_LIMITS: SimulationLimits = {
  statements: 200_000_000,
  events: 400_000,
  threads: 4_096,
  choices: 2_000,
};

/** When a simulated run begins, in seconds since 1970: always the same moment, 2026-01-01 at midnight UTC. */
export const BEGINNING: Seconds = 1_767_225_600;

export interface SimulationOptions {
  readonly program: LoadedProgram;
  readonly settings: SimulationSettings;
  /** In place of the settings' seed and policy. */
  readonly schedule: Schedule | null;
  /** Leaves the run at the first choice point after so many; null for never. */
  readonly stopAtChoice: number | null;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly network: NetworkDelay;
  readonly outside: Outside;
  readonly limits: SimulationLimits;
  readonly onEvents: (events: readonly TraceEvent[]) => void;
}
