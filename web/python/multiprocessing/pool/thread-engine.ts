// The work of a ThreadPool: its workers are threads, and nothing is pickled. Queues between the threads take the
// place of pipes between the processes; the rest goes as in a pool of processes.
//
//   submit ─▶ waiting ─▶ [tasks thread] ─▶ tasks ─▶ worker threads ─▶ results ─▶ [results thread] ─▶ jobs ─▶ get
//
// Python: Lib/multiprocessing/pool.py, class ThreadPool
import type { Tid } from "../../../base/units.ts";
import type { Blocking, Told } from "../../../wire/system-call.ts";
import { ValueError } from "../../builtins/exceptions.ts";
import type { Interpreter } from "../../interpreter.ts";
import * as system from "../../system.ts";
import { Belt } from "../../threading/belt.ts";
import { told, type Identity } from "../synchronize/sem-lock.ts";
import type { Finalizer } from "../finalize.ts";
import { Jobs } from "./jobs.ts";
import type { PoolHouse } from "./pool-core.ts";
import type { PoolEngine } from "./pool-engine.ts";
import type { Hiring, Phase } from "./pool-state.ts";
import { startHandler } from "./start-handler.ts";
import type { Task, TaskResult } from "./task.ts";
import { TaskRunner } from "./task-runner.ts";
import type { TaskSequence } from "./task-sequence.ts";

export class ThreadEngine implements PoolEngine {
  phase: Phase = "INIT";
  readonly jobs: Jobs;
  private readonly interpreter: Interpreter;
  private readonly waiting: Belt<TaskSequence>;
  private readonly tasks: Belt<Task>;
  private readonly results: Belt<TaskResult>;
  private readonly threads: object[] = [];
  private handlers: readonly Tid[] = [];
  private terminating: Finalizer | null = null;

  constructor(
    private readonly house: PoolHouse,
    private readonly identity: Identity,
    private readonly size: number,
    private readonly hiring: Omit<Hiring, "maxtasks">,
  ) {
    const { interpreter, jobNumbers } = house;
    this.interpreter = interpreter;
    this.jobs = new Jobs(jobNumbers, () => {
      if (this.phase === "CLOSE") this.waiting.put(null);
    });
    const { kernel } = interpreter;
    const why = this.told("join");
    this.waiting = new Belt(kernel, why);
    this.tasks = new Belt(kernel, this.told("worker"));
    this.results = new Belt(kernel, why);
  }

  get workers(): number {
    return this.threads.length;
  }

  *open(): Blocking<void> {
    const { interpreter, house } = this;
    const { kernel, threads } = interpreter;
    const { Thread } = threads.classes();
    const target = kernel.expose("worker", () => this.work());
    for (let left = this.size; left > 0; left--) {
      const thread = new Thread({ target, daemon: true });
      yield* threads.start(thread);
      this.threads.push(thread);
    }
    // CPython has one more, which looks after the workers.
    threads.nextNumber();
    this.handlers = [
      startHandler(interpreter, "_handle_tasks", () => this.handOut()),
      startHandler(interpreter, "_handle_results", () => this.deliver()),
    ];
    this.terminating = house.processes.finalizers.add(15, () => this.end());
    this.phase = "RUN";
  }

  checkRunning(): void {
    if (this.phase !== "RUN") throw new ValueError("Pool not running");
  }

  submit(sequence: TaskSequence): void {
    this.waiting.put(sequence);
  }

  told(method: string): Told {
    return told(this.identity, method);
  }

  close(): void {
    if (this.phase !== "RUN") return;
    this.phase = "CLOSE";
    if (this.jobs.size === 0) this.waiting.put(null);
  }

  *terminate(): Blocking<void> {
    this.phase = "TERMINATE";
    if (this.terminating) yield* this.terminating.call();
  }

  *join(): Blocking<void> {
    if (this.phase === "RUN") throw new ValueError("Pool is still running");
    yield* this.joinHandlers("join");
    for (const thread of this.threads) yield* this.interpreter.threads.join(thread, null);
  }

  /** What a worker does, until it is told that there is no more. */
  private *work(): Blocking<void> {
    const { initializer, initargs } = this.hiring;
    const runner = new TaskRunner(this.interpreter, this.identity.object, false);
    if (initializer !== null) yield* runner.initialize(initializer, initargs);
    for (;;) {
      const task = yield* this.tasks.take();
      if (task === null) return;
      this.results.put(runner.perform(task) ?? (yield* runner.performBlocking(task)));
    }
  }

  private *handOut(): Blocking<void> {
    for (;;) {
      const sequence = yield* this.waiting.take();
      if (sequence === null) break;
      for (;;) {
        const task = sequence.known ? sequence.next() : yield* sequence.next();
        if (task === null || this.phase === "TERMINATE") break;
        this.tasks.put(task);
      }
      sequence.finish();
    }
    if (this.phase === "TERMINATE") return;
    this.results.put(null);
    this.dismiss();
  }

  private *deliver(): Blocking<void> {
    for (let more = true; more || this.jobs.size > 0;) {
      const result = yield* this.results.take();
      if (this.phase === "TERMINATE") return;
      if (result === null) more = false;
      else {
        const [job, index, ok, value] = result;
        const rest = this.jobs.find(job)?.set(index, ok, value) ?? null;
        if (rest !== null) yield* rest;
      }
    }
  }

  /** The end, at once. A thread can't be ended from outside: each worker finishes what it is at, unheard. */
  private *end(): Blocking<void> {
    this.phase = "TERMINATE";
    this.tasks.takeAll();
    this.dismiss();
    this.waiting.put(null);
    this.results.put(null);
    yield* this.joinHandlers("terminate");
  }

  private dismiss(): void {
    for (let left = this.size; left > 0; left--) this.tasks.put(null);
  }

  private *joinHandlers(method: string): Blocking<void> {
    const { threads } = this.interpreter.kernel;
    for (const tid of this.handlers) {
      if (threads.current() !== tid && threads.isAlive(tid))
        yield* system.wait([{ kind: "thread", tid }], null, this.told(method));
    }
  }
}
