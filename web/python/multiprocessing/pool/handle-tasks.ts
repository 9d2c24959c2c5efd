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

  constructor(
    private readonly codec: MessageCodec,
    private readonly pool: PoolState,
  ) {}

  /** Hands out all tasks of a job; false when the pool is being terminated. */
  *handOut(sequence: TaskSequence): Blocking<boolean> {
    const { pool } = this;
    for (;;) {
      const task = yield* sequence.next();
      if (task === null) break;
      if (pool.phases.tasks !== "RUN") {
        this.length = 0;
        return false;
      }
      yield* this.add(task);
      if (!sequence.known) yield* this.flush();
    }
    yield* this.flush();
    sequence.finish();
    return true;
  }

  private *add(task: Task): Blocking<void> {
    const [job, index] = task;
    let message: Message;
    try {
      message = this.codec.encode(task);
    } catch (error) {
      // It can't be sent: that is its result.
      yield* this.flush();
      const found = this.pool.jobs.find(job);
      if (found) yield* found.set(index, false, error);
      return;
    }
    if (message.parts.length === 0 && message.length <= this.bytes.length) {
      if (this.length + message.length > this.bytes.length) yield* this.flush();
      this.length = message.copyTo(this.bytes, this.length);
      this.codec.giveBack(message);
      return;
    }
    yield* this.flush();
    yield* this.pool.tasks.send(message);
  }

  private *flush(): Blocking<void> {
    const { length } = this;
    this.length = 0;
    if (length > 0) yield* this.pool.tasks.putFrames(this.bytes, length);
  }
}
