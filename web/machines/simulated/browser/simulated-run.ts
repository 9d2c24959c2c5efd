// One run on the simulated machine, seen from the page: all its processes live in one worker, in virtual time.
// What the worker tells goes into the log as it comes; the run is ended by ending the worker. Page side.
import { Emitter } from "../../../base/event.ts";
import type { Line, Pid, Seconds } from "../../../base/units.ts";
import type { TraceLog } from "../../../trace/log.ts";
import type { NetworkDelay } from "../../../wire/session-options.ts";
import type { ChoicePoint, Schedule, SimulationSettings } from "../../../wire/simulation.ts";
import type { SimulationEnd } from "../../../wire/simulation-message.ts";
import { EventLimit } from "../../browser/event-limit.ts";
import { FATAL_HINT, fatalError, NO_WORKER_HINT, SIGABRT } from "../../browser/fatal-error.ts";
import { SimulatedFiles } from "./simulated-files.ts";
import { type Program, Simulator, type Told } from "./simulator.ts";
import type { SimulatorReserve } from "./simulator-reserve.ts";

export interface SimulatedRunOptions {
  readonly settings: SimulationSettings;
  readonly schedule: Schedule | null;
  readonly stopAtChoice: number | null;
  /** Files that are there when the program begins. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly network: NetworkDelay;
  /** Lines of input that are there already; null is its end. */
  readonly lines: readonly (string | null)[];
}

export type SimulatedEnd = SimulationEnd | "stopped" | "time limit";

export class SimulatedRun {
  /** Fires when the run is over and the log is complete. */
  readonly onEnd: Emitter<SimulatedEnd> = new Emitter();
  /** Fires when a process waits for a line of input. */
  readonly onInput: Emitter<Pid> = new Emitter();
  readonly files: SimulatedFiles;
  private made: readonly ChoicePoint[] = [];
  private readonly simulator: Simulator;
  private readonly limit = new EventLimit();
  private over = false;

  constructor(
    program: Program,
    private readonly log: TraceLog,
    reserve: SimulatorReserve,
    private readonly options: SimulatedRunOptions,
  ) {
    this.files = new SimulatedFiles(options.files);
    this.simulator = new Simulator(program, reserve, {
      told: (message) => this.told(message),
      failed: (error, began) => this.collapse(error, began ? FATAL_HINT : NO_WORKER_HINT),
    });
  }

  /** Points where several could go, in order; known once the run is over. */
  get choices(): readonly ChoicePoint[] {
    return this.made;
  }

  start(): void {
    void this.simulator.ask({ kind: "run", ...this.options });
  }

  /** Virtual seconds since MainProcess began, as far as the page has heard. */
  now(): Seconds {
    return this.log.end;
  }

  /** Processes of virtual time are nowhere between two messages. */
  places(): [] {
    return [];
  }

  write(line: string | null): void {
    this.simulator.write(line);
  }

  stop(reason: "stopped" | "time limit"): void {
    this.close(reason);
  }

  private told(message: Told): void {
    switch (message.kind) {
      case "events":
        return this.log.append(this.limit.admit(message.events));
      case "files":
        return this.files.update(message.files);
      case "input":
        return this.onInput.fire(message.pid);
      case "ended":
        this.made = message.choices;
        return this.close(message.reason);
      case "explored":
        return;
    }
  }

  private close(reason: SimulatedEnd, exitcode: number | null = null): void {
    if (this.over) return;
    this.over = true;
    this.simulator.end();
    for (const { pid, line } of this.living())
      this.log.append([{ kind: "end", t: this.log.end, pid, tid: 0, line, exitcode }]);
    this.log.append(this.limit.leftOut(this.log.end));
    this.log.close();
    this.onEnd.fire(reason);
  }

  /** Processes that have not told their end, with the lines they were last seen at. */
  private living(): { readonly pid: Pid; readonly line: Line }[] {
    const lines = new Map<Pid, Line>();
    for (const { kind, pid, line } of this.log.events) {
      if (kind === "end") lines.delete(pid);
      else if (kind === "begin" || lines.has(pid)) lines.set(pid, line);
    }
    return Array.from(lines, ([pid, line]) => ({ pid, line }));
  }

  /** The interpreter itself has failed, and with it all processes. */
  private collapse(error: Error, hint: string): void {
    if (this.over) return;
    console.error(error);
    const stamp = { t: this.log.end, pid: this.log.events[0]?.pid ?? 1, tid: 0, line: 0 };
    this.log.append(fatalError(stamp, Number.MAX_SAFE_INTEGER, error.message, hint));
    this.close("ended", -SIGABRT);
  }
}
