// The real machine as one process sees it: answers its system calls through shared memory. Runs in the
// process's own worker; a call that blocks stops this worker and nothing else.
import { unreachable } from "../../../base/assert.ts";
import { MersenneTwister } from "../../../base/mersenne-twister.ts";
import type { Pid, Seconds } from "../../../base/units.ts";
import { MAX_EVENT_TEXT } from "../../../wire/trace-codec.ts";
import type { Stream, TraceEvent } from "../../../wire/trace-event.ts";
import type {
  AnyFunction,
  Blocking,
  Frame,
  Kernel,
  SystemCall,
  TraceNote,
  Waitable,
} from "../../../wire/system-call.ts";
import { Flag, Header, Slot, slotBase, SlotState } from "../../../wire/shared-layout.ts";
import type { BindMessage } from "../../../wire/worker-message.ts";
import { addWaiter, parkForever, removeWaiter, waitUntil } from "../shared/futex.ts";
import {
  becomeZombie,
  exitcodeOf,
  load,
  move,
  sendSignal,
  settleExit,
  slotOf,
} from "../shared/slots.ts";
import { decodeLine } from "../shared/start-frame.ts";
import { driveSync, type Answer } from "./drive.ts";
import { pageWriter, readFrame } from "./inbox.ts";
import { clock, entropy, origin, post } from "./natives.ts";
import { spawnProcess } from "./spawn-process.ts";
import { parseStack } from "./stack-frames.ts";
import { nextWrite, TraceWriter } from "./trace-writer.ts";

const sameplace = (line: number, column: number) => ({ line, column });

export class RealKernel implements Kernel {
  readonly shared: SharedArrayBuffer;
  readonly words: Int32Array;
  readonly slot: number;
  readonly clock = clock;
  /** `place[0]`: the line being executed, for all to see. */
  readonly place: Int32Array;
  readonly cores: number;
  /** Slots of children, by pid, until their end has been seen. */
  readonly children = new Map<Pid, number>();

  private readonly trace: TraceWriter;
  /** What `clock()` must be lessened by to give milliseconds since the run began; set by {@link begin}. */
  private start = 0;
  private readonly urls: ReadonlySet<string>;
  /** A run with a seed throws the same dice every time, each process its own. */
  private readonly seed: number | null;
  entropy = entropy;
  private blockedFor: Seconds = 0;
  private beganAt: Seconds = 0;

  constructor(bind: BindMessage) {
    this.shared = bind.shared;
    this.words = new Int32Array(bind.shared);
    this.slot = bind.slot;
    this.place = new Int32Array(bind.shared, (slotBase(bind.slot) + Slot.PLACE) * 4, 1);
    this.cores = bind.cores;
    this.seed = bind.seed;
    this.urls = new Set([bind.program.run, bind.program.fork]);
    this.trace = new TraceWriter(this);
  }

  get pid(): Pid {
    return load(this.words, this.slot, Slot.PID);
  }

  parentPid(): Pid {
    const ppid = load(this.words, this.slot, Slot.PPID);
    if (ppid === 0) return 0;
    const parent = slotOf(this.words, ppid);
    return parent < 0 || exitcodeOf(this.words, parent) !== null ? 1 : ppid;
  }

  now(): Seconds {
    return (clock() - this.start) / 1000;
  }

  wallClock(): Seconds {
    return (origin + clock()) / 1000;
  }

  cpuTime(): Seconds {
    return this.now() - this.beganAt - this.blockedFor;
  }

  /** The first thing a process does. */
  begin(name: string): void {
    const epoch = new Float64Array(this.shared, Header.EPOCH * 4, 1);
    if (this.parentPid() === 0) epoch[0] = origin + clock();
    this.setClock();
    if (this.seed !== null) {
      const seeded = new MersenneTwister([this.seed >>> 0, this.pid]);
      this.entropy = () => seeded.next();
    }
    this.beganAt = this.now();
    move(this.words, this.slot, SlotState.CLAIMED, SlotState.RUNNING);
    this.note({ kind: "begin", ppid: load(this.words, this.slot, Slot.PPID), name });
    this.note({ kind: "state", state: "running", call: "", on: "", holder: null });
  }

  /** The last thing a process does: tells its exit code and never comes back. */
  finish(exitcode: number): never {
    this.setClock(); // It may end before it has begun.
    if (settleExit(this.words, this.slot, exitcode)) {
      this.trace.writeLast({ ...this.stamp(), kind: "end", exitcode });
      becomeZombie(this.words, this.slot);
    }
    post({ kind: "ended", slot: this.slot });
    return parkForever(this.words, this.slot);
  }

