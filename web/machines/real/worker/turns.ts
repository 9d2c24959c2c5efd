// The threads of one process take turns in its one worker: the main thread, which is the program's plain code on
// the stack of this worker, and threads of the library, which are generators. A library thread runs when the main
// thread blocks or comes to a checkpoint, until it blocks itself. When all of them wait the worker stands still.
//
//   main   ── plain code ──▶ blocks ─ looks ─ runs others ─ looks ─ stands still ─ woken ─ looks ─▶ goes on
//   feeder                              ▓▓▓ until it yields a call that must wait
//
// A library thread may call functions of the program (a callback), and these may block in turn, on top of whatever
// waits below. What waits below still takes what it waits for as soon as it is there, so nobody else waits for
// that; only its thread goes on later.
import type { Milliseconds, Tid } from "../../../base/units.ts";
import { Waiting } from "../../../wire/shared-layout.ts";
import type { Blocking, SystemCall } from "../../../wire/system-call.ts";
import type { Threads } from "../../../wire/threads.ts";
import { waitUntil, type Clock, type Waiter } from "../shared/futex.ts";
import type { OwedWakes } from "../shared/owed-wakes.ts";
import type { Standings } from "../shared/standing.ts";
import { NOT_YET, type Pending } from "./pending.ts";

/** A thread goes on at most so often without waiting while others want a turn. */
const TURN = 256;
/** A wait is told once it has lasted so long: shorter ones can't be seen, and telling takes longer than they do. */
const WORTH_TELLING: Milliseconds = 1;

interface LibraryThread {
  readonly tid: Tid;
  readonly name: string;
  readonly generator: Blocking<void>;
  /** What it waits for; null before its first step. */
  waiting: BlockedFrame | null;
  /** On the stack right now, perhaps below another. */
  running: boolean;
}

export interface Process extends Waiter {
  /** A call that blocks as something to look at; null for one that is answered on the spot. */
  pendingOf(call: SystemCall): Pending | null;
  answer(call: SystemCall): unknown;
  readonly wakes: OwedWakes;
}

export class Turns {
  private readonly threads: LibraryThread[] = [];
  private last: Tid = 0;
  /** Whose turn it is: 0 is the main thread. */
  current: Tid = 0;
  /** What this worker is in the sets of, while it stands still. */
  private readonly entered: Pending[] = [];
  /** Waits on the stack, the innermost last. */
  private readonly blocked: BlockedFrame[] = [];

  constructor(
    private readonly process: Process,
    private readonly standing: Standings,
  ) {}

  start(name: string, body: () => Blocking<void>): Tid {
    this.last += 1;
    const thread = { tid: this.last, name, generator: body(), waiting: null, running: false };
    this.threads.push(thread);
    return thread.tid;
  }

