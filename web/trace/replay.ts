// A cursor over a run: what the world was at time t. The terminal, the editor's gutter and the memory
// panel follow it. Reads on in the log by itself; every question is a few binary searches, so dragging
// the playhead over 100,000 events stays smooth. Page side; no DOM.
import { present } from "../base/assert.ts";
import type { Line, Pid, Seconds } from "../base/units.ts";
import type {
  PrintEvent,
  TraceEvent,
  VariableChange,
  VariablesEvent,
} from "../wire/trace-event.ts";
import type { Lane, Segment, ThreadRow } from "./lane-model.ts";
import { lanesOf } from "./lanes.ts";
import type { TraceLog } from "./log.ts";
import { shownDoer, type Doer } from "./names.ts";
import { countUntil } from "./sorted.ts";

/** A process at one moment. */
export interface ProcessMoment {
  readonly lane: Lane;
  /** `coming`: its parent has called start(), it has not begun. */
  readonly life: "coming" | "alive" | "ended";
  /** The line it was at; 0 where none is known. */
  readonly line: Line;
  /** What its main thread was doing; null unless it is alive. */
  readonly segment: Segment | null;
}

/** A thread of the program at one moment, other than a main one. */
export interface ThreadMoment {
  readonly row: ThreadRow;
  readonly line: Line;
  readonly segment: Segment | null;
}

/** scope → name → the variable, as last told; what went away is not in it. */
export type Variables = ReadonlyMap<string, ReadonlyMap<string, VariableChange>>;

/** What was told one after another, with its times. */
interface History<T> {
  readonly times: Seconds[];
  readonly values: T[];
}

class Replay {
  private read = 0;
  /** By process and thread. */
  private readonly lines = new Map<string, History<Line>>();
  private readonly variables = new Map<Pid, Map<string, Map<string, History<VariableChange>>>>();
  private readonly prints: PrintEvent[] = [];
  /** The latest time of any write up to this one: ascending, where times of different processes may not be. */
  private readonly printed: Seconds[] = [];

  constructor(private readonly log: TraceLog) {}

  /** All processes that a start() had been called for by `t`, in order of creation. */
  processesAt(t: Seconds): ProcessMoment[] {
    this.readOn();
    const moments: ProcessMoment[] = [];
    for (const lane of lanesOf(this.log).lanes) {
      const appeared = Math.min(lane.created ?? Infinity, lane.began ?? Infinity);
      if (appeared > t) continue;
      const life =
        lane.began === null || lane.began > t ? "coming" : t >= goneAt(lane) ? "ended" : "alive";
      moments.push({
        lane,
        life,
        line: this.lineAt({ pid: lane.pid, tid: 0 }, t),
        segment: life === "alive" ? segmentAt(lane.rows[0], t) : null,
      });
    }
    return moments;
  }

  /** Threads of a process that had been started by `t` and had not ended, without the main one. */
  threadsAt(lane: Lane, t: Seconds): ThreadMoment[] {
    this.readOn();
    const { pid, rows } = lane;
    const living = rows.filter(
      ({ start, end }) => start !== null && start.t <= t && t < (end?.t ?? goneAt(lane)),
    );
    return living.map((row) => ({
      row,
      line: this.lineAt({ pid, tid: row.tid }, t),
      segment: segmentAt(row, t),
    }));
  }

  private lineAt({ pid, tid }: Doer, t: Seconds): Line {
    return lastUntil(this.lines.get(`${pid} ${tid}`), t) ?? 0;
  }

  /** The variables of a process as they were at `t`, in the order in which they were first told. */
  variablesAt(pid: Pid, t: Seconds): Variables {
    this.readOn();
    const scopes = new Map<string, Map<string, VariableChange>>();
    for (const [scope, names] of this.variables.get(pid) ?? []) {
      const values = new Map<string, VariableChange>();
      for (const [name, history] of names) {
        const told = lastUntil(history, t);
        if (told !== undefined && told.value !== null) values.set(name, told);
      }
      if (values.size > 0) scopes.set(scope, values);
    }
    return scopes;
  }

  /** All writes so far, in the order in which they were written. */
  get output(): readonly PrintEvent[] {
    this.readOn();
    return this.prints;
  }

  /** How many leading entries of {@link output} had been written by `t`. */
  outputUntil(t: Seconds): number {
    this.readOn();
    return countUntil(this.printed, (time) => time <= t);
  }

  private readOn(): void {
    const { events } = this.log;
    for (; this.read < events.length; this.read += 1)
      this.take(present(events[this.read], "event"));
  }

  private take(event: TraceEvent): void {
    if (event.line > 0) {
      const { pid, tid } = shownDoer(lanesOf(this.log), event);
      remember(entry(this.lines, `${pid} ${tid}`, emptyHistory<Line>), event.t, event.line);
    }
    if (event.kind === "variables") this.takeVariables(event);
    else if (event.kind === "print") this.takePrint(event);
  }

  private takeVariables(event: VariablesEvent): void {
    const scopes = entry(this.variables, event.pid, () => new Map());
    const names = entry(scopes, event.scope, () => new Map());
    for (const change of event.changes) {
      remember(entry(names, change.name, emptyHistory<VariableChange>), event.t, change);
    }
  }

  private takePrint(event: PrintEvent): void {
    const place = countUntil(this.prints, (print) => print.order < event.order);
    this.prints.splice(place, 0, event);
    this.printed.splice(place, this.printed.length - place);
    for (let i = place; i < this.prints.length; i += 1) {
      this.printed.push(Math.max(this.printed[i - 1] ?? 0, present(this.prints[i], "print").t));
    }
  }
}

export type { Replay };

const replays = new WeakMap<TraceLog, Replay>();

/** The cursor of a log; one a log, shared by all who ask. */
export function replayOf(log: TraceLog): Replay {
  return entry(replays, log, () => new Replay(log));
}

/** The segment a thread was in at `t`; of two that meet there, the later one. */
export function segmentAt(row: ThreadRow, t: Seconds): Segment | null {
  const segment = row.segments[countUntil(row.segments, (one) => one.start <= t) - 1];
  return segment && (segment.end === null || t < segment.end || segment.start === t)
    ? segment
    : null;
}

function emptyHistory<T>(): History<T> {
  return { times: [], values: [] };
}

function remember<T>(history: History<T>, t: Seconds, value: T): void {
  history.times.push(t);
  history.values.push(value);
}

function lastUntil<T>(history: History<T> | undefined, t: Seconds): T | undefined {
  return history?.values[countUntil(history.times, (time) => time <= t) - 1];
}

function entry<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** When a process is no more. One that the run was stopped around, or that hangs, is there to the run's last moment. */
function goneAt({ ended, exitcode }: Lane): Seconds {
  return exitcode === null ? Infinity : (ended ?? Infinity);
}
