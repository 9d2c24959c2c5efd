// One run on the real machine, seen from the page: it makes the shared memory, seats workers, drains what
// they tell, hears what only a page can do for them, and ends them all. Page side; it never blocks.
import { Emitter } from "../../../base/event.ts";
import type { Milliseconds, Pid, Seconds } from "../../../base/units.ts";
import { EventLimit } from "../../browser/event-limit.ts";
import { blobUrl } from "../../browser/worker-source.ts";
import type { TraceLog } from "../../../trace/log.ts";
import type { TraceEvent } from "../../../wire/trace-event.ts";
import type { CompiledProgram } from "../../../wire/program.ts";
import { Flag, Header, SHARED_BYTES, Slot, SLOTS, SlotState } from "../../../wire/shared-layout.ts";
import type { NetworkDelay } from "../../../wire/session-options.ts";
import type { FromWorker } from "../../../wire/worker-message.ts";
import { BlockTable } from "../shared/block.ts";
import { eagerText } from "../../browser/eager-text.ts";
import { forgetSlot } from "../shared/forget-slot.ts";
import { makeSharedObjects, ObjectTable } from "../shared/object-table.ts";
import { PipeTable } from "../shared/pipe.ts";
import { pageSection } from "../shared/section.ts";
import { nobodyCanGoOn } from "../shared/standing.ts";
import { becomeZombie, isSignalled, load, raiseFlag, settleExit } from "../shared/slots.ts";
import { TraceDrain } from "./drain.ts";
import { DrainPace } from "./drain-pace.ts";
import { FATAL_HINT, fatalError, NO_WORKER_HINT, SIGABRT } from "../../browser/fatal-error.ts";
import { FetchDesk } from "./fetch-desk.ts";
import { InputDesk } from "./input-desk.ts";
import { PageFiles } from "./page-files.ts";
import { SlotDesk } from "./slot-desk.ts";
import type { WorkerReserve } from "./worker-reserve.ts";

/** A killed process that does not end by itself by then is ended from outside. */
const GRACE: Milliseconds = 50;
/** Who waits says so after a millisecond; by then everybody has. */
const TOLD: Milliseconds = 10;
/** A worker ended from outside may go on for two seconds in Chromium; its slot rests until then. */
const REST: Milliseconds = 5_000;

export interface RealRunOptions {
  readonly cores: number;
  readonly seed: number | null;
  /** Files that are there when the program begins. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly network: NetworkDelay;
}

export type RunEnd = "ended" | "stopped" | "time limit" | "deadlock";

export class RealRun {
  /** Fires when the run is over and the log is complete. */
  readonly onEnd: Emitter<RunEnd> = new Emitter();
  /** Fires when a process waits for a line of input. */
  readonly onInput: Emitter<Pid> = new Emitter();
  /** Defects of our own code; the run goes on where it can. */
  readonly onDefect: Emitter<Error> = new Emitter();

  private readonly words: Int32Array;
  private readonly shared = new SharedArrayBuffer(SHARED_BYTES);
  private readonly objects = makeSharedObjects();
  private readonly table = new ObjectTable(this.objects, pageSection);
  private readonly pipes: PipeTable;
  readonly files: PageFiles;
  private readonly fetches: FetchDesk;
  private readonly desk: SlotDesk;
  private readonly drain: TraceDrain;
  private readonly limit = new EventLimit();
  private readonly urls: readonly string[];
  private over = false;
  private readonly pace: DrainPace;
  private readonly input = new InputDesk(this.shared);

