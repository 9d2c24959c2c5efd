// From the log of a run to its record: what is kept, exported and handed to whoever called
// `window.manyHands.run`.
import type { Pid } from "../base/units.ts";
import type {
  DeadlockRecord,
  ErrorRecord,
  MachineKind,
  Outcome,
  OutputRecord,
  ProcessRecord,
  RunRecord,
  SimulationRecord,
  ThreadRecord,
} from "../wire/run-record.ts";
import { RUN_RECORD_VERSION } from "../wire/run-record.ts";
import type { PrintEvent, TraceEvent } from "../wire/trace-event.ts";

export interface RunFacts {
  readonly machine: MachineKind;
  readonly seed: number | null;
  /** Why the run is over; `ended` lets the exit code of MainProcess decide. */
  readonly reason: "ended" | "stopped" | "time limit" | "deadlock";
  /** Who waited for whom, when `reason` is `deadlock`. */
  readonly deadlock?: DeadlockRecord;
  readonly notes: readonly string[];
  readonly simulation?: SimulationRecord;
  /** What the program wrote: text as it is, anything else base64. Asked at most once. */
  readonly files?: () => RunRecord["files"];
}

export function makeRecord(events: readonly TraceEvent[], facts: RunFacts): RunRecord {
  const processes = processRecords(events);
  const exitcode = processes[0]?.exitcode ?? null;
  let output: ReturnType<typeof printed> | undefined;
  let files: RunRecord["files"] | undefined;
  const last = events.reduce(
    (latest, { kind, t }) => (kind === "end" && t > latest ? t : latest),
    0,
  );
  return {
    version: RUN_RECORD_VERSION,
    machine: facts.machine,
    seed: facts.seed,
    outcome: outcomeOf(facts.reason, exitcode),
    exitcode,
    duration: Math.max(0, last - (processes[0]?.started ?? 0)),
    // Put together when first asked for: a run that was stopped amid endless printing ends at once.
    get stdout() {
      return (output ??= printed(events)).stdout;
    },
    get stderr() {
      return (output ??= printed(events)).stderr;
    },
    get output() {
      return (output ??= printed(events)).output;
    },
    processes,
    threads: threadRecords(processes, events),
    events,
    ...(facts.deadlock && { deadlock: facts.deadlock }),
    errors: events.filter(({ kind }) => kind === "error").flatMap(errorRecord),
    get files() {
      return (files ??= facts.files?.() ?? {});
    },
    notes: [
      ...facts.notes,
      ...events.filter(({ kind }) => kind === "dropped").flatMap(droppedNote),
    ],
    ...(facts.simulation && { simulation: facts.simulation }),
  };
}

/** The record of a program that could not be run at all. */
export function failedRecord(
  outcome: Outcome,
  facts: Omit<RunFacts, "reason">,
  errors: readonly ErrorRecord[],
): RunRecord {
  const empty = makeRecord([], { ...facts, reason: "stopped" });
  return { ...empty, outcome, errors };
}

function outcomeOf(reason: RunFacts["reason"], exitcode: number | null): Outcome {
  if (reason !== "ended") return reason;
  return exitcode === 0 ? "finished" : "failed";
}

/** What was written, in the order in which it was written. A run may have printed hundreds of thousands of times. */
function printed(events: readonly TraceEvent[]): Pick<RunRecord, "stdout" | "stderr" | "output"> {
  const prints = events.filter((event): event is PrintEvent => event.kind === "print");
  if (prints.some(({ order }, index) => order < (prints[index - 1]?.order ?? 0))) {
    prints.sort((a, b) => a.order - b.order);
  }
  const text = { stdout: "", stderr: "" };
  const output = prints.map((print): OutputRecord => {
    text[print.stream] += print.text;
    return { t: print.t, pid: print.pid, tid: print.tid, stream: print.stream, text: print.text };
  });
  return { ...text, output };
}

function processRecords(events: readonly TraceEvent[]): ProcessRecord[] {
  const found = new Map<Pid, ProcessRecord>();
  const change = (pid: Pid, change_: Partial<ProcessRecord>, otherwise?: ProcessRecord) => {
    const known = found.get(pid) ?? otherwise;
    if (known) found.set(pid, { ...known, ...change_ });
  };
  for (const event of events) {
    const { t, pid } = event;
    const blank = { pid, ppid: 0, name: "", started: t, ended: null, exitcode: null };
    if (event.kind === "create") {
      // A child that was ended before it began is a process too.
      const { child, name } = event;
      change(child, {}, { ...blank, pid: child, ppid: pid, name });
    } else if (event.kind === "begin")
      change(pid, { ppid: event.ppid, name: event.name, started: t }, blank);
    else if (event.kind === "end") change(pid, { ended: t, exitcode: event.exitcode }, blank);
  }
  return [...found.values()];
}

/** Main threads first, each as old as its process; then the others, in the order in which they were started. */
function threadRecords(
  processes: readonly ProcessRecord[],
  events: readonly TraceEvent[],
): ThreadRecord[] {
  const mains = processes.map(({ pid, started, ended }): ThreadRecord => ({
    pid,
    tid: 0,
    name: "MainThread",
    started,
    ended,
  }));
  const lives = new Map(processes.map(({ pid, ended }) => [pid, ended]));
  const others = new Map<string, ThreadRecord>();
  for (const event of events) {
    const { t, pid } = event;
    if (event.kind === "thread") {
      const { thread: tid, name } = event;
      // A daemon ends with its process.
      const ended = lives.get(pid) ?? null;
      others.set(`${pid} ${tid}`, { pid, tid, name, started: t, ended });
    } else if (event.kind === "thread end") {
      const known = others.get(`${pid} ${event.tid}`);
      if (known) others.set(`${pid} ${event.tid}`, { ...known, ended: t });
    }
  }
  return [...mains, ...others.values()];
}

function errorRecord(event: TraceEvent): ErrorRecord[] {
  if (event.kind !== "error") return [];
  const { pid, tid, line, column, type, message } = event;
  return [{ pid, tid, line, column, type, message }];
}

function droppedNote(event: TraceEvent): string[] {
  if (event.kind !== "dropped") return [];
  return [
    `process ${event.pid}: ${event.count} later events (${event.characters} characters) were left out`,
  ];
}
