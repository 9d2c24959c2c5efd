// The threads of one process take turns in its one worker: the main thread, which is the program's plain code on
// the stack of this worker, and threads of the library, which are generators. A library thread runs when the main
// thread blocks or comes to a checkpoint, until it blocks itself. When all of them wait the worker stands still.
//
//   main   ── plain code ──▶ blocks ─ looks ─ runs others ─ looks ─ stands still ─ woken ─ looks ─▶ goes on
//   feeder                              ▓▓▓ until it yields a call that must wait
//
// A library thread may call functions of the program (a callback), and these may block in turn: then they wait
// on top of whatever was waiting below, which leaves its sets for so long and passes on what was meant for it.
import type { Milliseconds, Tid } from "../../../base/units.ts";
import { Waiting } from "../../../wire/shared-layout.ts";
import type { Blocking, SystemCall } from "../../../wire/system-call.ts";
import type { Threads } from "../../../wire/threads.ts";
import { waitUntil, type Standing, type Waiter } from "../shared/futex.ts";
import { NOT_YET, type Pending } from "./pending.ts";

/** A thread goes on at most so often without waiting while others want a turn. */
const TURN = 256;
/** A wait is told once it has lasted so long: shorter ones can't be seen, and telling takes longer than they do. */
const WORTH_TELLING: Milliseconds = 1;
/** Between two turns of library threads while the main thread awaits a promise. */
const INTERVAL: Milliseconds = 4;

interface LibraryThread {
  readonly tid: Tid;
  readonly name: string;
  readonly generator: Blocking<void>;
  /** What it waits for; null before its first step. */
  pending: Pending | null;
  /** On the stack right now, perhaps below another. */
  running: boolean;
}

export interface Process extends Waiter {
  /** A call that blocks as something to look at; null for one that is answered on the spot. */
  pendingOf(call: SystemCall): Pending | null;
  answer(call: SystemCall): unknown;
  /** Settles after so many milliseconds. */
  later(ms: Milliseconds): Promise<void>;
}

export class Turns {
  private readonly threads: LibraryThread[] = [];
  private last: Tid = 0;
  /** Whose turn it is: 0 is the main thread. */
  current: Tid = 0;
  private innermost: Pending | null = null;

  constructor(
    private readonly process: Process,
    private readonly standing: (kind: number) => Standing,
  ) {}

  start(name: string, body: () => Blocking<void>): Tid {
    this.last += 1;
    const thread = { tid: this.last, name, generator: body(), pending: null, running: false };
    this.threads.push(thread);
    return thread.tid;
  }

  /** What the library may do with them. */
  asThreads(): Threads {
    return {
      start: (name, body) => this.start(name, body),
      current: () => this.current,
      isAlive: (tid) => this.isAlive(tid),
    };
  }

  isAlive(tid: Tid): boolean {
    return tid === 0 || this.threads.some((thread) => thread.tid === tid);
  }

  /** Whether a checkpoint has anything to do here. */
  get any(): boolean {
    return this.threads.length > 0;
  }

  /**
   * Blocks the calling thread, which is on the stack, until `pending` has its answer. Others run meanwhile.
   * `tell` is called when it takes long enough to be seen.
   */
  block(pending: Pending, tell: () => void): unknown {
    const below = this.innermost;
    below?.leave();
    this.innermost = pending;
    pending.enter();
    try {
      return this.untilAnswered(pending, tell);
    } finally {
      pending.leave();
      this.innermost = below;
      below?.enter();
    }
  }

  /** Gives each library thread that can go on a turn. True when one had it. */
  runOthers(): boolean {
    let ran = false;
    // A copy: threads come and go meanwhile.
    for (const thread of this.threads.slice()) if (!thread.running) ran = this.turn(thread) || ran;
    return ran;
  }

  /** Awaits a promise; while it is not settled, library threads get their turns at intervals. */
  async meanwhile(promise: PromiseLike<unknown>): Promise<unknown> {
    if (!this.any) return promise;
    const settled = Promise.resolve(promise).then(
      () => true,
      () => true,
    );
    while ((await Promise.race([settled, this.process.later(INTERVAL)])) !== true) {
      this.process.interrupted();
      this.runOthers();
    }
    return promise;
  }

  /** The process ends here: it waits for nothing any more. */
  leaveAll(): void {
    this.innermost?.leave();
    for (const thread of this.threads) if (!thread.running) thread.pending?.leave();
    this.innermost = null;
    this.threads.length = 0;
  }

  private untilAnswered(pending: Pending, tell: () => void): unknown {
    const { clock } = this.process;
    let tellAt = clock() + WORTH_TELLING;
    for (;;) {
      const had = pending.look();
      if (had !== NOT_YET) return had;
      if (this.runOthers()) continue;
      const now = clock();
      if (pending.deadline <= now) return pending.late;
      if (tellAt <= now) {
        tellAt = Infinity;
        tell();
      }
      let answer: unknown = NOT_YET;
      const look = (): true | undefined => {
        answer = pending.look();
        return answer !== NOT_YET || this.runOthers() ? true : undefined;
      };
      const deadline = this.threads.reduce(
        (first, { pending: other, running }) =>
          running || !other ? first : Math.min(first, other.deadline),
        Math.min(pending.deadline, tellAt),
      );
      waitUntil(this.process, look, deadline, this.standing(this.kindOfWait(pending)));
      if (answer !== NOT_YET) return answer;
    }
  }

  private kindOfWait(pending: Pending): number {
    const forever =
      lastsForever(pending) &&
      this.threads.every(
        (thread) => thread.running || !thread.pending || lastsForever(thread.pending),
      );
    return forever ? Waiting.FOREVER : Waiting.FOR_A_WHILE;
  }

  /** One turn of a thread that can go on; false when it can't. */
  private turn(thread: LibraryThread): boolean {
    const { pending } = thread;
    let answer: unknown;
    let failed = false;
    if (pending) {
      try {
        answer = pending.look();
      } catch (error) {
        answer = error;
        failed = true;
      }
      if (answer === NOT_YET) {
        if (pending.deadline > this.process.clock()) return false;
        answer = pending.late;
      }
      pending.leave();
      thread.pending = null;
    }
    const before = this.current;
    this.current = thread.tid;
    thread.running = true;
    try {
      this.goOn(thread, failed ? thread.generator.throw(answer) : thread.generator.next(answer));
    } finally {
      thread.running = false;
      this.current = before;
    }
    return true;
  }

  /** Steps a thread until it must wait, ends, or has had enough for now. */
  private goOn(thread: LibraryThread, first: IteratorResult<SystemCall, void>): void {
    const { process } = this;
    let step = first;
    for (let steps = 0; !step.done; steps++) {
      let answer: unknown;
      try {
        const pending = process.pendingOf(step.value);
        answer = pending ? pending.look() : process.answer(step.value);
        if (pending && (answer === NOT_YET || steps >= TURN)) {
          thread.pending = answer === NOT_YET ? pending : answered(answer);
          thread.pending.enter();
          return;
        }
      } catch (error) {
        step = thread.generator.throw(error);
        continue;
      }
      step = thread.generator.next(answer);
    }
    this.threads.splice(this.threads.indexOf(thread), 1);
  }
}

const lastsForever = (pending: Pending): boolean =>
  pending.needsOthers && pending.deadline === Infinity;

/** Has its answer already: its thread's turn was over. */
function answered(answer: unknown): Pending {
  return {
    look: () => answer,
    deadline: 0,
    late: answer,
    enter() {},
    leave() {},
    needsOthers: false,
  };
}
