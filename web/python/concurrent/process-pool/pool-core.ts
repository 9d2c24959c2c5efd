// A pool of processes behind a ProcessPoolExecutor. One thread of this process, the executor manager, hands out
// calls, takes results, and sees when a worker ends.
//
//   submit ─▶ pending ─▶ [manager thread] ─▶ ══ calls ══▶ worker ─▶ ══ results ══▶ [manager thread] ─▶ future
//      └───────── wake-up pipe ──▲
//
// Python: Lib/concurrent/futures/process.py, _ExecutorManagerThread and ProcessPoolExecutor
import { present } from "../../../base/assert.ts";
import type { Pid, Tid } from "../../../base/units.ts";
import type { Blocking, Waitable } from "../../../wire/system-call.ts";
import { RuntimeError } from "../../builtins/exceptions.ts";
import type { Interpreter } from "../../interpreter.ts";
import type { ConnectionState } from "../../multiprocessing/connection/connection-state.ts";
import type { Connections } from "../../multiprocessing/connection/connections.ts";
import { Fifo } from "../../multiprocessing/fifo.ts";
import type { Processes } from "../../multiprocessing/process-table.ts";
import { LaneReader } from "../../multiprocessing/queues/lane-reader.ts";
import { LaneWriter } from "../../multiprocessing/queues/lane-writer.ts";
import * as system from "../../system.ts";
import { formatException } from "../../traceback.ts";
import { BrokenProcessPool, causedThere } from "../errors.ts";
import type { FutureCore } from "../future-core.ts";
import type { CallLanes } from "./call-lanes.ts";
import type { Result, Task } from "./messages.ts";

const BROKEN = "A child process terminated abruptly, the process pool is not usable anymore";
const PENDING =
  "A process in the process pool was terminated abruptly while the future was running or pending.";

export interface PoolHouse {
  readonly interpreter: Interpreter;
  readonly connections: Connections;
  readonly processes: Processes;
}

export interface PoolPlan {
  readonly lanes: CallLanes;
  readonly workers: number;
  /** Whether workers are started as they are needed; else all at the first call, before there are threads. */
  readonly oneByOne: boolean;
  hire(): Blocking<object>;
}

interface WorkItem {
  readonly core: FutureCore;
  readonly task: Task;
}

export class PoolCore {
  private readonly pending = new Map<number, WorkItem>();
  private readonly waiting = new Fifo<number>();
  private readonly staff = new Map<Pid, object>();
  private readonly input: LaneWriter;
  private readonly output: LaneReader;
  private readonly bell: { readonly reader: ConnectionState; readonly writer: ConnectionState };
  private manager: Tid | null = null;
  private numbers = 0;
  private broken = false;
  private closing: "no" | "shutdown" | "interpreter shutdown" = "no";
  private cancelling = false;

  constructor(
    private readonly house: PoolHouse,
    private readonly plan: PoolPlan,
  ) {
    const { interpreter, connections } = house;
    const { kernel } = interpreter;
    this.input = new LaneWriter(connections.codec, plan.lanes.calls);
    this.output = new LaneReader(kernel, connections.codec, plan.lanes.results, () => {});
    this.bell = connections.makePipe();
  }

  /** Takes on a call. BrokenProcessPool and RuntimeError as in CPython. Blocks while workers are started. */
  *submit(core: FutureCore, task: (work: number) => Task): Blocking<void> {
    this.check();
    const work = this.numbers++;
    core.executor = this.plan.lanes.object;
    this.pending.set(work, { core, task: task(work) });
    this.waiting.push(work);
    this.ring();
    if (this.plan.oneByOne) yield* this.adjust();
    else while (this.staff.size < this.plan.workers && this.manager === null) yield* this.hire();
    this.manager ??= this.house.interpreter.kernel.threads.start("executor manager", () =>
      this.manage(),
    );
  }

  check(): void {
    if (this.broken) throw new BrokenProcessPool(BROKEN);
    if (this.closing !== "no")
      throw new RuntimeError(`cannot schedule new futures after ${this.closing}`);
  }

  /** No more calls. With `wait`, blocks until all are done and the workers have ended. */
  *shutdown(
    wait: boolean,
    cancel: boolean,
    why: "shutdown" | "interpreter shutdown",
  ): Blocking<void> {
    const { threads } = this.house.interpreter.kernel;
    this.cancelling ||= cancel;
    this.closing = why;
    this.ring();
    const { manager } = this;
    if (!wait || manager === null || !threads.isAlive(manager)) return;
    this.house.interpreter.variables.look();
    const told = { what: "Executor.shutdown", on: "its workers", object: this.plan.lanes.object };
    yield* system.wait([{ kind: "thread", tid: manager }], null, told);
  }

