// The simulated machine: all processes and threads of a run are generators in this one thread. Here is the state of
// a run, and what happens to threads: they begin, block, are woken and end, at a virtual time. Who goes on next is
// scheduler.ts's to say, loop.ts lets them, calls.ts answers their calls, kernel.ts is what a process sees.
import { present } from "../../base/assert.ts";
import { enterTexts } from "../../python/builtins/text.ts";
import { Alarms, type Alarm } from "./alarms.ts";
import { Choices } from "./choices.ts";
import { nanoseconds, NEVER, type Nanoseconds } from "./clock.ts";
import type { WaitSet } from "./objects/wait-set.ts";
import type { SimulationOptions } from "./options.ts";
import { orderOf, type Order } from "./order.ts";
import { Scheduler } from "./scheduler.ts";
import { Slice } from "./slice.ts";
import { States, type Waiting } from "./states.ts";
import type { Pending, Process, Thread } from "./thread.ts";
import { TraceWriter } from "./trace-writer.ts";

/** How a run came to its end; see SimulationEnd in wire/simulation-message.ts. */
export type End = "ended" | "deadlock" | "choice" | "limit";

/** Thrown into code of a process that is no more, again and again, until it is off the stack. */
export const GONE = Symbol("its process has ended");

/** Checkpoints that promises of a process may use up before it is asked whether that may go on. */
const AWAITING_TURN = 10_000;

export class Machine {
  readonly alarms = new Alarms();
  readonly trace: TraceWriter;
  readonly scheduler: Scheduler;
  readonly states: States;
  readonly order: Order;
  readonly statement: Nanoseconds;
  readonly choices: Choices;
  /** Processes that await a promise. */
  readonly awaiting = new Set<Process>();
  /** What is outside was asked for something: nothing goes on until it has answered. */
  readonly open = new Set<Promise<unknown>>();
  /** Processes that have not ended. */
  alive = 0;
  end: End | null = null;
  readonly slice: Slice;
  /** The latest moment at which anything has happened. */
  time: Nanoseconds = 0;
  /** Promises have something to do. */
  needsTurn = false;
  /** A thread has blocked where native code stood around it: from then on nobody runs ahead. */
  hasBlockedNested = false;
  private statements = 0;
  private tickets = 0;
  /** The loop stands still, and code of promises may run. */
  private promisesRun = false;

  constructor(readonly options: SimulationOptions) {
    const { settings, schedule, limits, stopAtChoice, onEvents } = options;
    this.statement = nanoseconds(settings.statementCost);
    this.order = orderOf(schedule ?? settings);
    this.trace = new TraceWriter(limits.events, onEvents);
    this.states = new States(this.trace);
    this.choices = new Choices(schedule?.choices ?? [], stopAtChoice, limits.choices);
    const costs = {
      gil: settings.gil,
      statement: this.statement,
      change: nanoseconds(settings.switchCost),
    };
    this.scheduler = new Scheduler(settings.cores, costs, this.order, this.states.ready);
    this.slice = new Slice(this.statement, (thread, statements) => {
      this.scheduler.spent(thread, statements);
      this.count(thread.process, statements);
    });
  }

  /** The time at which a process does what it does now. */
  now(process: Process): Nanoseconds {
    const { thread } = this.slice;
    if (thread) return this.slice.now(thread);
    return this.awaitsNow(process) ? this.time + this.passed(process) : this.time;
  }

  /** For how long a process has been on a core; what is under way counts. */
  busy(process: Process): Nanoseconds {
    const { thread } = this.slice;
    const isRunning = thread ? thread.process === process : this.awaitsNow(process);
    if (!isRunning) return process.busy;
    return process.busy + (thread ? this.slice.passed(thread) : this.passed(process));
  }

  /** The thread of a process that does what it does now: the main one, while it awaits a promise. */
  threadOf(process: Process): Thread {
    const { thread } = this.slice;
    return thread?.process === process ? thread : present(process.main, "main thread");
  }

  /** A thread begins, now. */
  begin(thread: Thread): void {
    thread.process.threads.set(thread.tid, thread);
    this.cut();
    this.scheduler.ready(thread, this.time);
  }

  /** It may have what it waits for. */
  wake(thread: Thread): void {
    if (thread.state !== "blocked") return;
    this.cut();
    thread.pending?.leave(thread);
    this.scheduler.ready(thread, this.time);
  }

  wakeAll(waiters: WaitSet<Thread>): void {
    for (const thread of waiters.all()) this.wake(thread);
  }

  wakeOne(waiters: WaitSet<Thread>): void {
    const threads = waiters.all();
    const thread = threads[threads.length > 1 ? this.order.choose(threads) : 0];
    if (thread) this.wake(thread);
  }

