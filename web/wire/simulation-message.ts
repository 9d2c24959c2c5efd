// What the page and the worker of the simulated machine say to one another. Types only. A worker gets one request
// and is ended by the page: a run as soon as it has told its end, an exploration when it is done or given up.
import type { Pid } from "../base/units.ts";
import type { Definition } from "./program.ts";
import type { RunFile } from "./run-files.ts";
import type { NetworkDelay } from "./session-options.ts";
import type { ChoicePoint, Exploration, Schedule, SimulationSettings } from "./simulation.ts";
import type { Fetched } from "./system-call.ts";
import type { TraceEvent } from "./trace-event.ts";

/** A compiled program, in generator form. */
export interface SimulatedProgram {
  /** URLs of the blobs that hold its code and its fork code. */
  readonly run: string;
  readonly fork: string;
  readonly definitions: readonly Definition[];
}

export interface SimulationRequest {
  readonly program: SimulatedProgram;
  readonly settings: SimulationSettings;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly network: NetworkDelay;
}

export interface RunSimulation extends SimulationRequest {
  readonly kind: "run";
  /** Lines of standard input that are there already; null is its end. */
  readonly lines: readonly (string | null)[];
  /** In place of the seed and the policy of the settings. */
  readonly schedule: Schedule | null;
  /** Leaves the run at the first choice point after so many, for somebody to choose; null for never. */
  readonly stopAtChoice: number | null;
}

export interface ExploreSimulation extends SimulationRequest {
  /** Standard input is at its end: nobody is there to type. */
  readonly kind: "explore";
  /** How many orders to try. */
  readonly wanted: number;
}

export type ToSimulator =
  | RunSimulation
  | ExploreSimulation
  | { readonly kind: "line"; readonly line: string | null }
  /** null: the site can't be reached. */
  | { readonly kind: "sample"; readonly path: string; readonly sample: Fetched | null };

/** A file as it is after a change. */
export interface WrittenFile extends RunFile {
  readonly bytes: Uint8Array;
}

/** `choice`: left where somebody has to choose. `limit`: too many statements, events or processes. */
export type SimulationEnd = "ended" | "deadlock" | "choice" | "limit";

export type FromSimulator =
  /** It may be given its request. */
  | { readonly kind: "booted" }
  | { readonly kind: "events"; readonly events: readonly TraceEvent[] }
  /** All files of the run, after some of them changed. */
  | { readonly kind: "files"; readonly files: readonly WrittenFile[] }
  /** This process waits for a line of input. */
  | { readonly kind: "input"; readonly pid: Pid }
  | { readonly kind: "fetch"; readonly path: string }
  | {
      readonly kind: "ended";
      readonly reason: SimulationEnd;
      readonly choices: readonly ChoicePoint[];
    }
  | { readonly kind: "explored"; readonly exploration: Exploration; readonly done: boolean }
  /** The machine itself has failed. */
  | { readonly kind: "defect"; readonly message: string; readonly stack: string };