  private *manage(): Blocking<void> {
    for (;;) {
      yield* this.handOut();
      const event = yield* this.nextEvent();
      if (event === "broken") return yield* this.giveUp();
      if (event !== "bell") yield* this.take(event);
      if (this.closing === "no") continue;
      if (this.cancelling) yield* this.cancelWaiting();
      yield* this.handOut();
      if (this.pending.size === 0) return yield* this.letGo();
    }
  }

  /** Gives calls to the workers as long as there are places. */
  private *handOut(): Blocking<void> {
    const { places } = this.plan.lanes;
    while (this.waiting.length > 0 && places.tryAcquire()) {
      const work = this.waiting.shift() ?? -1;
      const item = this.pending.get(work);
      if (!item) places.release();
      else if (!item.core.begin()) {
        this.pending.delete(work);
        places.release();
      } else yield* this.send(work, item);
    }
  }

  private *send(work: number, { core, task }: WorkItem): Blocking<void> {
    const { kernel, mainName } = this.house.interpreter;
    let sent = false;
    try {
      sent = this.input.tryPut(task);
    } catch (error) {
      // It could not be pickled.
      this.plan.lanes.places.release();
      this.pending.delete(work);
      const traceback = formatException(error, (one) => kernel.frames(one), mainName);
      yield* core.finish(null, causedThere(error, traceback));
      return;
    }
    if (!sent) yield* this.input.put(task);
  }

  /** Blocks until a result has come, a worker has ended, or somebody rings. */
  private *nextEvent(): Blocking<Result | "bell" | "broken"> {
    const { kernel } = this.house.interpreter;
    const { lanes } = this.plan;
    const results = lanes.results.reader.reader?.readable ?? [];
    const bell = present(this.bell.reader.reader, "the reading end of the bell");
    const workers = [...this.staff.keys()].map((pid): Waitable => ({ kind: "process", pid }));
    const told = { what: "executor manager", on: "" };
    const ready = yield* system.wait([...results, ...bell.readable, ...workers], null, told);
    const first = Math.min(...ready);
    let event: Result | "bell" | "broken" = first === 1 ? "bell" : "broken";
    // Workers write nothing else.
    if (first === 0) event = (yield* this.output.get()) as Result;
    while (kernel.pipes.read(bell.pipe, new Uint8Array(64)) > 0);
    return event;
  }

  private *take({ work, value, error, traceback, exit }: Result): Blocking<void> {
    const item = this.pending.get(work);
    this.pending.delete(work);
    const failure = traceback === null ? null : causedThere(error, traceback);
    if (item) yield* item.core.finish(value, failure);
    if (exit === null) return;
    yield* this.join(exit);
    yield* this.adjust();
  }

  /** One worker more, if all have something to do and there are not enough. */
  private *adjust(): Blocking<void> {
    const { size } = this.staff;
    if (this.pending.size > size && size < this.plan.workers) yield* this.hire();
  }

  private *hire(): Blocking<void> {
    const process = yield* this.plan.hire();
    const { pid } = this.house.processes.control.stateOf(process);
    this.staff.set(present(pid, "pid of a started process"), process);
  }

  private *cancelWaiting(): Blocking<void> {
    this.cancelling = false;
    this.waiting.clear();
    for (const [work, { core }] of Array.from(this.pending))
      if (yield* core.cancel()) this.pending.delete(work);
  }

  /** A worker has ended that nobody told to. */
  private *giveUp(): Blocking<void> {
    const { control } = this.house.processes;
    this.broken = true;
    this.closing = "shutdown";
    const error = new BrokenProcessPool(PENDING);
    for (const { core } of this.pending.values()) if (!core.done) yield* core.finish(null, error);
    this.pending.clear();
    for (const process of this.staff.values()) {
      if (control.poll(process, control.stateOf(process)) === null) control.terminate(process, 15);
    }
    for (const pid of Array.from(this.staff.keys())) yield* this.join(pid);
    this.close();
  }

  /** All is done: the workers are told, and waited for. */
  private *letGo(): Blocking<void> {
    const { places } = this.plan.lanes;
    // All places are free, or will be as soon as a worker has taken what is there.
    for (const _ of this.staff) {
      if (!places.tryAcquire()) yield* places.acquire();
      if (!this.input.tryPut(null)) yield* this.input.put(null);
    }
    for (const pid of Array.from(this.staff.keys())) yield* this.join(pid);
    this.close();
  }

  private *join(pid: Pid): Blocking<void> {
    const process = this.staff.get(pid);
    this.staff.delete(pid);
    if (process) yield* this.house.processes.control.join(process, null);
  }

  private ring(): void {
    const { writer } = this.bell;
    if (writer.handle !== null && writer.writer)
      this.house.interpreter.kernel.pipes.write(writer.writer.pipe, Uint8Array.of(0));
  }

  private close(): void {
    const { ends } = this.house.connections;
    const { calls, results } = this.plan.lanes;
    for (const end of [calls.reader, calls.writer, results.reader, results.writer]) ends.close(end);
    ends.close(this.bell.reader);
    ends.close(this.bell.writer);
  }
}