  /** Stop and kill are answered here, at every checkpoint and before every wait: by never returning. */
  interrupted(): void {
    const flags = load(this.words, this.slot, Slot.FLAGS);
    if (flags === 0 && Atomics.load(this.words, Header.STOPPING) === 0) return;
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

  note(event: TraceNote, t = this.now()): void {
    // The kind's own fields are there; stamp() adds the others.
    this.trace.write({ ...this.stamp(), t, ...event } as TraceEvent);
  }

  write(stream: Stream, text: string): void {
    this.interrupted();
    for (let at = 0; at < text.length; at += MAX_EVENT_TEXT) {
      const part = text.slice(at, at + MAX_EVENT_TEXT);
      this.trace.write({
        ...this.stamp(),
        kind: "print",
        stream,
        text: part,
        order: nextWrite(this.words),
      });
    }
  }

  poll(pid: Pid): number | null {
    const slot = this.children.get(pid);
    if (slot === undefined) return null;
    const exitcode = exitcodeOf(this.words, slot);
    if (exitcode === null) return null;
    this.children.delete(pid);
    move(this.words, slot, SlotState.ZOMBIE, SlotState.REAPED);
    post({ kind: "reaped", slot });
    return exitcode;
  }

  signal(pid: Pid, signal: number): void {
    const slot = this.children.get(pid);
    if (slot === undefined) return;
    sendSignal(this.words, slot, signal);
    post({ kind: "signalled", slot });
  }

  frames(error: unknown): readonly Frame[] {
    return error instanceof Error && typeof error.stack === "string"
      ? parseStack(error.stack, this.urls, sameplace)
      : [];
  }

  expose<A extends unknown[], T>(
    name: string,
    body: (this: never, ...args: A) => Blocking<T>,
  ): (...args: A) => T {
    const { answer } = this;
    const named = {
      [name](this: never, ...args: A): T {
        return driveSync(body.apply(this, args), answer);
      },
    };
    // The object has this one method.
    return named[name] as (...args: A) => T;
  }

  // A plain call: what blocks inside drives itself.
  // oxlint-disable-next-line require-yield
  *invoke(target: AnyFunction, self: unknown, args: readonly unknown[]): Blocking<unknown> {
    return Reflect.apply(target, self, args);
  }

  /** Answers one system call; `await` is answered by driveAsync. */
  readonly answer: Answer = (call: SystemCall): unknown => {
    this.interrupted();
    switch (call.call) {
      case "sleep":
        return this.sleep(call.seconds);
      case "spawn":
        return spawnProcess(this, call.request);
      case "wait":
        return this.wait(call.objects, call.timeout, call.what, call.on);
      case "input":
        return this.input();
      case "await":
        return call.promise;
      default:
        return unreachable(call, "system call");
    }
  };

  /** Tells the trace that this thread stands still in `work`, and runs it. */
  blocked<T>(state: Extract<TraceNote, { kind: "state" }>, work: () => T): T {
    const began = this.now();
    this.note(state);
    const result = work();
    this.blockedFor += this.now() - began;
    this.note({ kind: "state", state: "running", call: "", on: "", holder: null });
    return result;
  }

  private stamp(): { t: Seconds; pid: Pid; tid: number; line: number } {
    return { t: this.now(), pid: this.pid, tid: 0, line: this.place[0] ?? 0 };
  }

  private setClock(): void {
    const epoch = new Float64Array(this.shared, Header.EPOCH * 4, 1);
    this.start = (epoch[0] ?? 0) - origin;
  }

  private sleep(seconds: Seconds): void {
    if (seconds === 0) return;
    const deadline = clock() + seconds * 1000;
    this.blocked(
      { kind: "state", state: "sleeping", call: "time.sleep", on: "", holder: null },
      () =>
        waitUntil(
          this.words,
          this.slot,
          () => undefined,
          deadline,
          clock,
          () => this.interrupted(),
        ),
    );
  }

  private wait(
    objects: readonly Waitable[],
    timeout: Seconds | null,
    call: string,
    on: string,
  ): readonly number[] {
    const { words, slot } = this;
    const slots = objects.map(({ pid }) => this.children.get(pid) ?? slotOf(words, pid));
    const look = (): number[] | undefined => {
      const ready = objects.flatMap(({ pid }, index) =>
        this.hasEnded(slots[index] ?? -1, pid) ? [index] : [],
      );
      return ready.length > 0 ? ready : undefined;
    };
    const already = look();
    if (already || timeout === 0) return already ?? [];
    const deadline = timeout === null ? Infinity : clock() + timeout * 1000;
    const [only] = objects;
    const holder = objects.length === 1 && only ? only.pid : null;
    const sets = slots.map((other) => slotBase(other) + Slot.EXIT_WAITERS);
    return this.blocked({ kind: "state", state: "waiting", call, on, holder }, () => {
      for (const set of sets) addWaiter(words, set, slot);
      const ready = waitUntil(words, slot, look, deadline, clock, () => this.interrupted());
      for (const set of sets) removeWaiter(words, set, slot);
      return ready ?? [];
    });
  }

  /** A slot that was freed, or given to another process, means that this one has ended. */
  private hasEnded(slot: number, pid: Pid): boolean {
    return (
      slot < 0 || load(this.words, slot, Slot.PID) !== pid || exitcodeOf(this.words, slot) !== null
    );
  }

  private input(): string | null {
    return this.blocked({ kind: "state", state: "io", call: "input", on: "", holder: null }, () => {
      post({ kind: "input", slot: this.slot });
      const line = readFrame(this, pageWriter(this));
      return line === null ? null : decodeLine(line);
    });
  }
}
