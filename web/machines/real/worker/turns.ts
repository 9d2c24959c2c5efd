// The threads of one process take turns in its one worker. The main thread is on the stack of this worker: plain
// code, or a generator that is driven there. The others are generators: those of the library, which nobody sees, and
// those of the program, which are in generator form. They run when the main thread blocks or gives way. One runs until
// it blocks, or until it has had the interpreter for the switch interval while another wanted it, as CPython's do. When
// all of them wait the worker stands still.
//
//   main     ── runs ──▶ blocks ─ looks ─ gives turns ─ looks ─ stands still ─ woken ─ looks ─▶ goes on
//   thread                          ▓▓▓ until it yields a call that must wait, or its time is over
//
// Code that a built-in calls can't give way: it is driven on the stack, and when it blocks others run on top of it.
// What waits below still takes what it waits for as soon as it is there, so nobody else waits for that; only its
// thread goes on later.
// Python: Python/ceval_gil.c
import type { Line, Milliseconds, Seconds, Tid } from "../../../base/units.ts";
import type { Blocking, SystemCall } from "../../../wire/system-call.ts";
import type { ShownThread, Threads } from "../../../wire/threads.ts";
import type { Standings } from "../shared/standing.ts";
import { BlockedFrame } from "./blocked-frame.ts";
import { passed, type Pending } from "./pending.ts";
import { Slice } from "./slice.ts";
import { Standstill } from "./standstill.ts";
import { ThreadList } from "./thread-list.ts";
import { isYield, type Process, type Thread } from "./thread.ts";
import { Telling } from "./telling.ts";
import type { ThreadStates } from "./thread-states.ts";

/** A thread of the library goes on at most so often without waiting while others want a turn. */
const TURN = 256;
const PUT_ASIDE = Symbol("put aside");

export class Turns implements Threads {
  private readonly list = new ThreadList();
  private readonly threads = this.list.all;
  /** Whose turn it is: 0 is the main thread. */
  private running: Tid = 0;
  private readonly slice = new Slice();
  /** Where the one that ran last would go on if it could; null when it can't. */
  private gaveWayAt: Line | null = null;
  private readonly standstill: Standstill;
  /** Waits on the stack, the innermost last. */
  private readonly blocked: BlockedFrame[] = [];

  constructor(
    private readonly process: Process,
    private readonly standing: Standings,
    readonly states: ThreadStates,
  ) {
    this.standstill = new Standstill(process, standing);
  }

  /** Milliseconds that the worker has stood still. */
  get stood(): Milliseconds {
    return this.standstill.stood;
  }

  start(name: string, body: () => Blocking<void>, shown?: ShownThread): Tid {
    const tid = this.list.add(body, shown !== undefined, this.process.place[0] ?? 0);
    if (!shown) return tid;
    this.process.threadBegins(tid, name, shown);
    this.states.begins(tid);
    return tid;
  }

  get switchInterval(): Seconds {
    return this.slice.interval;
  }
  set switchInterval(seconds: Seconds) {
    this.slice.interval = seconds;
  }

  current(): Tid {
    return this.running;
  }

  /** The thread as the trace knows it: what the library's own do is their process's doing. */
  get shownThread(): Tid {
    return this.isShown(this.running) ? this.running : 0;
  }

  isShown(tid: Tid): boolean {
    return this.list.isShown(tid);
  }

  isAlive(tid: Tid): boolean {
    return this.list.isAlive(tid);
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
    const frame = this.frameOf(pending);
    this.gaveWayAt = null;
    this.onStack(frame, () => this.untilAnswered(frame, tell));
    return frame.result();
  }

  /** A checkpoint of the thread on the stack whose count has run out: others may go on first. */
  pass(): void {
    const { process, slice } = this;
    if (this.threads.length === 0) slice.passAlone(process.clock());
    else if (this.hasHadItsTurn(null)) this.giveWay();
    process.place[1] = slice.next();
  }

  /** Lets others go on before the thread on the stack does. */
  giveWay(): void {
    const frame = this.frameOf(passed);
    frame.look(this.process.clock);
    this.gaveWayAt = frame.line;
    this.onStack(frame, () => this.runOthers());
  }

  /** Gives each other thread that can go on a turn. */
  runOthers(): void {
    // They come and go meanwhile: one that is passed over has its turn the next time.
    for (const thread of this.threads)
      if (!thread.running && this.canGoOn(thread)) this.turn(thread);
  }

  /** The process ends here: it waits for nothing any more. */
  leaveAll(): void {
    this.standstill.leave();
    this.blocked.length = 0;
    this.threads.length = 0;
  }

  private untilAnswered(frame: BlockedFrame, tell: () => void): void {
    const telling = new Telling(this.process.clock, tell);
    if (this.isShown(frame.tid)) frame.telling = telling;
    for (;;) {
      if (this.isAnswered(frame)) break;
      // Others may wait for what this process has done, and it for them.
      this.process.wakes.pay();
      // The one who will answer may be at work: a look costs less than standing still.
      if (frame.pending.needsOthers && this.standing.watch(() => this.isAnswered(frame))) break;
      telling.perhaps();
      const told = Math.min(telling.due, this.states.due);
      this.standstill.until(this.look, this.allPending, told);
    }
    telling.perhaps();
  }

