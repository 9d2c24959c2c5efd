// What the three threads of a pool and its methods share.
// Python: Lib/multiprocessing/pool.py, the underscored fields of Pool
import type { Pid, Tid } from "../../../base/units.ts";
import type { AnyFunction, Blocking, Told } from "../../../wire/system-call.ts";
import type { FrameReader } from "../connection/frame-reader.ts";
import type { Fifo } from "../fifo.ts";
import type { LocalCondition } from "../local-condition.ts";
import type { LaneWriter } from "../queues/lane-writer.ts";
import type { Jobs } from "./jobs.ts";
import type { PoolLanes } from "./pool-lanes.ts";
import type { TaskSequence } from "./task-sequence.ts";

export type Phase = "INIT" | "RUN" | "CLOSE" | "TERMINATE";

/** A process of the pool. */
export interface WorkerProcess {
  readonly process: object;
  readonly pid: Pid;
}

export interface PoolState {
  phase: Phase;
  /** Each thread has a phase of its own: they leave one after the other. */
  readonly phases: { workers: Phase; tasks: Phase; results: Phase };
  readonly threads: { workers: Tid; tasks: Tid; results: Tid };
  readonly size: number;
  readonly processes: WorkerProcess[];
  readonly lanes: PoolLanes;
  readonly jobs: Jobs;
  /** Jobs whose tasks were not handed out; null: no more will come. */
  readonly waiting: Fifo<TaskSequence | null>;
  readonly wanted: LocalCondition;
  /** Puts something into the task lane and the result lane. */
  readonly tasks: LaneWriter;
  readonly results: LaneWriter;
  /** Where the thread that looks after the workers is woken. */
  readonly bell: Bell;
  /** `Pool at line 4`. */
  readonly told: Told;
  /** Starts one worker. */
  hire(): Blocking<WorkerProcess>;
}

/** A pipe that can be waited for beside processes; it holds one byte at most. */
export interface Bell {
  readonly reader: FrameReader;
  ring(): void;
  silence(): void;
  close(): void;
}

export interface Hiring {
  readonly initializer: AnyFunction | null;
  readonly initargs: readonly unknown[];
  readonly maxtasks: number | null;
}
