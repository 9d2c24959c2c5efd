// A pool behind its methods: it is put together here, hands in jobs, and is closed, joined and terminated.
// Python: Lib/multiprocessing/pool.py, class Pool
import type { Blocking, Kernel, Told } from "../../../wire/system-call.ts";
import { ValueError } from "../../builtins/exceptions.ts";
import type { Interpreter, Module } from "../../interpreter.ts";
import * as system from "../../system.ts";
import { readerOf, writerOf } from "../connection/connection-state.ts";
import type { Connections } from "../connection/connections.ts";
import { Fifo } from "../fifo.ts";
import type { Finalizer } from "../finalize.ts";
import { LocalCondition } from "../local-condition.ts";
import type { Processes } from "../process-table.ts";
import { LaneWriter } from "../queues/lane-writer.ts";
import { told, type Identity } from "../synchronize/sem-lock.ts";
import { handleResults } from "./handle-results.ts";
import { handleTasks } from "./handle-tasks.ts";
import { handleWorkers, repopulate } from "./handle-workers.ts";
import { Jobs, type Counter } from "./jobs.ts";
import type { PoolLanes } from "./pool-lanes.ts";
import type { PoolEngine } from "./pool-engine.ts";
import type { Bell, Phase, PoolState, WorkerProcess } from "./pool-state.ts";
import type { TaskSequence } from "./task-sequence.ts";
import { startHandler } from "./start-handler.ts";
import { closePipes, terminatePool } from "./terminate-pool.ts";

/** What pools of one process share. */
export interface PoolHouse {
  readonly interpreter: Interpreter;
  readonly processes: Processes;
  readonly connections: Connections;
  readonly defaultContext: () => Module;
  readonly jobNumbers: Counter;
}

export class PoolCore implements PoolEngine {
  readonly state: PoolState;
  private terminating: Finalizer | null = null;

  constructor(
    private readonly house: PoolHouse,
    private readonly identity: Identity,
    lanes: PoolLanes,
    size: number,
    hire: () => Blocking<WorkerProcess>,
  ) {
    const { interpreter, connections, jobNumbers } = house;
    const { kernel } = interpreter;
    const { codec } = connections;
    const bell = makeBell(kernel, connections);
    const jobs = new Jobs(jobNumbers, () => {
      // While it runs nobody waits for this.
      if (this.state.phases.workers !== "RUN") bell.ring();
    });
    this.state = {
      phase: "INIT",
      phases: { workers: "RUN", tasks: "RUN", results: "RUN" },
      threads: { workers: 0, tasks: 0, results: 0 },
      size,
      processes: [],
      lanes,
      jobs,
      waiting: new Fifo(),
      wanted: new LocalCondition(kernel.semaphores),
      tasks: new LaneWriter(codec, lanes.input),
      results: new LaneWriter(codec, lanes.output),
      bell,
      told: told(identity, "join"),
      hire,
    };
  }

  get phase(): Phase {
    return this.state.phase;
  }

  get workers(): number {
    return this.state.processes.length;
  }

  get jobs(): Jobs {
    return this.state.jobs;
  }

  /** Starts the workers and the threads. Blocks while workers start; when one can't, the others are ended. */
  *open(): Blocking<void> {
    const { house, state } = this;
    const { interpreter, connections, processes } = house;
    const { kernel } = interpreter;
    const { codec, ends } = connections;
    const { control, finalizers } = processes;
    try {
      yield* repopulate(state);
    } catch (error) {
      for (const { process } of state.processes) control.terminate(process, 15);
      for (const { process } of state.processes) yield* control.join(process, null);
      throw error;
    }
    const { threads } = state;
    threads.workers = startHandler(interpreter, "_handle_workers", () =>
      handleWorkers(control, state),
    );
    threads.tasks = startHandler(interpreter, "_handle_tasks", () => handleTasks(codec, state));
    threads.results = startHandler(interpreter, "_handle_results", () =>
      handleResults(codec, state),
    );
    this.terminating = finalizers.add(15, () => terminatePool(kernel, control, ends, state));
    state.phase = "RUN";
  }

  checkRunning(): void {
    if (this.state.phase !== "RUN") throw new ValueError("Pool not running");
  }

  /** A job's tasks will be handed out after those that came before. */
  submit(sequence: TaskSequence): void {
    this.state.waiting.push(sequence);
    this.state.wanted.notify();
  }

  /** What a thread tells that waits in a method of the pool. */
  told(method: string): Told {
    return told(this.identity, method);
  }

  /** No more jobs: the workers end when all is done. */
  close(): void {
    const { state } = this;
    if (state.phase !== "RUN") return;
    state.phase = "CLOSE";
    state.phases.workers = "CLOSE";
    state.bell.ring();
  }

  /** Ends all now. Blocks until the workers have ended. */
  *terminate(): Blocking<void> {
    this.state.phase = "TERMINATE";
    if (this.terminating) yield* this.terminating.call();
  }

  /** Blocks until the workers have ended; they do after close() or terminate(). */
  *join(): Blocking<void> {
    const { phase, threads, processes } = this.state;
    if (phase === "RUN") throw new ValueError("Pool is still running");
    if (phase === "INIT") throw new ValueError("In unknown state");
    const why = this.told("join");
    const { kernel } = this.house.interpreter;
    for (const tid of [threads.workers, threads.tasks, threads.results])
      if (kernel.threads.isAlive(tid)) yield* system.wait([{ kind: "thread", tid }], null, why);
    for (const { process } of processes) yield* this.house.processes.control.join(process, null);
    closePipes(this.house.connections.ends, this.state);
  }
}

function makeBell(kernel: Kernel, connections: Connections): Bell {
  const { reader: from, writer: to } = connections.makePipe();
  const reader = readerOf(from);
  const writer = writerOf(to);
  const sound = new Uint8Array(1);
  return {
    reader,
    ring() {
      if (to.handle !== null && !reader.ready) kernel.pipes.write(writer.pipe, sound);
    },
    silence() {
      while (reader.ready) kernel.pipes.read(reader.pipe, sound);
    },
    close() {
      connections.ends.close(from);
      connections.ends.close(to);
    },
  };
}