  alarm(at: Nanoseconds, ring: () => void): Alarm {
    this.cut();
    return this.alarms.add(at, ring);
  }

  /** Promises have something to do. */
  turn(): void {
    this.needsTurn = true;
    this.cut();
  }

  /** Ends the run. Nothing of the program goes on. */
  stop(end: End): void {
    this.end ??= end;
    this.cut();
  }

  /** A process is no more: its threads end wherever they are. */
  endThreads(process: Process): void {
    this.cut();
    this.awaiting.delete(process);
    const threads = Array.from(process.threads.values());
    process.threads.clear();
    for (const thread of threads) this.endThread(thread);
    // Whoever else of it is on the stack comes no further than its next checkpoint.
    process.place[1] = -1;
  }

  /** A thread is no more; whoever waits for its end hears of it. */
  endThread(thread: Thread): void {
    const { pending, alarm, state } = thread;
    if (alarm) this.alarms.takeBack(alarm);
    thread.alarm = null;
    thread.pending = null;
    thread.process.threads.delete(thread.tid);
    if (thread.shown && thread.tid !== 0) thread.process.shownThreads -= 1;
    pending?.leave(thread);
    this.cut();
    // Who is ended by somebody else may have been ahead.
    this.scheduler.stop(thread, "ended", this.time);
    // Somebody else may have what it was called for.
    if (state === "runnable") pending?.giveUp?.();
    this.wakeAll(thread.endWaiters);
  }

  /** Blocks a thread, now, until `pending` has its outcome or its time is over. */
  block(thread: Thread, pending: Pending, deadline: Nanoseconds, waiting: Waiting): null {
    this.cut();
    const at = Math.max(this.time, thread.state === "runnable" ? thread.clock : 0);
    thread.pending = pending;
    thread.late = false;
    thread.clock = at;
    thread.ticket = ++this.tickets;
    thread.line = thread.process.place[0] ?? 0;
    this.states.waits(thread, waiting, at);
    this.scheduler.stop(thread, "blocked", at);
    pending.enter(thread);
    if (deadline < NEVER)
      thread.alarm = this.alarms.add(deadline, () => {
        thread.late = true;
        this.wake(thread);
      });
    return null;
  }

  /** What a process does now takes it so many more statements, in which none of it goes on. */
  owe(process: Process, statements: number): void {
    const owed = statements * this.statement;
    this.threadOf(process).owed += owed;
    process.busy += owed;
    if (this.slice.thread?.process === process) this.slice.leave();
  }

  /** Lets all others that want to go on do so first. */
  stepBack(thread: Thread): null {
    this.cut();
    this.order.over(thread);
    this.scheduler.stop(thread, "blocked", thread.clock);
    this.scheduler.ready(thread, thread.clock);
    return null;
  }

  /** What code of a process that has ended does has no effect, however it clings to life. */
  assertThere(process: Process): void {
    if (this.end || !process.alive) throw GONE;
  }

  /** Statements that the run may still take. */
  get left(): number {
    return Math.max(0, this.options.limits.statements - this.statements);
  }

  /** The slice ends at the next checkpoint: things are no longer as they were when it was given. */
  cut(): void {
    const { thread } = this.slice;
    if (!thread) return;
    this.slice.cut();
    this.time = Math.max(this.time, thread.clock);
  }

  private awaitsNow(process: Process): boolean {
    return this.promisesRun && this.awaiting.has(process);
  }

  /** What promises of a process have taken since it was last charged for them. */
  private passed(process: Process): Nanoseconds {
    return (AWAITING_TURN - (process.place[1] ?? 0)) * this.statement;
  }

  private count(process: Process, statements: number): void {
    process.busy += statements * this.statement;
    this.statements += statements;
    if (this.left === 0) this.end ??= "limit";
  }

  /** From here on code of promises may run. */
  beginAwaiting(): void {
    this.promisesRun = true;
    for (const process of this.awaiting) process.place[1] = AWAITING_TURN;
  }

  /** What it has used up takes time. */
  endAwaiting(): void {
    if (!this.promisesRun) return;
    this.promisesRun = false;
    for (const process of this.awaiting) {
      const used = AWAITING_TURN - (process.place[1] ?? 0);
      this.count(process, used);
      this.time += used * this.statement;
      if (process.rings.length > 0) this.needsTurn = true;
    }
  }

  /** Of each process one timer: what that settles comes before the next. It takes as long as a statement. */
  ring(): void {
    for (const { running, rings, place, gate } of Array.from(this.awaiting)) {
      const ring = gate.open ? rings.shift() : undefined;
      if (!ring) continue;
      if (running) enterTexts(running.texts);
      place[1] = AWAITING_TURN - 1;
      ring();
    }
  }
}
