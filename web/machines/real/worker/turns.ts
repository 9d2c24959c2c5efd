// The threads of one process take turns in its one worker. All are generators, those of the program in generator form:
// the main thread, which is the process itself, the others that it starts, and those of the library, which nobody sees.
// One runs until it blocks, or until it has had the interpreter for the switch interval while another wanted it, as
// CPython's do. When all of them wait the worker stands still.
//
//   main     ▓▓▓ until it yields a call that must wait ─ ─ ─ ─ ─ ─ ─ has its answer ▓▓▓
//   thread                                             ▓▓▓▓▓▓▓▓▓▓▓▓▓
//   worker                                                           stands still
//
// Code that can't give way, because it is plain or because a built-in calls it, is driven on the stack, and when it
// blocks others run on top of it. What waits below still takes what it waits for as soon as it is there, so nobody else
// waits for that; only its thread goes on later.
// Python: Python/ceval_gil.c
import type { Milliseconds, Seconds, Tid } from "../../../base/units.ts";
import { RuntimeError } from "../../../python/builtins/exceptions.ts";
import type { Blocking, SystemCall } from "../../../wire/system-call.ts";
import type { ShownThread, Threads } from "../../../wire/threads.ts";
import { UNLEAVABLE_BELOW } from "../../../wire/unleavable.ts";
import type { Standings } from "../shared/standing.ts";
import { Awaited } from "./awaited.ts";
import { BlockedFrame } from "./blocked-frame.ts";
import { InterpreterLock } from "./interpreter-lock.ts";
import { passed, type Pending } from "./pending.ts";
import { Standstill } from "./standstill.ts";
import { ThreadList } from "./thread-list.ts";
import { isYield, type Process, type Thread } from "./thread.ts";
import { Telling } from "./telling.ts";
import type { ThreadStates } from "./thread-states.ts";
import { Waits } from "./waits.ts";

/** A thread of the library goes on at most so often without waiting while others want a turn. */
const TURN = 256;
const PUT_ASIDE = Symbol("put aside");

export class Turns implements Threads {
  private readonly list = new ThreadList();
  private readonly threads = this.list.all;
  private readonly gil: InterpreterLock;
  private readonly standstill: Standstill;
  private readonly waits: Waits;
  /** Waits on the stack, the innermost last. */
  private readonly blocked: BlockedFrame[] = [];

  constructor(
    private readonly process: Process,
    private readonly standing: Standings,
    readonly states: ThreadStates,
  ) {
    this.waits = new Waits(this.blocked, this.list, process.clock);
    this.standstill = new Standstill(process, standing, () => this.waits.isBuried);
    this.gil = new InterpreterLock(process.clock, states, (tid) => this.isShown(tid));
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
    return this.gil.slice.interval;
  }
  set switchInterval(seconds: Seconds) {
    this.gil.slice.interval = seconds;
  }

  current(): Tid {
    return this.gil.holder;
  }

  /** The thread as the trace knows it: what the library's own do is their process's doing. */
  get shownThread(): Tid {
    return this.isShown(this.current()) ? this.current() : 0;
  }

  isShown(tid: Tid): boolean {
    return this.list.isShown(tid);
  }

  isAlive(tid: Tid): boolean {
    return this.list.isAlive(tid);
  }

  /** Whether the main thread has company. */
  get any(): boolean {
    return this.threads.length > 1;
  }

  /** The main thread is to run `body`, with which the process ends. */
  begin(body: Blocking<never>): void {
    this.list.addMain(body);
  }

  /** Runs all threads until the main one awaits a promise, for which the stack must be left. */
  untilAwaits(): Awaited {
    for (;;) {
      this.runOthers();
      const { main, awaited } = this.list;
      if (awaited) {
        this.process.place[0] = main?.line ?? 0;
        return awaited;
      }
      this.process.wakes.pay();
      if (this.look()) continue;
      if (this.waits.needOthers() && this.standing.watch(this.look)) continue;
      this.standstill.until(this.look, this.waits.pendings, this.states.due);
    }
  }

  /**
   * Blocks the calling thread, which is on the stack, until `pending` has its answer. Others run meanwhile.
   * `tell` is called when it takes long enough to be seen.
   */
  block(pending: Pending, tell: () => void): unknown {
    const frame = this.frameOf(pending);
    this.gil.leftAt = null;
    this.onStack(frame, () => this.untilAnswered(frame, tell));
    return frame.result();
  }

  /** A checkpoint of the thread on the stack whose count has run out: others may go on first. */
  pass(): void {
    if (this.hasHadItsTurn(null)) this.giveWay();
    this.process.place[1] = this.gil.slice.next();
  }

  /** Lets others go on before the thread on the stack does. */
  giveWay(): void {
    const frame = this.frameOf(passed);
    frame.look(this.process.clock);
    this.gil.leftAt = frame.line;
    this.onStack(frame, () => this.runOthers());
  }