  /** What the library may do with them. */
  asThreads(): Threads {
    return {
      start: (name, body) => this.start(name, body),
      current: () => this.current,
      isAlive: (tid) => this.isAlive(tid),
      switchInterval: 0.005,
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
    const frame = new BlockedFrame(pending);
    this.blocked.push(frame);
    try {
      this.untilAnswered(frame, tell);
    } finally {
      this.blocked.pop();
    }
    return frame.result();
  }

  /** Gives each library thread that can go on a turn. True when one had it. */
  runOthers(): boolean {
    const { threads } = this;
    let ran = false;
    // They come and go meanwhile: one that is passed over has its turn the next time.
    for (const thread of threads) {
      if (thread.running || !this.canGoOn(thread)) continue;
      this.turn(thread);
      ran = true;
    }
    return ran;
  }

  /** The process ends here: it waits for nothing any more. */
  leaveAll(): void {
    this.leaveSets();
    this.blocked.length = 0;
    this.threads.length = 0;
  }

  private untilAnswered(frame: BlockedFrame, tell: () => void): void {
    const { clock } = this.process;
    let tellAt = clock() + WORTH_TELLING;
    for (;;) {
      if (this.isAnswered(frame)) return;
      // Others may wait for what this process has done, and it for them.
      this.process.wakes.pay();
      // The one who will answer may be at work: a look costs less than standing still.
      if (frame.pending.needsOthers && this.standing.watch(() => this.isAnswered(frame))) return;
      if (tellAt <= clock()) {
        tellAt = Infinity;
        tell();
      }
      this.standStill(tellAt);
    }
  }

  /** Looks at all that is waited for, and lets others go on that can. Whether `frame` has its answer by then. */
  private isAnswered(frame: BlockedFrame): boolean {
    this.look();
    if (this.threads.length > 0) this.runOthers();
    return frame.answered;
  }

  /** Looks at all that is waited for; nothing of the program runs. True when something is there. */
  private look(): boolean {
    const { clock } = this.process;
    let came = false;
    for (const frame of this.blocked) if (frame.look(clock)) came = true;
    for (const { running, waiting } of this.threads)
      if (!running && (waiting === null || waiting.answered || waiting.look(clock))) came = true;
    return came;
  }

  private canGoOn({ waiting }: LibraryThread): boolean {
    return waiting === null || waiting.answered || waiting.look(this.process.clock);
  }

  /**
   * Stops this worker until something that is waited for may have come about, or `tellAt`. Only now does it enter
   * the sets of those who want to be woken: nobody needs to wake a process that is at work and looks by itself. It
   * leaves them before anything of the program runs, so that nobody counts on it for longer than a look takes.
   */
  private standStill(tellAt: Milliseconds): void {
    let deadline = tellAt;
    // Until it has told what it waits for, it will go on once more: nobody shall call it stuck before.
    let kind: number = tellAt === Infinity ? Waiting.FOREVER : Waiting.FOR_A_WHILE;
    for (const pending of this.allPending()) {
      deadline = Math.min(deadline, pending.deadline);
      if (!pending.needsOthers || pending.deadline !== Infinity) kind = Waiting.FOR_A_WHILE;
    }
    let stood = false;
    const look = (): true | undefined => {
      // Woken in vain it leaves all the same, and comes again: whoever was called must pass the call on.
      if (stood) return true;
      // Only here, after waitUntil has read the futex word: a call between the two would go unheard.
      this.enterSets();
      if (this.look()) return true;
      stood = true;
      return undefined;
    };
    waitUntil(this.process, look, deadline, this.standing.of(kind));
    this.leaveSets();
  }

  private enterSets(): void {
    for (const pending of this.allPending()) {
      this.entered.push(pending);
      pending.enter();
    }
  }

  private leaveSets(): void {
    for (const pending of this.entered.splice(0)) pending.leave();
  }

  /** What all threads wait for now. */
  private *allPending(): Generator<Pending> {
    for (const frame of this.blocked) if (!frame.answered) yield frame.pending;
    for (const { running, waiting } of this.threads)
      if (!running && waiting && !waiting.answered) yield waiting.pending;
  }

  /** One turn of a thread that can go on. */
  private turn(thread: LibraryThread): void {
    const { waiting, generator } = thread;
    const before = this.current;
    this.current = thread.tid;
    thread.waiting = null;
    thread.running = true;
    try {
      this.goOn(thread, waiting ? waiting.resume(generator) : generator.next());
    } finally {
      thread.running = false;
      this.current = before;
    }
  }

  /** Steps a thread until it must wait, ends, or has had enough for now. */
  private goOn(thread: LibraryThread, first: IteratorResult<SystemCall, void>): void {
    const { process } = this;
    let step = first;
    for (let steps = 0; !step.done; steps++) {
      let answer: unknown;
      try {
        const pending = process.pendingOf(step.value);
        if (pending) {
          const frame = new BlockedFrame(pending);
          if (!frame.look(process.clock) || steps >= TURN) {
            thread.waiting = frame;
            return;
          }
          answer = frame.result();
        } else answer = process.answer(step.value);
      } catch (error) {
        step = thread.generator.throw(error);
        continue;
      }
      step = thread.generator.next(answer);
    }
    this.threads.splice(this.threads.indexOf(thread), 1);
  }
}

/** A wait on the stack. It may have its answer before its thread can go on. */
class BlockedFrame {
  private answer: unknown = NOT_YET;
  private failed = false;

  constructor(readonly pending: Pending) {}

  get answered(): boolean {
    return this.answer !== NOT_YET;
  }

  /** True when it has got its answer by this. */
  look(clock: Clock): boolean {
    if (this.answered) return false;
    const { pending } = this;
    try {
      this.answer = pending.look();
    } catch (error) {
      this.answer = error;
      this.failed = true;
    }
    if (!this.answered && isOver(pending, clock)) this.answer = pending.late;
    return this.answered;
  }

  /** Goes on with a thread that waited here. */
  resume(generator: Blocking<void>): IteratorResult<SystemCall, void> {
    return this.failed ? generator.throw(this.answer) : generator.next(this.answer);
  }

  /** Throws what looking threw. */
  result(): unknown {
    if (this.failed) throw this.answer;
    return this.answer;
  }
}

const isOver = (pending: Pending, clock: Clock): boolean =>
  pending.deadline !== Infinity && pending.deadline <= clock();
