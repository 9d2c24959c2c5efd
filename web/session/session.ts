// One runnable program on a page: compile, run, stop, and the log that panels draw from.
// Page side. Types only here; `create-session.ts` makes one.
import type { Disposable, Event } from "../base/event.ts";
import type { Pid, Seconds } from "../base/units.ts";
import type { TraceLog } from "../trace/log.ts";
import type { CompileError } from "../wire/program.ts";
import type { RunFiles } from "../wire/run-files.ts";
import type { RunOptions } from "../wire/session-options.ts";
import type { MachineKind, RunRecord } from "../wire/run-record.ts";
import type { ChoicePoint, Exploration } from "../wire/simulation.ts";

/** `idle` before the first run; `ended` after one, until the next begins. */
export type SessionPhase = "idle" | "starting" | "running" | "ended";

/** Where a process is at this moment, for the editor's gutter. */
export interface Place {
  readonly pid: Pid;
  readonly line: number;
}

export interface Session extends Disposable {
  readonly phase: SessionPhase;
  /** The log of the current or the last run; a new one for each run. Empty before the first. */
  readonly log: TraceLog;
  /** Where several could go in the last run, in order; empty but for the simulated machine. */
  readonly choices: readonly ChoicePoint[];
  /** Of the last compile; empty when it went through. */
  readonly compileErrors: readonly CompileError[];
  /** The record of the last run, once it has ended. */
  readonly record: RunRecord | null;
  /** The files of the current or the last run; another object for each run. */
  readonly files: RunFiles;
  /** Seconds since the current run began, by the page's clock; the log's end when none is running. */
  now(): Seconds;
  /** Where each live process is right now; empty when none is running. */
  places(): readonly Place[];
  /** Fires when phase, log, files, compileErrors or record changed. */
  readonly onChange: Event<void>;
  /**
   * Runs a program; a run that is still going is stopped first. Resolves when it has ended, whatever
   * its outcome; rejects only when `options` are unusable. With a schedule it is given the lines of input
   * that the last run was given.
   */
  run(source: string, options?: RunOptions): Promise<RunRecord>;
  /** Ends all processes of the run. Harmless when none is running. */
  stop(): void;
  /** Makes the machine ready (loads the compiler, starts workers) ahead of the first run. */
  prewarm(machine?: MachineKind | null): void;
  /** A line for `input()`; null is the end of input. */
  write(line: string | null): void;
}

/** `cancelled`: given up; `failed`: the machine could not be had, or failed itself. What was found stays. */
export type ExplorerPhase = "idle" | "running" | "ended" | "cancelled" | "failed";

/** Tries many orders of one program on the simulated machine, beside whatever the session runs. */
export interface Explorer extends Disposable {
  readonly phase: ExplorerPhase;
  /** What was found so far; null before anything was tried. */
  readonly exploration: Exploration | null;
  /** Of the last exploration's program. */
  readonly compileErrors: readonly CompileError[];
  /** Fires when any of these changed. */
  readonly onChange: Event<void>;
  /** One exploration at a time; one that goes on is given up. Throws TypeError for unusable options. */
  explore(source: string, options: RunOptions, wanted: number): void;
  cancel(): void;
}
