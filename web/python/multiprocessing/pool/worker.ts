// What a worker of a pool does: it takes a task, calls the function, sends the result, and again.
// Python: Lib/multiprocessing/pool.py, function worker
import type { AnyFunction, Blocking } from "../../../wire/system-call.ts";
import { AssertionError, EOFError, OSError } from "../../builtins/exceptions.ts";
import { repr } from "../../builtins/text.ts";
import type { Interpreter } from "../../interpreter.ts";
import type { Connections } from "../connection/connections.ts";
import { LaneReader, NOTHING } from "../queues/lane-reader.ts";
import { LaneWriter } from "../queues/lane-writer.ts";
import { MaybeEncodingError } from "./errors.ts";
import type { PoolLanes } from "./pool-lanes.ts";
import type { Task, TaskResult } from "./task.ts";
import { TaskRunner } from "./task-runner.ts";

export class Worker {
  private readonly input: LaneReader;
  private readonly output: LaneWriter;
  private readonly runner: TaskRunner;
  /** What goes out in place of a result that could not be pickled. */
  private unsent: TaskResult | null = null;

  constructor(
    private readonly interpreter: Interpreter,
    { codec, ends }: Connections,
    private readonly lanes: PoolLanes,
  ) {
    const { kernel } = interpreter;
    const { input, output } = lanes;
    ends.close(input.writer);
    ends.close(output.reader);
    this.input = new LaneReader(kernel, codec, input, () => {});
    this.output = new LaneWriter(codec, output);
    this.runner = new TaskRunner(interpreter, lanes.object, true);
  }

  /** Blocks for ever, or until `maxtasks` (null: no limit) are done, or the pool says that there are no more. */
  *run(
    initializer: AnyFunction | null,
    initargs: readonly unknown[],
    maxtasks: number | null,
  ): Blocking<void> {
    if (maxtasks !== null && !(Number.isInteger(maxtasks) && maxtasks >= 1))
      throw new AssertionError(`Maxtasks ${repr(maxtasks)} is not valid`);
    this.lanes.started.release();
    const { runner } = this;
    if (initializer !== null) yield* runner.initialize(initializer, initargs);
    for (let left = maxtasks ?? Infinity; left > 0; left--) {
      const here = this.tryNext();
      const task = here === NOTHING ? yield* this.next() : here;
      if (task === null) return;
      const isLarge = this.input.broughtBuffers;
      const result = runner.perform(task) ?? (yield* runner.performBlocking(task));
      if (!this.tryAnswer(result)) yield* this.answer(result);
      if (isLarge) this.input.reuseBuffers(runner.lent(task));
    }
  }

  /** The next task if it is there at once; null when there are no more, or the pool is gone. */
  private tryNext(): Task | null | typeof NOTHING {
    try {
      const got = this.input.tryGet();
      // The pool writes nothing else.
      return got === NOTHING ? NOTHING : (got as Task | null);
    } catch (error) {
      return poolIsGone(error);
    }
  }

  private *next(): Blocking<Task | null> {
    this.interpreter.variables.look();
    try {
      return (yield* this.input.get()) as Task | null; // as above
    } catch (error) {
      return poolIsGone(error);
    }
  }

  /** Sends a result if that is possible at once; else {@link answer} must follow. */
  private tryAnswer(result: TaskResult): boolean {
    try {
      return this.output.tryPut(result);
    } catch (error) {
      const [job, index, , value] = result;
      this.unsent = [job, index, false, new MaybeEncodingError(error, value)];
      return false;
    }
  }

  private *answer(result: TaskResult): Blocking<void> {
    const sent = this.unsent ?? result;
    this.unsent = null;
    yield* this.output.put(sent);
  }
}

/** null when the error says so; any other error ends the worker. */
function poolIsGone(error: unknown): null {
  if (error instanceof EOFError || error instanceof OSError) return null;
  throw error;
}
