// The loop of the simulated machine: it takes whoever goes on next, lets it run some statements, has its system calls
// answered, and moves virtual time. Where native code stands around a blocking call, the loop runs once more, on top
// of the stack, until that call has its outcome.
import { present } from "../../base/assert.ts";
import { RuntimeError } from "../../python/builtins/exceptions.ts";
import { enterTexts } from "../../python/builtins/text.ts";
import { PASS, type Blocking, type SystemCall } from "../../wire/system-call.ts";
import { UNLEAVABLE } from "../../wire/unleavable.ts";
import { NEVER } from "./clock.ts";
import { GONE, type Machine } from "./machine.ts";
import { Parking } from "./parking.ts";
import { Standstill, type OutsideCalls } from "./standstill.ts";
import { failure, NOTHING, type Ended, type Outcome, type Process, type Thread } from "./thread.ts";

/** What the loop asks of the rest of the machine. */
export interface Answers extends OutsideCalls {
  /** The outcome of a call; null when it blocks, or has let others go on. Never `pass` and `await`. */
  make(thread: Thread, call: SystemCall): Outcome | null;
  /** A thread has come to its end. */
  ended(thread: Thread, value: unknown): void;
  /** The run is over: what there is to tell is told. */
  finish(): void;
}

export class Loop {
  /** Threads with native frames on the stack; all but the last are buried below it. */
  private readonly stack: Thread[] = [];
  readonly parking: Parking;
  private readonly standstill: Standstill;

  constructor(
    private readonly machine: Machine,
    private readonly answers: Answers,
  ) {
    this.parking = new Parking(machine, answers);
    this.standstill = new Standstill(machine, answers, this.canGoOn);
  }

  /** Goes on until the run is over, or until promises must have a turn, or what is outside an answer. */
  go(): "over" | "turn" {
    this.machine.needsTurn = false;
    this.machine.endAwaiting();
    this.loop(null);
    if (!this.machine.end) {
      this.machine.beginAwaiting();
      this.machine.ring();
      return "turn";
    }
    this.answers.finish();
    this.machine.trace.flush();
    return "over";
  }

  /** Drives a generator that native code stands around: see Nested in wire/generator-form.ts. */
  nested(process: Process, generator: Blocking<unknown>): unknown {
    this.machine.assertThere(process);
    const thread = this.machine.threadOf(process);
    let step = generator.next();
    while (!step.done) {
      const { error, value } = this.nestedCall(thread, step.value);
      step = error ? generator.throw(value) : generator.next(value);
    }
    return step.value;
  }

  /** A checkpoint of code that can't give way itself, when its count has run out: others may go on, on top of it. */
  pass(process: Process): void {
    this.nestedCall(this.machine.threadOf(process), PASS);
  }

  /** Where a process is about to do what others may see, and is ahead of them: they do first what they do before. */
  catchUp(process: Process): void {
    if (this.isAhead(process)) this.pass(process);
  }

  isAhead(process: Process): boolean {
    const { slice } = this.machine;
    return slice.isAhead && slice.thread?.process === process;
  }

  private nestedCall(thread: Thread, call: SystemCall): Outcome {
    this.machine.assertThere(thread.process);
    if (call.call === "await")
      return failure(new RangeError("a promise can be awaited only at the outermost level"));
    if (this.machine.slice.thread !== thread) return this.callAwaiting(thread, call);
    const passes = call.call === "pass";
    if (!passes) this.catchUp(thread.process);
    const had = passes ? null : this.answers.make(thread, call);
    if (had) return had;
    this.machine.hasBlockedNested ||= !passes;
    this.leave(thread, passes);
    thread.outcome = passes ? NOTHING : thread.outcome;
    this.giveWay(thread);
    this.enter(thread);
    return thread.outcome;
  }

  /** Code that runs because a promise has settled calls; its thread is the one that awaits. */
  private callAwaiting(thread: Thread, call: SystemCall): Outcome {
    this.machine.endAwaiting();
    let had: Outcome | null = NOTHING;
    if (call.call !== "pass" && thread.process.gate.blocked) {
      had = failure(new RuntimeError(`${UNLEAVABLE}: another coroutine of this process blocks`));
    } else if (call.call !== "pass") {
      const { pending } = thread;
      had = this.answers.make(thread, call);
      if (!had) {
        this.giveWay(thread);
        had = thread.outcome;
        this.machine.scheduler.stop(thread, "blocked", thread.clock);
      }
      thread.pending = pending;
    }
    this.machine.assertThere(thread.process);
    this.machine.beginAwaiting();
    return had;
  }

  /** Lets others run on top of the stack until this thread is to go on. */
  private giveWay(thread: Thread): void {
    thread.nested += 1;
    this.stack.push(thread);
    try {
      this.loop(thread);
    } finally {
      this.stack.pop();
      thread.nested -= 1;
    }
  }

  /** Runs whoever goes on next, until it is `until`, which its caller then lets go on. */
  private loop(until: Thread | null): void {
    for (;;) {
      if (this.machine.end || until?.process.alive === false) {
        if (until) throw GONE;
        return;
      }
      if (!until && (this.machine.needsTurn || this.machine.open.size > 0)) return;
      const thread = this.machine.alive === 0 ? null : this.pick();
      if (!thread) this.standstill.end(until);
      else if (this.hasOutcome(thread)) {
        if (thread === until) return;
        if (thread.parked) this.parking.leave(thread, thread.parked);
        else this.takeTurn(thread);
      }
    }
  }

