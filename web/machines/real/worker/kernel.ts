// The real machine as one process sees it: answers its system calls through shared memory. Runs in the
// process's own worker; a call that blocks stops this worker and nothing else.
import { unreachable } from "../../../base/assert.ts";
import { RuntimeError } from "../../../python/builtins/exceptions.ts";
import { MersenneTwister } from "../../../base/mersenne-twister.ts";
import type { Pid, Seconds, Tid } from "../../../base/units.ts";
import { Flag, Header, Slot, slotBase, SlotState } from "../../../wire/shared-layout.ts";
import type { NetworkDelay } from "../../../wire/session-options.ts";
import type { Frame, Kernel, OftenNote, SystemCall, TraceNote } from "../../../wire/system-call.ts";
import type { ShownThread, Threads } from "../../../wire/threads.ts";
import type { Stream, TraceEvent } from "../../../wire/trace-event.ts";
import type { BindMessage } from "../../../wire/worker-message.ts";
import { BlockTable } from "../shared/block.ts";
import { FileTable } from "../shared/file-table.ts";
import { forgetSlot } from "../shared/forget-slot.ts";
import { parkForever } from "../shared/futex.ts";
import { ObjectTable } from "../shared/object-table.ts";
import { OwedWakes } from "../shared/owed-wakes.ts";
import { PipeTable } from "../shared/pipe.ts";
import { workerSection } from "../shared/section.ts";
import { becomeZombie, load, move, parentOf, settleExit } from "../shared/slots.ts";
import { makeStanding } from "../shared/standing.ts";
import { BlockingCalls } from "./blocking-calls.ts";
import type { Answer } from "./drive.ts";
import { fetchPending } from "./fetch-call.ts";
import { makeFaces } from "./faces.ts";
import { pollChild, signalChild } from "./children.ts";
import { clock, drained, entropy, origin, post } from "./natives.ts";
import { OftenWriter } from "./often-writer.ts";
import type { Pending } from "./pending.ts";
import { ProcessPipes } from "./pipes.ts";
import { ProcessSemaphores } from "./semaphores.ts";
import { spawnProcess } from "./spawn-process.ts";
import { lostReasons } from "../../browser/lost-promises.ts";
import { frameReader } from "../../browser/stack-frames.ts";
import { Timers } from "./timers.ts";
import { RUNNING, ThreadStates, type StateNote } from "./thread-states.ts";
import { printEvents, TraceWriter } from "./trace-writer.ts";
import { Turns } from "./turns.ts";
import { pendingOf, Registry } from "./wait-calls.ts";

export class RealKernel implements Kernel {
  readonly shared: SharedArrayBuffer;
  readonly words: Int32Array;
  readonly slot: number;
  readonly plain: boolean;
  readonly clock = clock;
  readonly timers = new Timers(clock);
  readonly timer = this.timers.add;
  readonly lost = () => lostReasons(drained);
  readonly gil = true;
  /** `place[0]`: the line being executed, for all to see. `place[1]`: see ProgramRuntime. */
  readonly place: Int32Array;
  readonly cores: number;
  /** Slots of children, by pid, until their end has been seen. */
  readonly children = new Map<Pid, number>();
  readonly semaphores: ProcessSemaphores;
  readonly pipes: ProcessPipes;
  readonly pipeTable: PipeTable;
  readonly blocks: BlockTable;
  readonly files: FileTable;
  readonly network: NetworkDelay;
  readonly threads: Threads;
  readonly turns: Turns;
  readonly table: ObjectTable;
  readonly registry = new Registry();
  readonly wakes: OwedWakes;
  private readonly calls: BlockingCalls;

  private readonly trace: TraceWriter;
  private readonly often: OftenWriter;
  /** What `clock()` must be lessened by to give milliseconds since the run began; set by {@link begin}. */
  private start = 0;
  readonly frames: (error: unknown) => readonly Frame[];
  readonly expose: Kernel["expose"];
  readonly invoke: Kernel["invoke"];
  /** A run with a seed throws the same dice every time, each process its own. */
  private readonly seed: number | null;
  entropy = entropy;
  private beganAt: Seconds = 0;
  private knownPid: Pid = 0;
  private lastId = 0;
  private finishing = false; // What it does last it does to the end.