  /** Gives each other thread that can go on a turn, until `frame` has taken what it waits for. */
  runOthers(frame?: BlockedFrame): void {
    // They come and go meanwhile: one that is passed over has its turn the next time.
    for (const thread of this.threads)
      if (frame?.hasTaken !== true && this.waits.canGoOn(thread)) this.takeTurn(thread);
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
      this.standstill.until(this.look, this.waits.pendings, told);
      if (this.standstill.mustGiveUp()) throw new RuntimeError(UNLEAVABLE_BELOW);
    }
    telling.perhaps();
  }

  /**
   * Others go on until `frame` has its answer. Once it has taken something none shall come to wait on top of it,
   * perhaps for just that; when it only gave up, what another has taken in the same look must go on to be given back.
   */
  private isAnswered(frame: BlockedFrame): boolean {
    if (this.look()) this.runOthers(frame);
    return frame.answered;
  }

  /** Looks at all that is waited for; nothing of the program runs. True when something is there. */
  private readonly look = (): boolean => {
    this.states.tellDue();
    return this.waits.look();
  };

  /**
   * At the end of its count: whether the one that runs has had its turn and another wants one. `below`: the wait of
   * the thread on whose stack it runs, which goes on when it leaves.
   */
  private hasHadItsTurn(below: BlockedFrame | null): boolean {
    if (!this.any) return this.gil.slice.passAlone(this.process.clock());
    let wanted = this.look();
    for (const { running, waiting } of this.threads)
      if (!running && waiting?.answered === true) this.gil.isWantedBy(waiting);
    if (below?.answered === true) {
      wanted = true;
      this.gil.isWantedBy(below);
    }
    return this.gil.slice.isOver(this.process.clock(), wanted);
  }

  private frameOf(pending: Pending): BlockedFrame {
    return new BlockedFrame(pending, this.current(), this.process.place[0] ?? 0);
  }

  /** Lets others run on top of the thread on the stack, which then goes on. */
  private onStack(frame: BlockedFrame, work: () => void): void {
    this.blocked.push(frame);
    try {
      work();
    } finally {
      this.blocked.pop();
      if (this.any) this.gil.taken(this.blocked);
      else this.gil.slice.interrupt();
    }
  }

  /** One turn of a thread that can go on. */
  private takeTurn(thread: Thread): void {
    const { process, gil } = this;
    const { holder } = gil;
    const { waiting, generator, shown } = thread;
    const line = process.place[0] ?? 0;
    gil.holder = thread.tid;
    thread.waiting = null;
    thread.running = true;
    if (shown) {
      process.place[0] = thread.line;
      process.place[1] = gil.slice.next();
      gil.taken(this.blocked);
    }
    try {
      this.goOn(thread, waiting ? waiting.resume(generator) : generator.next());
    } finally {
      thread.line = process.place[0] ?? 0;
      if (this.blocked.length > 0) process.place[0] = line;
      thread.running = false;
      gil.holder = holder;
    }
  }

  /** Steps a thread until it is put aside or ends. */
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

  /** The answer to a call, or {@link PUT_ASIDE}. */
  private attempt(thread: Thread, call: SystemCall, steps: number): unknown {
    const { process } = this;
    process.interrupted();
    if (call.call === "pass") {
      process.wakes.pay();
      if (this.hasHadItsTurn(this.blocked.at(-1) ?? null)) return this.putAside(thread, null);
      process.place[1] = this.gil.slice.next();
      return undefined;
    }
    // How that is shown is told by whoever leaves the stack.
    if (call.call === "await" && thread === this.list.main)
      return this.putAside(thread, this.frameOf(new Awaited(call.promise)));
    const pending = process.pendingOf(call);
    if (!pending) return process.answer(call);
    const frame = this.frameOf(pending);
    if (!frame.look(process.clock)) return this.putAside(thread, frame, call);
    return isYield(call) || steps % TURN === 0 ? this.putAside(thread, frame) : frame.result();
  }

  /** A thread waits in `call`; or it could go on, and lets others do so first. */
  private putAside(thread: Thread, frame: BlockedFrame | null, call?: SystemCall): symbol {
    const { process, states, gil } = this;
    thread.waiting = frame;
    if (!thread.shown) return PUT_ASIDE;
    const line = process.place[0] ?? 0;
    gil.leftAt = frame && !frame.answered ? null : line;
    if (call) states.waits(thread.tid, { ...process.stateOf(call), line }, process.now());
    return PUT_ASIDE;
  }

  private end(thread: Thread): void {
    if (thread.shown) {
      this.gil.leftAt = null;
      this.states.ends(thread.tid);
      this.process.threadEnds();
    }
    this.list.remove(thread);
  }
}
