// Makes a session: it loads the compiler and the machine when they are first needed, compiles, runs, and
// keeps the log for whoever draws. One run at a time; a second one ends the first. Page side.
import { Emitter, type Disposable } from "../base/event.ts";
import type { Milliseconds, Seconds } from "../base/units.ts";
import { TraceLog } from "../trace/log.ts";
import { explainDeadlock } from "../trace/explain-deadlock.ts";
import { standstillOf } from "../trace/standstill.ts";
import { lanesOf } from "../trace/lanes.ts";
import { failedRecord, makeRecord, type RunFacts } from "../trace/make-record.ts";
import type { CompileError } from "../wire/program.ts";
import { noFiles } from "../wire/run-files.ts";
import type { DeadlockRecord, MachineKind, RunRecord } from "../wire/run-record.ts";
import { type ChoicePoint, SCHEDULE_VERSION } from "../wire/simulation.ts";
import type { RunOptions } from "../wire/session-options.ts";
import { type CheckedOptions, checkOptions } from "./check-options.ts";
import {
  LIMITED,
  machineFor,
  type MachineEnd,
  type MachineRun,
  makeRun,
  NOT_ISOLATED,
  withoutEffect,
} from "./machine-run.ts";
import { withColumns } from "./program-columns.ts";
import { recordFiles } from "./record-files.ts";
import type { Place, Session, SessionPhase } from "./session.ts";

const fetchParts = () => import("./parts.ts");
let loading: ReturnType<typeof fetchParts> | null = null;

/**
 * Fetched once; after a failure they are asked for again. A browser answers even the second `import()` of a module only some
 * tasks later, often behind a frame: the promise that is kept answers Run at once.
 */
function loadParts(): ReturnType<typeof fetchParts> {
  loading ??= fetchParts().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Why the run of this log stood still. */
function explained(log: TraceLog): DeadlockRecord {
  const model = lanesOf(log);
  return explainDeadlock(model, standstillOf(model));
}

/** Browsers count a timer's milliseconds in 31 bits. */
const LONGEST_TIMER: Milliseconds = 2 ** 31 - 1;

export interface SessionSettings {
  /** Seconds until a run is ended; null (for a page with a Stop button) for never. */
  readonly timeLimit: Seconds | null;
}

export function createSession(settings: SessionSettings = { timeLimit: null }): Session {
  const changed = new Emitter<void>();
  let phase: SessionPhase = "idle";
  let log = new TraceLog();
  let files = noFiles;
  let compileErrors: readonly CompileError[] = [];
  let record: RunRecord | null = null;
  let choices: readonly ChoicePoint[] = [];
  let current: MachineRun | null = null;
  /** Counts runs: a run that was overtaken while it was starting gives way. */
  let turn = 0;
  /** The run that is starting was stopped before its processes were there. */
  let halted = false;
  let disposed = false;
  /** Lines of input of the current or last run: another order of the same program reads them again. */
  let written: (string | null)[] = [];

  function set(next: SessionPhase): void {
    phase = next;
    changed.fire();
  }

  async function run(source: string, given: RunOptions = {}): Promise<RunRecord> {
    const options = checkOptions(source, given, settings.timeLimit);
    const lines = options.schedule === null ? [] : written;
    stop();
    const mine = ++turn;
    written = [...lines];
    halted = false;
    const ownLog = new TraceLog();
    log = ownLog;
    files = noFiles;
    record = null;
    choices = [];
    compileErrors = [];
    set("starting");
    const finish = (made: RunRecord): RunRecord => {
      if (mine === turn) {
        record = made;
        set("ended");
      }
      return made;
    };
    const machine = machineFor(options.machine);
    const facts = factsOf(machine, options);
    let parts: Awaited<ReturnType<typeof loadParts>>;
    try {
      parts = await loadParts();
    } catch (error) {
      // Nothing the reader typed is lost; the next Run tries again.
      if (mine === turn) set("idle");
      throw error;
    }
    if (mine !== turn || halted || disposed)
      return finish(makeRecord([], { ...facts, reason: "stopped" }));
    const compiled = parts.compileProgram(source, machine);
    if (!compiled.ok) {
      compileErrors = compiled.errors;
      const errors = compiled.errors.map((error) => ({ pid: 0, ...error }));
      return finish(failedRecord("compile error", facts, errors));
    }
    const started = makeRun(parts, machine, compiled.program, ownLog, options, lines);
    const end = await follow(started, options.timeLimit);
    if (mine === turn) choices = started.choices ?? [];
    const events = withColumns(ownLog.events, compiled.program);
    const deadlock = end === "deadlock" ? { deadlock: explained(ownLog) } : {};
    const notes = end === "limit" ? [...facts.notes, LIMITED] : facts.notes;
    const reason = REASONS[end];
    const left = () => recordFiles(started.files);
    return finish(makeRecord(events, { ...facts, notes, reason, ...deadlock, files: left }));
  }

  async function follow(started: MachineRun, limit: Seconds | null): Promise<MachineEnd> {
    files = started.files;
    const ended = new Promise<MachineEnd>((resolve) => {
      started.onEnd.event(resolve);
    });
    started.onDefect?.event((error) => reportError(error));
    current = started;
    const timer =
      limit === null
        ? undefined
        : setTimeout(() => started.stop("time limit"), Math.min(limit * 1000, LONGEST_TIMER));
    started.start();
    set("running");
    const end = await ended;
    clearTimeout(timer);
    // Its shared memory is not kept until the next run.
    if (current === started) current = null;
    return end;
  }

  function stop(): void {
    halted = true;
    current?.stop("stopped");
    current = null;
  }

  const pageLeft: Disposable = onPageHide(() => stop());

  return {
    get phase() {
      return phase;
    },
    get log() {
      return log;
    },
    get files() {
      return files;
    },
    get compileErrors() {
      return compileErrors;
    },
    get record() {
      return record;
    },
    get choices() {
      return choices;
    },
    onChange: changed.event,
    now: () => (phase === "running" && current ? current.now() : log.end),
    places: (): readonly Place[] => (phase === "running" && current ? current.places() : []),
    run,
    stop,
    prewarm(asked = null) {
      loadParts().then(
        (parts) => parts.prewarm(machineFor(asked)),
        // Loading is tried again by Run, which tells.
        (error: unknown) => console.error(error),
      );
    },
    write(line) {
      written.push(line);
      current?.write(line);
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      stop();
      pageLeft.dispose();
      changed.dispose();
    },
  };
}

/** A run that is left for somebody to choose is one that was stopped; one that does too much has used up its time. */
const REASONS = {
  ended: "ended",
  stopped: "stopped",
  "time limit": "time limit",
  deadlock: "deadlock",
  choice: "stopped",
  limit: "time limit",
} as const satisfies Record<MachineEnd, RunFacts["reason"]>;

/** What a run's record says of its machine. */
function factsOf(machine: MachineKind, options: CheckedOptions): Omit<RunFacts, "reason"> {
  const { settings, simulatedOnly } = options;
  if (machine === "real") {
    const notes = simulatedOnly.length > 0 ? [withoutEffect(simulatedOnly)] : [];
    return { machine, seed: options.seed, notes };
  }
  const { seed, policy } = settings;
  const schedule = options.schedule ?? { version: SCHEDULE_VERSION, seed, policy, choices: [] };
  const notes = options.machine === "simulated" ? [] : [NOT_ISOLATED];
  return { machine, seed, notes, simulation: { settings, schedule } };
}

function onPageHide(left: () => void): Disposable {
  addEventListener("pagehide", left);
  return { dispose: () => removeEventListener("pagehide", left) };
}
