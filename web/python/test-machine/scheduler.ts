// For tests: drives blocking functions and threads in turn, in virtual time. The others run when the one that
// is being driven blocks; when nobody can go on, the clock goes to the next timeout. A deadlock is an error.
import { Defect } from "../../base/assert.ts";
import type { Pid, Seconds, Tid } from "../../base/units.ts";
import type { Owner } from "../../wire/semaphores.ts";
import type { Blocking, SystemCall } from "../../wire/system-call.ts";

/** How a call ended. */
export type Outcome = { readonly answer: unknown } | { readonly error: unknown };

/** Answers a call; null while it has to wait. */
export type Attempt = (call: SystemCall, deadline: Seconds, caller: Owner) => Outcome | null;

function resume<T>(generator: Blocking<T>, outcome: Outcome): IteratorResult<SystemCall, T> {
  return "error" in outcome ? generator.throw(outcome.error) : generator.next(outcome.answer);
}

interface Blocked {
  readonly call: SystemCall;
  readonly deadline: Seconds;
}

/** A call on the stack. It may have its outcome before what is above it has returned. */
interface Driven extends Blocked {
  readonly caller: Owner;
  outcome: Outcome | null;
}

interface Thread {
  readonly self: Owner;
  readonly generator: Blocking<void>;
  blocked: Blocked | null;
  /** It is being stepped further up the stack. */
  busy: boolean;
}

export class Scheduler {
  now: Seconds = 0;
  private readonly threads: Thread[] = [];
  private readonly lastTids = new Map<Pid, Tid>();
  /** Who runs; null is the main thread of whichever process. */
  private running: Thread | null = null;
  private readonly stack: Driven[] = [];

  constructor(private readonly attempt: Attempt) {}

  start(pid: Pid, body: () => Blocking<void>): Tid {
    const tid = (this.lastTids.get(pid) ?? 0) + 1;
    this.lastTids.set(pid, tid);
    this.threads.push({ self: { pid, tid }, generator: body(), blocked: null, busy: false });
    return tid;
  }

  current(pid: Pid): Tid {
    const self = this.running?.self;
    return self?.pid === pid ? self.tid : 0;
  }

  isAlive(pid: Pid, tid: Tid): boolean {
    return this.threads.some(({ self }) => self.pid === pid && self.tid === tid);
  }

  /** Runs a blocking function of a process to its end, and threads whenever it blocks. */
  drive<T>(pid: Pid, generator: Blocking<T>): T {
    let step = generator.next();
    while (!step.done) {
      const caller = { pid, tid: this.current(pid) };
      step = resume(
        generator,
        this.outcomeOf({ ...this.block(step.value), caller, outcome: null }),
      );
    }
    return step.value;
  }

  private outcomeOf(driven: Driven): Outcome {
    this.stack.push(driven);
    try {
      for (;;) {
        for (const one of this.stack)
          one.outcome ??= this.attempt(one.call, one.deadline, one.caller);
        if (driven.outcome) return driven.outcome;
        if (!this.runOthers()) this.passTime(driven);
      }
    } finally {
      this.stack.pop();
    }
  }

  /** Lets every other thread go as far as it can. Whether any moved. */
  runOthers(): boolean {
    const moved = this.threads
      .filter((thread) => !thread.busy)
      .map((thread) => this.advance(thread));
    return moved.includes(true);
  }

  private advance(thread: Thread): boolean {
    const before = this.running;
    let moved = false;
    thread.busy = true;
    this.running = thread;
    try {
      for (;;) {
        const outcome = thread.blocked
          ? this.attempt(thread.blocked.call, thread.blocked.deadline, thread.self)
          : { answer: undefined };
        if (!outcome) return moved;
        moved = true;
        // While it runs it waits for nothing, whatever it drives in its turn.
        thread.blocked = null;
        const step = resume(thread.generator, outcome);
        if (step.done) {
          this.threads.splice(this.threads.indexOf(thread), 1);
          return true;
        }
        thread.blocked = this.block(step.value);
      }
    } finally {
      thread.busy = false;
      this.running = before;
    }
  }

  private block(call: SystemCall): Blocked {
    const seconds = call.call === "sleep" ? call.seconds : "timeout" in call ? call.timeout : null;
    return { call, deadline: seconds === null ? Infinity : this.now + seconds };
  }

  private passTime(mine: Blocked): void {
    const deadlines = this.threads.map(({ blocked }) => blocked?.deadline ?? Infinity);
    const next = Math.min(mine.deadline, ...deadlines);
    // A time that has come and moved nobody is as bad as none.
    if (next === Infinity || next <= this.now)
      throw new Defect(`deadlock in ${JSON.stringify(mine.call)}`);
    this.now = next;
  }
}
