// The loop of the simulated machine: it takes whoever goes on next, lets it run some statements, has its system calls
// answered, and moves virtual time. Where native code stands around a blocking call, the loop runs once more, on top
// of the stack, until that call has its outcome.
import { present } from "../../base/assert.ts";
import { RuntimeError } from "../../python/builtins/exceptions.ts";
import { enterTexts } from "../../python/builtins/text.ts";
import type { Blocking, SystemCall } from "../../wire/system-call.ts";
import { UNLEAVABLE, UNLEAVABLE_BELOW } from "../../wire/unleavable.ts";
import { NEVER } from "./clock.ts";
import { GONE, type Machine } from "./machine.ts";
import { Parking } from "./parking.ts";
import { failure, NOTHING, type Outcome, type Process, type Thread } from "./thread.ts";

const PASS: SystemCall = { call: "pass" };

/** What the loop asks of the rest of the machine. */
export interface Answers {
  /** The outcome of a call; null when it blocks, or has let others go on. Never `pass` and `await`. */
  make(thread: Thread, call: SystemCall): Outcome | null;
  /** A thread has come to its end. */
  ended(thread: Thread, value: unknown): void;
  /** Nobody can go on, and below native code nobody can wait for what is outside: whether that helps somebody. */
  giveUpOutside(): boolean;
  /** The run is over: what there is to tell is told. */
  finish(): void;
}

export class Loop {
  /** Threads with native frames on the stack; all but the last are buried below it. */
  private readonly stack: Thread[] = [];
  readonly parking: Parking;

  constructor(
    private readonly machine: Machine,
    private readonly answers: Answers,
  ) {
    this.parking = new Parking(machine, answers);
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

  private nestedCall(thread: Thread, call: SystemCall): Outcome {
    this.machine.assertThere(thread.process);
    if (call.call === "await")
      return failure(new RangeError("a promise can be awaited only at the outermost level"));
    if (this.machine.slice.thread !== thread) return this.callAwaiting(thread, call);
    const passes = call.call === "pass";
    const had = passes ? null : this.answers.make(thread, call);
    if (had) return had;
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
      if (!thread) this.standStill(until);
      else if (this.hasOutcome(thread)) {
        if (thread === until) return;
        if (thread.parked) this.parking.leave(thread, thread.parked);
        else this.run(thread);
      }
    }
  }

  /** Nobody goes on now. */
  private standStill(until: Thread | null): void {
    if (this.machine.end || (this.machine.needsTurn && !until)) return;
    if (this.machine.alive === 0) this.machine.stop("ended");
    else if (!until) this.deadlock();
    else if (!this.answers.giveUpOutside()) this.giveUp(until);
  }

  /**
   * Nobody can go on as long as native code stands on the stack. That is a deadlock where neither who lies below it nor
   * a promise could help.
   */
  private giveUp(thread: Thread): void {
    const { awaiting, needsTurn, scheduler } = this.machine;
    const isNeededBelow = scheduler.runnable.some((other) => !this.canGoOn(other));
    const isNeededOutside = needsTurn || awaiting.size > 0;
    if (!isNeededBelow && !isNeededOutside) return this.deadlock();
    if (thread.alarm) this.machine.alarms.takeBack(thread.alarm);
    thread.alarm = null;
    thread.pending?.leave(thread);
    thread.pending = null;
    const why = isNeededBelow ? UNLEAVABLE_BELOW : `${UNLEAVABLE}, and coroutines need it`;
    thread.outcome = failure(new RuntimeError(why));
    this.machine.wake(thread);
  }

  /** A main thread that awaits has gone on to other lines since it told so, in code that promises led to. */
  private deadlock(): void {
    const { awaiting, states } = this.machine;
    for (const { main, place, threads } of awaiting) {
      const line = place[0] ?? 0;
      if (!main?.waiting || main.line === line || threads.size > 1) continue;
      main.line = line;
      states.waits(main, main.waiting, main.clock);
    }
    this.machine.stop("deadlock");
  }

  private pick(): Thread | null {
    const { scheduler, alarms } = this.machine;
    for (;;) {
      const { runnable } = scheduler;
      const open = this.stack.length > 0 ? runnable.filter(this.canGoOn) : runnable;
      const behind = scheduler.behind(this.canGoOn);
      const next = alarms.next();
      if (next === NEVER || (open.length > 0 && next > (behind?.clock ?? this.machine.time)))
        return open.length === 0 ? null : this.choose(open, behind);
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
  private run(thread: Thread): void {
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
    const { generator, process } = thread;
    let { outcome } = thread;
    thread.outcome = NOTHING;
    for (;;) {
      const step = outcome.error ? generator.throw(outcome.value) : generator.next(outcome.value);
      if (thread.state === "ended" || this.machine.end) {
        // Its promises end with it, unheard.
        if (!step.done && step.value.call === "await") void settled(step.value.promise);
        return false;
      }
      if (step.done) {
        this.answers.ended(thread, step.value);
        return false;
      }
      if (step.value.call === "pass") return true;
      // A system call takes as long as a statement, and others may go on after it.
      process.place[1] = (process.place[1] ?? 0) - 1;
      const had = this.answers.make(thread, step.value);
      if (!had) return false;
      outcome = had;
      if ((process.place[1] ?? 0) < 0) {
        thread.outcome = outcome;
        return true;
      }
    }
  }

  private enter(thread: Thread): void {
    const { choices, scheduler, alarms, left } = this.machine;
    // Asked in any case: a policy draws its dice for it.
    const most = scheduler.budget(thread, alarms);
    const budget = choices.single ? 1 : Math.min(most, choices.most, Math.max(1, left));
    this.machine.slice.begin(thread, budget);
    if (thread.process.running) enterTexts(thread.process.running.texts);
    this.machine.states.runs(thread, thread.clock);
  }

  private leave(thread: Thread, gaveWay: boolean): void {
    const used = this.machine.slice.end(thread);
    this.machine.choices.spent(gaveWay ? used : used + 1);
    this.machine.time = Math.max(this.machine.time, thread.clock);
    if (gaveWay && thread.state === "runnable") this.machine.scheduler.pass(thread);
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