  private pick(): Thread | null {
    const { scheduler, alarms } = this.machine;
    for (;;) {
      const { runnable } = scheduler;
      const open = this.stack.length > 0 ? runnable.filter(this.canGoOn) : runnable;
      const behind = scheduler.cores.behind(this.canGoOn);
      const next = alarms.next();
      if (next === NEVER || (open.length > 0 && next > (behind?.clock ?? this.machine.time))) {
        if (!behind?.due) return open.length === 0 ? null : this.choose(open, behind);
        behind.due = false;
        scheduler.pass(behind);
        continue;
      }
      const alarm = present(alarms.shift(), "an alarm");
      this.machine.time = Math.max(this.machine.time, alarm.at);
      alarm.ring();
      if (this.machine.end || (this.machine.needsTurn && this.stack.length === 0)) return null;
    }
  }

  private choose(open: readonly Thread[], behind: Thread | null): Thread | null {
    const { choices, scheduler } = this.machine;
    let thread = this.machine.order.next(open) ?? behind ?? present(open[0], "one that can go on");
    if (open.length > 1) {
      const chosen = choices.next(open, thread, this.machine.time);
      if (chosen === "stop") {
        this.machine.stop("choice");
        return null;
      }
      thread = chosen;
    } else choices.alone();
    if (thread !== behind) scheduler.force(thread);
    this.machine.time = Math.max(this.machine.time, thread.clock);
    return thread;
  }

  private readonly canGoOn = (thread: Thread): boolean =>
    thread.nested === 0 || this.stack.at(-1) === thread;

  /** Whether a thread that was called has what it waited for; otherwise it goes on waiting. */
  private hasOutcome(thread: Thread): boolean {
    const { pending } = thread;
    if (!pending) return true;
    const outcome = pending.look(thread) ?? (thread.late ? pending.late : null);
    if (!outcome) {
      this.machine.states.waitsOn(thread, thread.clock);
      this.machine.scheduler.stop(thread, "blocked", thread.clock);
      pending.enter(thread);
      return false;
    }
    if (thread.alarm) this.machine.alarms.takeBack(thread.alarm);
    thread.alarm = null;
    thread.pending = null;
    thread.outcome = outcome;
    return true;
  }

  /** One slice: from where a thread stands to where it gives way, blocks or ends. */
  private takeTurn(thread: Thread): void {
    this.enter(thread);
    let gaveWay = false;
    try {
      gaveWay = this.step(thread);
    } catch (error) {
      if (error !== GONE) throw error;
      if (thread.state !== "ended") this.machine.endThread(thread);
    }
    this.leave(thread, gaveWay);
  }

  /** Whether it has given way, and not blocked or ended. */
  private step(thread: Thread): boolean {
    const { process } = thread;
    const { slice } = this.machine;
    for (;;) {
      const call = thread.deferred ?? this.resume(thread);
      thread.deferred = null;
      if (thread.state === "ended" || this.machine.end) {
        // Its promises end with it, unheard.
        if (call.call === "await") void settled(call.promise);
        return false;
      }
      if (call.call === "pass") return true;
      if (slice.isAhead) {
        thread.deferred = call;
        return true;
      }
      if (call.call === "end") {
        this.answers.ended(thread, call.value);
        return false;
      }
      // A system call takes as long as a statement, and others may go on after it.
      process.place[1] = (process.place[1] ?? 0) - 1;
      const had = this.answers.make(thread, call);
      if (!had) return false;
      thread.outcome = had;
      if ((process.place[1] ?? 0) < 0 || slice.isAhead) return true;
    }
  }

  /** Goes on with what it was answered, up to its next call. */
  private resume(thread: Thread): SystemCall | Ended {
    const { generator, outcome } = thread;
    thread.outcome = NOTHING;
    const step = outcome.error ? generator.throw(outcome.value) : generator.next(outcome.value);
    return step.done ? { call: "end", value: step.value } : step.value;
  }

  /** Where all that happens to a thread happens in the order of time, also what others would take from it. */
  private passLater(thread: Thread): void {
    if (this.machine.order.serial) this.machine.scheduler.pass(thread);
    else thread.due = true;
  }

  /** Nobody could tell: all that others could see of it comes in its turn. */
  private get mayRunAhead(): boolean {
    const { choices, awaiting, hasBlockedNested } = this.machine;
    return this.stack.length === 0 && awaiting.size === 0 && !choices.matter && !hasBlockedNested;
  }

  private enter(thread: Thread): void {
    const { choices, scheduler, alarms, left } = this.machine;
    // Asked in any case: a policy draws its dice for it.
    const { level, most } = scheduler.budget(thread, alarms, this.mayRunAhead);
    const limit = choices.single ? 1 : Math.min(choices.most, Math.max(1, left));
    this.machine.slice.begin(thread, { level, most: Math.min(most, limit) });
    if (thread.process.running) enterTexts(thread.process.running.texts);
    this.machine.states.runs(thread, thread.clock);
  }

  private leave(thread: Thread, gaveWay: boolean): void {
    const used = this.machine.slice.end(thread);
    this.machine.choices.spent(gaveWay ? used : used + 1);
    if (gaveWay && thread.state === "runnable") this.passLater(thread);
    thread.clock += thread.owed;
    thread.owed = 0;
    if (this.machine.awaiting.has(thread.process)) this.machine.needsTurn = true;
    if (this.machine.trace.full || this.machine.left === 0) this.machine.stop("limit");
  }
}

async function settled(promise: PromiseLike<unknown>): Promise<void> {
  await promise.then(
    () => undefined,
    () => undefined,
  );
}
