// The thread of a pool that hands out tasks. It runs ahead of the workers as far as the pipe has room.
// Python: Lib/multiprocessing/pool.py, _handle_tasks
import { PIPE_ATOMIC } from "../../../wire/pipes.ts";
import type { Blocking } from "../../../wire/system-call.ts";
import { OSError } from "../../builtins/exceptions.ts";
import type { Message, MessageCodec } from "../connection/message-codec.ts";
import type { PoolState } from "./pool-state.ts";
import type { Task } from "./task.ts";
import type { TaskSequence } from "./task-sequence.ts";

export function* handleTasks(codec: MessageCodec, pool: PoolState): Blocking<void> {
  const { waiting, wanted, told } = pool;
  const batch = new Batch(codec, pool);
  try {
    for (;;) {
      while (waiting.length === 0) yield* wanted.wait(null, told);
      const sequence = waiting.shift();
      if (!sequence) break;
      if (!(yield* batch.handOut(sequence))) break;
    }
    // Then no worker is left to hear of it.
    if (pool.phases.tasks === "TERMINATE") return;
    // The thread that handles results ends when all are there; each worker ends when it meets its sentinel.
    yield* pool.results.put(null);
    for (let left = pool.processes.length; left > 0; left--) yield* pool.tasks.put(null);
  } catch (error) {
    // The pool was terminated, and its pipes are closed.
    if (!(error instanceof OSError)) throw error;
  }
}

/** Small tasks are written together, as far as taking the next one runs nothing of the program. */
class Batch {
  private readonly bytes = new Uint8Array(PIPE_ATOMIC);
  private length = 0;
  private failed: { readonly error: unknown } | null = null;

  constructor(
    private readonly codec: MessageCodec,
    private readonly pool: PoolState,
  ) {}

  /** Hands out all tasks of a job; false when the pool is being terminated. */
  *handOut(sequence: TaskSequence): Blocking<boolean> {
    for (;;) {
      const task = sequence.known ? sequence.next() : yield* sequence.next();
      if (task === null) break;
      if (this.pool.phases.tasks !== "RUN") {
        this.length = 0;
        return false;
      }
      if (!this.tryAdd(task)) yield* this.add(task);
      if (!sequence.known) yield* this.flush();
    }
    yield* this.flush();
    sequence.finish();
    return true;
  }

  /** Puts a task behind the others if it fits there; else {@link add} must follow at once. */
  private tryAdd(task: Task): boolean {
    const { codec } = this;
    let message: Message;
    try {
      message = codec.encode(task);
    } catch (error) {
      this.failed = { error };
      return false;
    }
    if (message.parts.length > 0 || this.length + message.length > this.bytes.length) {
      codec.keep(task, message);
      return false;
    }
    this.length = message.copyTo(this.bytes, this.length);
    codec.giveBack(message);
    return true;
  }

  /** A task for which the others must make way, or that could not be pickled. */
  private *add(task: Task): Blocking<void> {
    const { codec, failed, pool } = this;
    const message = codec.takeUp(task);
    this.failed = null;
    yield* this.flush();
    if (failed) {
      // It can't be sent: that is its result.
      const [job, index] = task;
      const rest = pool.jobs.find(job)?.set(index, false, failed.error) ?? null;
      if (rest !== null) yield* rest;
    } else if (message) yield* pool.tasks.hand(message); // while workers take it in, the next one is pickled
  }

  private *flush(): Blocking<void> {
    const { length } = this;
    this.length = 0;
    if (length > 0) yield* this.pool.tasks.putFrames(this.bytes, length);
  }
}