  constructor(
    private readonly program: CompiledProgram,
    private readonly log: TraceLog,
    private readonly reserve: WorkerReserve,
    options: RealRunOptions,
  ) {
    this.words = new Int32Array(this.shared);
    this.files = new PageFiles(this.table, options.files);
    this.fetches = new FetchDesk(this.words, new BlockTable(this.table));
    const run = blobUrl(eagerText(program.code));
    const fork = blobUrl(eagerText(program.forkCode));
    this.urls = [run, fork];
    this.pipes = new PipeTable(this.table, this.words, pageSection);
    this.drain = new TraceDrain(this.shared, this.words, () => this.now());
    this.pace = new DrainPace(
      this.words,
      options.cores,
      () => {
        this.append(this.drain.read(this.broken));
        // Of those that are behind, more is to come of the time before.
        if (!this.drain.isBehind) this.log.reach(this.now());
        return this.drain.isBehind;
      },
      () => this.drain.pending(),
    );
    this.desk = new SlotDesk({
      shared: this.shared,
      words: this.words,
      reserve,
      bind: {
        shared: this.shared,
        ...this.objects,
        program: { run, fork },
        form: program.form,
        definitions: program.definitions,
        cores: options.cores,
        seed: options.seed,
        network: options.network,
      },
      onMessage: (slot, message) => this.receive(slot, message),
      onError: (error) => this.onDefect.fire(error),
      onSeatFailure: (slot, error) => this.notSeated(slot, error),
    });
  }

  start(): void {
    void this.desk.start(this.program.imports.some((name) => name.startsWith("multiprocessing")));
    this.pace.tick();
  }

  /** Seconds since MainProcess began; 0 before. */
  now(): Seconds {
    const state = load(this.words, 0, Slot.STATE);
    if (state < SlotState.RUNNING) return 0;
    const epoch = new Float64Array(this.shared, Header.EPOCH * 4, 1)[0] ?? 0;
    return Math.max(0, (performance.timeOrigin + performance.now() - epoch) / 1000);
  }

  /** Where each live process is at this moment. */
  places(): { pid: Pid; line: number }[] {
    if (this.over) return [];
    return this.desk.living().map((slot) => ({
      pid: load(this.words, slot, Slot.PID),
      line: load(this.words, slot, Slot.PLACE),
    }));
  }

  /** A line for `input()`, kept until a process asks; null is the end of input. */
  write(line: string | null): void {
    this.input.write(line);
  }

  /** Ends everything at once: flags for those who look, terminate for those who don't. */
  stop(reason: RunEnd): void {
    if (this.over) return;
    Atomics.store(this.words, Header.STOPPING, 1);
    for (let slot = 0; slot < SLOTS; slot++) raiseFlag(this.words, slot, Flag.STOP);
    const living = this.desk.living();
    // First of all: there may be much to read.
    this.desk.close();
    this.append(this.drain.readAll(this.broken));
    for (const slot of living) this.tellEnd(slot, null);
    this.close(reason);
  }

  private receive(slot: number, message: FromWorker): void {
    if (this.over) return;
    switch (message.kind) {
      case "booted":
        return;
      case "reserve":
        return this.desk.refill();
      case "news":
        return this.pace.wakeUp();
      case "full":
        return this.pace.drainSoon();
      case "ended":
        return this.processEnded(slot);
      case "reaped":
        this.desk.free(message.slot);
        return this.desk.refill();
      case "signalled":
        return this.endSoon(message.slot, load(this.words, message.slot, Slot.PID));
      case "stuck":
        return this.lookWhetherStuck();
      case "input": {
        const pid = load(this.words, slot, Slot.PID);
        this.onInput.fire(pid);
        return this.input.ask(slot, pid);
      }
      case "fetch":
        void this.fetches.ask(slot, message.path, message.reply);
        return;
      case "more":
        return this.input.goOn(slot);
      case "defect":
        return this.collapse(message.slot, message.message, message.stack);
    }
  }

  private processEnded(slot: number): void {
    if (this.over) return;
    this.drain.reset(slot, this.broken);
    this.append(this.drain.read(this.broken));
    this.tellEnd(slot, load(this.words, slot, Slot.EXITCODE));
    // Once more: one that was ended from outside may have gone on and taken something up.
    forgetSlot(this.words, this.table, this.pipes, slot);
    this.input.forget(slot);
    this.desk.retire(slot);
    if (this.desk.living().length === 0) return this.finish();
    this.lookWhetherStuck();
    // A parent may be waiting for the slot that came free, or for one whose claimer has died.
    this.desk.refill();
  }

  private endSoon(slot: number, pid: Pid): void {
    setTimeout(() => this.endFromOutside(slot, pid), GRACE);
  }