  /** Looks at all that is waited for, and lets others go on that can. Whether `frame` has its answer by then. */
  private isAnswered(frame: BlockedFrame): boolean {
    this.look();
    if (this.threads.length > 0) this.runOthers();
    return frame.answered;
  }

  /** Looks at all that is waited for; nothing of the program runs. True when something is there. */
  private readonly look = (): boolean => {
    const { clock } = this.process;
    this.states.tellDue();
    let came = false;
    for (const frame of this.blocked) if (frame.look(clock)) came = true;
    for (const thread of this.threads) if (!thread.running && this.canGoOn(thread)) came = true;
    return came;
  };

  private canGoOn({ waiting }: Thread): boolean {
    return waiting === null || waiting.answered || waiting.look(this.process.clock);
  }

  /**
   * At the end of its count: whether the one that runs has had its turn and another wants one. `below`: the wait of
   * the thread on whose stack it runs, which goes on when it leaves.
   */
  private hasHadItsTurn(below: BlockedFrame | null): boolean {
    let wanted = this.look();
    for (const { running, waiting } of this.threads)
      if (!running && waiting?.answered === true) this.tellReady(waiting);
    if (below?.answered === true) {
      wanted = true;
      this.tellReady(below);
    }
    return this.slice.isOver(this.process.clock(), wanted);
  }

  private tellReady({ tid, line }: BlockedFrame): void {
    if (this.isShown(tid)) this.states.isReady(tid, line);
  }

  private frameOf(pending: Pending): BlockedFrame {
    return new BlockedFrame(pending, this.running, this.process.place[0] ?? 0);
  }

  /** Lets others run on top of the thread on the stack, which then goes on. */
  private onStack(frame: BlockedFrame, work: () => void): void {
    this.blocked.push(frame);
    try {
      work();
    } finally {
      this.blocked.pop();
      if (this.threads.length > 0) this.takeOver();
      else this.slice.interrupt();
    }
  }

  /** The one whose turn it is goes on from now. */
  private takeOver(): void {
    this.slice.begin(this.process.clock());
    if (this.isShown(this.running)) this.states.runs(this.running, this.gaveWayAt, this.blocked);
    this.gaveWayAt = null;
  }

  /** What all threads wait for now. */
  private readonly allPending = (): Pending[] => {
    const frames = this.blocked.filter((frame) => !frame.answered);
    for (const { running, waiting } of this.threads)
      if (!running && waiting && !waiting.answered) frames.push(waiting);
    return frames.map(({ pending }) => pending);
  };

  /** One turn of a thread that can go on. */
  private turn(thread: Thread): void {
    const { process } = this;
    const { waiting, generator, shown } = thread;
    const before = { running: this.running, line: process.place[0] ?? 0 };
    this.running = thread.tid;
    thread.waiting = null;
    thread.running = true;
    if (shown) {
      process.place[0] = thread.line;
      process.place[1] = this.slice.next();
      this.takeOver();
    }
    try {
      this.goOn(thread, waiting ? waiting.resume(generator) : generator.next());
    } finally {
      thread.line = process.place[0] ?? 0;
      process.place[0] = before.line;
      thread.running = false;
      this.running = before.running;
    }
  }

  /** Steps a thread until it must wait, ends, or has had enough for now. */
  private goOn(thread: Thread, first: IteratorResult<SystemCall, void>): void {
    let step = first;
    for (let steps = 1; !step.done; steps++) {
      let answer: unknown;
      try {
        answer = this.attempt(thread, step.value, steps);
      } catch (error) {
        step = thread.generator.throw(error);
        continue;
      }
      if (answer === PUT_ASIDE) return;
      step = thread.generator.next(answer);
    }
    this.end(thread);
  }

  /** The answer to a call; {@link PUT_ASIDE} when the thread goes on later. */
  private attempt(thread: Thread, call: SystemCall, steps: number): unknown {
    const { process } = this;
    if (call.call === "pass") {
      process.interrupted();
      process.wakes.pay();
      if (this.hasHadItsTurn(this.blocked.at(-1) ?? null)) return this.putAside(thread, null);
      process.place[1] = this.slice.next();
      return undefined;
    }
    const pending = process.pendingOf(call);
    if (!pending) return process.answer(call);
    const frame = this.frameOf(pending);
    if (!frame.look(process.clock)) return this.putAside(thread, frame, call);
    return isYield(call) || steps % TURN === 0 ? this.putAside(thread, frame) : frame.result();
  }

  /** A thread waits in `call`; or it could go on, and lets others do so first. */
  private putAside(thread: Thread, frame: BlockedFrame | null, call?: SystemCall): symbol {
    const { process, states } = this;
    thread.waiting = frame;
    if (!thread.shown) return PUT_ASIDE;
    const line = process.place[0] ?? 0;
    this.gaveWayAt = call ? null : line;
    if (call) states.waits(thread.tid, { ...process.stateOf(call), line }, process.now());
    return PUT_ASIDE;
  }

  private end(thread: Thread): void {
    if (thread.shown) {
      this.gaveWayAt = null;
      this.states.ends(thread.tid);
      this.process.threadEnds();
    }
    this.list.remove(thread);
  }
}
