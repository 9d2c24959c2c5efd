// What a simulated run is set to, what it can be told about its order, and what it tells of it. Plain data all
// through: a schedule is printed, pasted, shared and replayed.
import type { Line, Pid, Seconds, Tid } from "../base/units.ts";
import type { DeadlockRecord, Outcome } from "./run-record.ts";

export const SCHEDULE_VERSION = 1;

/**
 * How the next thread is picked where several could go.
 * - `fair`: in turn, each for a switch interval, with a little chance from the seed: what a calm machine does
 * - `random`: any of them, for a random stretch
 * - `priorities`: each thread has a random priority that drops at a few random moments, which finds rare orders
 *   with few runs (PCT: Burckhardt and others, 2010)
 */
export type Policy = "fair" | "random" | "priorities";

export interface SimulationSettings {
  /** 0 … 2³²−1. */
  readonly seed: number;
  readonly policy: Policy;
  /** 1–64. */
  readonly cores: number;
  /** Threads of one process run one at a time. */
  readonly gil: boolean;
  /** How long a thread may keep the GIL, or a core that others want. */
  readonly switchInterval: Seconds;
  /** What one statement takes. */
  readonly statementCost: Seconds;
  /** What it takes a core to turn to another thread. */
  readonly switchCost: Seconds;
}

export const USUAL_SIMULATION: SimulationSettings = {
  seed: 1,
  policy: "fair",
  cores: 4,
  gil: true,
  switchInterval: 0.005,
  statementCost: 1e-6,
  switchCost: 5e-6,
};

/** One that could go on, at a point where several could. */
export interface Candidate {
  readonly pid: Pid;
  readonly tid: Tid;
  /** `MainProcess`, `Thread-1`. */
  readonly name: string;
  /** The line it would go on with. */
  readonly line: Line;
}

/** A point where several could go, in the order of the run. */
export interface ChoicePoint {
  readonly t: Seconds;
  readonly candidates: readonly Candidate[];
  /** Index of the one that went; null at the point where the run was left, for somebody to choose. */
  readonly taken: number | null;
}

/** One order of events. The same program with the same schedule and settings gives the same record. */
export interface Schedule {
  readonly version: typeof SCHEDULE_VERSION;
  readonly seed: number;
  readonly policy: Policy;
  /** The first choices as indices; the policy makes those that follow. */
  readonly choices: readonly number[];
}

/** One different outcome among many explored orders. */
export interface OutcomeGroup {
  /** Equal for runs that a reader would call the same: outcome, exit code, output, errors. */
  readonly key: string;
  readonly outcome: Outcome;
  readonly exitcode: number | null;
  readonly stdout: string;
  /** `ValueError: boom`, of uncaught exceptions. */
  readonly errors: readonly string[];
  readonly deadlock: DeadlockRecord | null;
  readonly count: number;
  /** The first that was found. */
  readonly schedule: Schedule;
  /** How many orders had been tried when it was found, itself included. */
  readonly foundAt: number;
}

/** So far, while it goes on; deadlocks and exceptions first, then the rarest first. */
export interface Exploration {
  readonly tried: number;
  readonly wanted: number;
  readonly groups: readonly OutcomeGroup[];
}
