// What does the work of a pool, behind its methods: worker processes, or worker threads.
import type { Blocking, Told } from "../../../wire/system-call.ts";
import type { Jobs } from "./jobs.ts";
import type { Phase } from "./pool-state.ts";
import type { TaskSequence } from "./task-sequence.ts";

export interface PoolEngine {
  readonly phase: Phase;
  /** How many workers there are now. */
  readonly workers: number;
  readonly jobs: Jobs;
  /** Starts the workers; blocks until they have started. */
  open(): Blocking<void>;
  /** ValueError unless jobs may be handed in. */
  checkRunning(): void;
  /** A job's tasks will be handed out after those that came before. */
  submit(sequence: TaskSequence): void;
  /** What a thread tells that waits in a method of the pool. */
  told(method: string): Told;
  /** No more jobs: the workers end when all is done. */
  close(): void;
  /** Ends all now. Blocks as long as that takes. */
  terminate(): Blocking<void>;
  /** Blocks until the workers have ended; they do after close() or terminate(). */
  join(): Blocking<void>;
}