  /** A signal's target has not looked at its flags: it is inside one long native call. */
  private endFromOutside(slot: number, pid: Pid): void {
    if (this.over || !isSignalled(this.words, slot, pid)) return;
    // Ended inside a section it would leave it locked: it is out of it in a moment, and then sees the flag.
    if (load(this.words, slot, Slot.IN_SECTION) === 1) return this.endSoon(slot, pid);
    const exitcode = -load(this.words, slot, Slot.SIGNAL);
    // When the process has settled its end itself, it is on its way and will say so.
    if (settleExit(this.words, slot, exitcode)) this.endInPlace(slot, exitcode);
  }

  /**
   * The runtime inside a process has failed: a defect of ours, or its program has changed built-in objects.
   * The process ends as CPython's does when the interpreter itself fails, by signal 6, and says so.
   */
  private collapse(slot: number, message: string, stack: string, hint = FATAL_HINT): void {
    if (this.over || !settleExit(this.words, slot, -SIGABRT)) return;
    console.error(`process in slot ${slot} failed: ${message}\n${stack}`);
    const pid = load(this.words, slot, Slot.PID);
    const line = load(this.words, slot, Slot.PLACE);
    const stamp = { t: this.now(), pid, tid: 0, line };
    const order = Atomics.add(this.words, Header.WRITES, 1);
    this.append(fatalError(stamp, order, message, hint));
    this.endInPlace(slot, -SIGABRT);
  }

  /** Ends the run when nobody can go on, and all have told the trace what they wait for. */
  private lookWhetherStuck(): void {
    if (this.over || !nobodyCanGoOn(this.words)) return;
    setTimeout(() => {
      if (this.over || !nobodyCanGoOn(this.words)) return;
      const buried = this.desk.living().find((slot) => load(this.words, slot, Slot.BURIED) === 1);
      if (buried === undefined) this.stop("deadlock");
      else raiseFlag(this.words, buried, Flag.GIVE_UP);
    }, TOLD);
  }

  /** Without a worker there is no process. One in reserve is tried again when another is needed. */
  private notSeated(slot: number, error: Error): void {
    if (slot === 0) this.collapse(slot, error.message, error.stack ?? "", NO_WORKER_HINT);
    else this.onDefect.fire(error);
  }

  /** Ends a worker that will not end by itself, its exit code being settled. */
  private endInPlace(slot: number, exitcode: number): void {
    this.append(this.drain.read(this.broken));
    this.tellEnd(slot, exitcode);
    this.desk.endWorker(slot);
    forgetSlot(this.words, this.table, this.pipes, slot);
    becomeZombie(this.words, slot);
    this.lookWhetherStuck();
    setTimeout(() => this.processEnded(slot), REST);
    if (this.desk.living().length === 0) this.finish();
  }

  /** Says that a process has ended if it could not say so itself, its ring being full. */
  private tellEnd(slot: number, exitcode: number | null): void {
    const pid = load(this.words, slot, Slot.PID);
    if (pid === 0 || this.drain.ended.has(pid)) return;
    this.drain.ended.add(pid);
    const line = load(this.words, slot, Slot.PLACE);
    this.append([{ kind: "end", t: this.now(), pid, tid: 0, line, exitcode }]);
  }

  private finish(): void {
    this.append(this.drain.readAll(this.broken));
    this.close("ended");
  }

  private close(reason: RunEnd): void {
    this.over = true;
    this.fetches.close();
    this.files.keep();
    this.desk.close();
    this.pace.close();
    for (const url of this.urls) URL.revokeObjectURL(url);
    this.log.append(this.limit.leftOut(this.now()));
    this.log.close();
    this.onEnd.fire(reason);
    this.reserve.prewarm();
  }

  private append(events: readonly TraceEvent[]): void {
    this.log.append(this.limit.admit(events));
  }

  /** A process whose trace makes no sense has lost its footing. */
  private readonly broken = (slot: number, error: unknown): void => {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    queueMicrotask(() => this.collapse(slot, message, stack ?? ""));
  };
}