  constructor(bind: BindMessage) {
    const { shared, slot, cores } = bind;
    this.shared = shared;
    this.words = new Int32Array(shared);
    this.slot = slot;
    this.place = new Int32Array(shared, (slotBase(slot) + Slot.PLACE) * 4, 2);
    this.plain = bind.form === "plain";
    const { expose, invoke } = makeFaces(this.plain, (call) => this.answer(call));
    this.expose = expose;
    this.invoke = invoke;
    this.cores = cores;
    this.seed = bind.seed;
    this.frames = frameReader(bind.program, bind.definitions);
    this.trace = new TraceWriter(this);
    this.often = new OftenWriter(this.trace, clock);
    const section = workerSection(this.words, slot, () => this.interrupted());
    this.table = new ObjectTable(bind, section);
    this.wakes = new OwedWakes(this.words, this.table.words, clock);
    this.pipeTable = new PipeTable(this.table, this.words, section, (set, pause) =>
      this.wakes.wake(set, pause),
    );
    const standing = makeStanding(this.words, slot, cores, clock, () =>
      post({ kind: "stuck", slot }),
    );
    this.pipes = new ProcessPipes(this.pipeTable, slot, (look) => {
      this.wakes.pay();
      return standing.glance(look);
    });
    this.blocks = new BlockTable(this.table);
    this.files = new FileTable(this.table);
    this.network = bind.network;
    this.turns = new Turns(
      this,
      standing,
      new ThreadStates((note, tid, t) => this.note(note, t, tid), clock),
    );
    this.semaphores = new ProcessSemaphores(this, this.table);
    this.calls = new BlockingCalls(this);
    this.threads = this.turns;
  }

  /** Its slot says so from its claim on; read once, since each lock that it takes asks. */
  get pid(): Pid {
    if (this.knownPid === 0) this.knownPid = load(this.words, this.slot, Slot.PID);
    return this.knownPid;
  }

  parentPid(): Pid {
    return parentOf(this.words, this.slot);
  }

  now(): Seconds {
    return (clock() - this.start) / 1000;
  }

  wallClock(): Seconds {
    return (origin + clock()) / 1000;
  }

  cpuTime(): Seconds {
    return this.now() - this.beganAt - this.calls.blockedFor - this.turns.stood / 1000;
  }

  /** The first thing a process does. */
  begin(name: string): void {
    const epoch = new Float64Array(this.shared, Header.EPOCH * 4, 1);
    const ppid = load(this.words, this.slot, Slot.PPID);
    if (ppid === 0) epoch[0] = origin + clock();
    this.setClock();
    if (this.seed !== null) {
      const seeded = new MersenneTwister([this.seed >>> 0, this.pid]);
      this.entropy = () => seeded.next();
    }
    this.beganAt = this.now();
    move(this.words, this.slot, SlotState.CLAIMED, SlotState.RUNNING);
    this.note({ kind: "begin", ppid, name });
    this.note(RUNNING);
  }

  /** The last thing a process does: tells its exit code and never comes back. */
  finish(exitcode: number): never {
    this.setClock(); // It may end before it has begun.
    this.finishing = true;
    this.turns.leaveAll();
    if (settleExit(this.words, this.slot, exitcode)) {
      this.trace.writeLast({ ...this.stamp(), kind: "end", exitcode });
      forgetSlot(this.words, this.table, this.pipeTable, this.slot);
      becomeZombie(this.words, this.slot);
    }
    post({ kind: "ended", slot: this.slot });
    return parkForever(this.words, this.slot);
  }

  /** From the midst of its program: whom it still owes a call is called. */
  exit(exitcode: number): never {
    this.wakes.pay();
    return this.finish(exitcode);
  }

