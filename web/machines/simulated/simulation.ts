// One simulated run: the machine, all that its processes share, and the processes themselves. Made once for a run;
// go() lets it run. Where promises or answers from outside are needed it comes back, to be called again later.
import type { Pid } from "../../base/units.ts";
import type { Blocking, SpawnRequest, SystemCall } from "../../wire/system-call.ts";
import { TooManyProcesses } from "../../wire/system-call.ts";
import type { ChoicePoint } from "../../wire/simulation.ts";
import { Calls } from "./calls.ts";
import { nanoseconds } from "./clock.ts";
import { lifeOf } from "./life.ts";
import { Loop, type Answers } from "./loop.ts";
import { Machine, type End } from "./machine.ts";
import { BlockTable } from "./objects/blocks.ts";
import { FileTable, type WrittenFile } from "./objects/files.ts";
import { PipeTable } from "./objects/pipes.ts";
import { SemaphoreTable } from "./objects/semaphores.ts";
import type { SimulationOptions } from "./options.ts";
import { Process, Thread, type Outcome } from "./thread.ts";
import type { Waitables } from "./pendings.ts";

/** As on the real machine. */
const MAIN_PID: Pid = 4001;
export const MAX_PROCESSES = 64;
/** Statements that it takes a process to begin, at most, and of its parent's to start it. */
const TO_BEGIN = 500;
const TO_START = 200;

export class Simulation implements Answers, Waitables {
  readonly machine: Machine;
  readonly loop: Loop;
  readonly semaphores: SemaphoreTable<Thread>;
  readonly pipes: PipeTable<Thread>;
  readonly blocks = new BlockTable();
  readonly files: FileTable;
  private readonly processes = new Map<Pid, Process>();
  private readonly calls: Calls;
  private lastPid = MAIN_PID;

  constructor(readonly options: SimulationOptions) {
    this.machine = new Machine(options);
    this.loop = new Loop(this.machine, this);
    this.files = new FileTable(options.files);
    this.semaphores = new SemaphoreTable(({ waiters }) => this.machine.wakeOne(waiters));
    this.pipes = new PipeTable((waiters) => this.machine.wakeAll(waiters));
    this.calls = new Calls(this);
    const main = this.makeProcess(MAIN_PID, 0, "MainProcess");
    this.begin(main, lifeOf(this, main, null));
  }

  /** Goes on. After "turn" a turn of the event loop must pass, and `waiting` be settled, before it is called again. */
  go(): "over" | "turn" {
    return this.loop.go();
  }

  /** Settled when what is outside has answered; null when nothing was asked. */
  get waiting(): Promise<unknown> | null {
    const { open } = this.machine;
    return open.size > 0 ? Promise.all(open) : null;
  }

  /** How it ended; null while it goes on. */
  get end(): End | null {
    return this.machine.end;
  }

  /** Main process's; null when it has not ended. */
  get exitcode(): number | null {
    return this.processes.get(MAIN_PID)?.exitcode ?? null;
  }

  get choices(): readonly ChoicePoint[] {
    return this.machine.choices.points;
  }

  get written(): readonly WrittenFile[] {
    return this.files.contents();
  }

  readonly processOf = (pid: Pid): Process | undefined => this.processes.get(pid);

  make(thread: Thread, call: SystemCall): Outcome | null {
    return this.calls.make(thread, call);
  }

  giveUpOutside(): boolean {
    return this.calls.giveUpOutside();
  }

  /** Makes a process, which begins a little later. */
  spawn(parent: Process, request: SpawnRequest): Pid {
    const { machine, pipes } = this;
    if (machine.alive >= MAX_PROCESSES) throw new TooManyProcesses(MAX_PROCESSES);
    const { name, method, daemon, ppid, image, ends } = request;
    this.lastPid += 1;
    const child = this.makeProcess(this.lastPid, ppid, name);
    for (const { pipe, side } of ends) pipes.open(pipe, side, child.pid);
    if (method === "fork") pipes.inherit(parent.pid, child.pid);
    const note = { kind: "create", child: child.pid, name, method, daemon } as const;
    const now = machine.now(parent);
    machine.trace.note(parent, machine.threadOf(parent), note, now);
    const toStart = machine.order.delay(TO_START);
    const toBegin = machine.order.delay(TO_BEGIN);
    // The fork server can't start a child before it has begun itself.
    const soonest = this.processOf(ppid)?.begins ?? 0;
    child.begins = Math.max(soonest, now + (toStart + toBegin) * machine.statement);
    machine.alarm(child.begins, () => {
      if (child.alive) this.begin(child, lifeOf(this, child, image));
    });
    machine.owe(parent, toStart);
    return child.pid;
  }

  /** A process ends, however it comes to it. */
  endProcess(process: Process, exitcode: number): void {
    if (!process.alive) return;
    const { machine } = this;
    const at = machine.now(process);
    machine.trace.tellOmitted(process, at);
    machine.trace.note(process, null, { kind: "end", exitcode }, at);
    process.exitcode = exitcode;
    machine.alive -= 1;
    machine.endThreads(process);
    this.pipes.releaseAll(process.pid);
    machine.wakeAll(process.exitWaiters);
  }

  ended(thread: Thread, value: unknown): void {
    const { process, tid } = thread;
    // The life of a process ends with its exit code.
    if (tid === 0) return this.endProcess(process, Number(value));
    const { machine } = this;
    if (thread.shown)
      machine.trace.note(process, thread, { kind: "thread end" }, machine.now(process));
    machine.endThread(thread);
  }

  /** What is still alive was stopped. */
  finish(): void {
    const { machine } = this;
    for (const process of this.processes.values()) {
      if (!process.alive) continue;
      const at = machine.now(process);
      machine.trace.tellOmitted(process, at);
      machine.trace.note(process, null, { kind: "end", exitcode: null }, at);
    }
  }

  private makeProcess(pid: Pid, ppid: Pid, name: string): Process {
    const { switchInterval } = this.options.settings;
    const process = new Process(pid, ppid, name, nanoseconds(switchInterval));
    this.processes.set(pid, process);
    this.machine.alive += 1;
    return process;
  }

  private begin(process: Process, life: Blocking<number>): void {
    const { machine } = this;
    const { ppid, name } = process;
    machine.trace.note(process, null, { kind: "begin", ppid, name }, machine.now(process));
    machine.begin(new Thread(process, 0, "MainThread", true, life));
  }
}
