// Makes a session: it loads the compiler and the machine when they are first needed, compiles, runs, and
// keeps the log for whoever draws. One run at a time; a second one ends the first. Page side.
import { Emitter, type Disposable } from "../base/event.ts";
import type { Milliseconds, Pid, Seconds } from "../base/units.ts";
import { TraceLog } from "../trace/log.ts";
import { explainDeadlock, standstillOf } from "../trace/explain-deadlock.ts";
import { lanesOf } from "../trace/lanes.ts";
import { failedRecord, makeRecord } from "../trace/make-record.ts";
import type { CompiledProgram, CompileError } from "../wire/program.ts";
import { noFiles, type RunFiles } from "../wire/run-files.ts";
import type { DeadlockRecord, RunRecord } from "../wire/run-record.ts";
import type { TraceEvent } from "../wire/trace-event.ts";
import type { RealRun, RunEnd } from "../machines/real/page/real-run.ts";
import type { RunOptions } from "../wire/session-options.ts";
import { checkOptions } from "./check-options.ts";
import { recordFiles } from "./record-files.ts";
import type { Place, Session, SessionPhase } from "./session.ts";

const loadParts = () => import("./parts.ts");

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
  let current: RealRun | null = null;
  /** Counts runs: a run that was overtaken while it was starting gives way. */
  let turn = 0;
  /** The run that is starting was stopped before its processes were there. */
  let halted = false;
  let disposed = false;

  function set(next: SessionPhase): void {
    phase = next;
    changed.fire();
  }

  async function run(source: string, given: RunOptions = {}): Promise<RunRecord> {
    const options = checkOptions(source, given, settings.timeLimit);
    stop();
    const mine = ++turn;
    halted = false;
    const ownLog = new TraceLog();
    log = ownLog;
    files = noFiles;
    record = null;
    compileErrors = [];
    set("starting");
    const finish = (made: RunRecord): RunRecord => {
      if (mine === turn) {
        record = made;
        set("ended");
      }
      return made;
    };
    const facts = { machine: "real" as const, seed: options.seed, notes: options.notes };
    if (!globalThis.crossOriginIsolated)
      return finish(failedRecord("failed", facts, [notIsolated]));
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
    const compiled = parts.compileProgram(source);
    if (!compiled.ok) {
      compileErrors = compiled.errors;
      const errors = compiled.errors.map((error) => ({ pid: 0, ...error }));
      return finish(failedRecord("compile error", facts, errors));
    }
    const { reason, files: left } = await runProgram(parts, compiled.program, ownLog, options);
    const events = withColumns(ownLog.events, compiled.program);
    const deadlock = reason === "deadlock" ? { deadlock: explained(ownLog) } : {};
    return finish(
      makeRecord(events, { ...facts, reason, ...deadlock, files: () => recordFiles(left) }),
    );
  }

  async function runProgram(
    { RealRun: Run, workerReserve }: Awaited<ReturnType<typeof loadParts>>,
    program: CompiledProgram,
    ownLog: TraceLog,
    options: ReturnType<typeof checkOptions>,
  ): Promise<{ readonly reason: RunEnd; readonly files: RunFiles }> {
    const started = new Run(program, ownLog, workerReserve, {
      cores: navigator.hardwareConcurrency,
      seed: options.seed,
      files: options.files,
      network: options.network,
    });
    files = started.files;
    const ended = new Promise<RunEnd>((resolve) => {
      started.onEnd.event(resolve);
    });
    started.onDefect.event((error) => reportError(error));
    current = started;
    const limit = options.timeLimit;
    const timer =
      limit === null
        ? undefined
        : setTimeout(() => started.stop("time limit"), Math.min(limit * 1000, LONGEST_TIMER));
    started.start();
    set("running");
    const reason = await ended;
    clearTimeout(timer);
    // Its shared memory is not kept until the next run.
    if (current === started) current = null;
    return { reason, files: started.files };
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
    onChange: changed.event,
    now: () => (phase === "running" && current ? current.now() : log.end),
    places: (): readonly Place[] => (phase === "running" && current ? current.places() : []),
    run,
    stop,
    prewarm() {
      if (!globalThis.crossOriginIsolated) return;
      loadParts().then(
        (parts) => parts.prewarm(),
        // Loading is tried again by Run, which tells.
        (error: unknown) => console.error(error),
      );
    },
    write: (line) => current?.write(line),
    dispose() {
      if (disposed) return;
      disposed = true;
      stop();
      pageLeft.dispose();
      changed.dispose();
    },
  };
}

const notIsolated = {
  pid: 0,
  line: 0,
  column: 0,
  type: "NotIsolated",
  message:
    "This page is not cross-origin isolated, so the browser gives it no shared memory to run processes with.",
};

/** Errors carry columns of the emitted text until here; the program's own are told. */
function withColumns(
  events: readonly TraceEvent[],
  program: CompiledProgram,
): readonly TraceEvent[] {
  if (!events.some(({ kind }) => kind === "error")) return events;
  const forked = new Set<Pid>();
  for (const event of events) {
    if (event.kind === "create" && event.method === "fork") forked.add(event.child);
  }
  return events.map((event) => {
    if (event.kind !== "error" || event.line === 0) return event;
    const text = forked.has(event.pid) ? "forkCode" : "code";
    return { ...event, column: program.originalPosition(event.line, event.column, text).column };
  });
}

function onPageHide(left: () => void): Disposable {
  addEventListener("pagehide", left);
  return { dispose: () => removeEventListener("pagehide", left) };
}