  /** Stop and kill are answered here, at every checkpoint and before every wait: by never returning. */
  interrupted(): void {
    const flags = load(this.words, this.slot, Slot.FLAGS) & ~Flag.GIVE_UP;
    if (this.finishing || (flags === 0 && Atomics.load(this.words, Header.STOPPING) === 0)) return;
    if ((flags & Flag.KILL) !== 0 && (flags & Flag.STOP) === 0)
      this.finish(-load(this.words, this.slot, Slot.SIGNAL));
    parkForever(this.words, this.slot);
  }

  ringBell(): void {
    post({ kind: "news" });
  }

  askToDrain(): void {
    post({ kind: "full", slot: this.slot });
  }

  note(event: TraceNote, t = this.now(), tid = this.turns.shownThread): void {
    this.trace.write({ ...this.stamp(), t, tid, ...event } as TraceEvent); // its kind's fields are there
  }

  threadBegins(thread: Tid, name: string, { daemon }: ShownThread): void {
    this.note({ kind: "thread", thread, name, daemon });
  }

  threadEnds(): void {
    this.note({ kind: "thread end" });
  }

  stateOf(call: SystemCall): StateNote {
    return this.calls.stateOf(call);
  }

  noteOften(event: OftenNote, t?: Seconds): boolean {
    if (!this.often.admits(event)) return false;
    this.often.write({ ...this.stamp(), ...(t !== undefined && { t }), ...event } as TraceEvent); // as in note()
    return true;
  }

  newId(): number {
    this.lastId += 1;
    return this.pid * 2 ** 32 + this.lastId;
  }

  line(): number {
    return this.place[0] ?? 0;
  }

  thread(): Tid {
    return this.turns.current();
  }

  readonly isThreadAlive = (tid: Tid): boolean => this.turns.isAlive(tid);

  pendingOf(call: SystemCall): Pending | null {
    return call.call === "fetch" ? fetchPending(this, call) : pendingOf(this, call);
  }

  /** At a checkpoint: stop and kill are answered, and threads of the library that can go on have a turn. */
  checkpoint(): void {
    this.interrupted();
    this.wakes.pay();
    // Plain code is interrupted by threads of the library alone, which are soon done.
    if (!this.plain) this.turns.pass();
    else if (this.turns.any) this.turns.runOthers();
  }

  write(stream: Stream, text: string): void {
    this.interrupted();
    for (const event of printEvents(this.words, () => this.stamp(), stream, text))
      this.trace.write(event);
  }

  readonly poll = (pid: Pid): number | null => pollChild(this, pid);
  readonly signal = (pid: Pid, signal: number): void => signalChild(this, pid, signal);

  /** Answers one system call; `await` is answered by settle. */
  readonly answer: Answer = (call: SystemCall): unknown => {
    this.interrupted();
    switch (call.call) {
      case "pass":
        return this.checkpoint();
      case "sleep":
        return this.calls.sleep(call.seconds);
      case "spawn":
        return spawnProcess(this, call.request);
      case "acquire":
      case "wait":
        return this.calls.waitFor(call);
      case "fetch":
        return this.calls.fetch(call);
      case "input":
        return this.calls.input();
      case "await":
        throw new RuntimeError("only the main thread of a process can await a promise");
      default:
        return unreachable(call, "system call");
    }
  };

  readonly untilTimer = (): void => this.calls.untilTimer(this.timers);

  blocked<T>(state: StateNote, work: () => T): T {
    return this.calls.blocked(state, work);
  }

  private stamp(): { t: Seconds; pid: Pid; tid: number; line: number } {
    return { t: this.now(), pid: this.pid, tid: this.turns.shownThread, line: this.place[0] ?? 0 };
  }

  private setClock(): void {
    const epoch = new Float64Array(this.shared, Header.EPOCH * 4, 1);
    this.start = (epoch[0] ?? 0) - origin;
  }
}
