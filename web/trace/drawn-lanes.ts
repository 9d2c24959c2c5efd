// Test data as little drawings, and models as drawings again. For tests only.
//
//   main ▓▓▓▒▒▒▒a▓0      one column is one second; the name before is a process
//   a    .╲▓──|▓0        ▓ running  ─ sleeping  ▒ waiting  · I/O  ░ ready
//   a/w  ...▤▓]          ▤ ready, for want of the GIL; a thread of a, ] its end
//
// In a running column: | prints, ! an uncaught exception, a small letter joins the process of that
// name (or the thread of its process), a capital one sends it SIGTERM. Before: . not there yet, ╲ created but not begun. At the end:
// the exit code, ✕ for −15, ? when the run was stopped around it. The first process is the parent of all.
import { assert } from "../base/assert.ts";
import type { Pid, Seconds, Tid } from "../base/units.ts";
import type { ThreadState, TraceEvent } from "../wire/trace-event.ts";
import type { ArrowEnd, Lane, LaneModel, ThreadRow } from "./lane-model.ts";
import { segmentAt } from "./replay.ts";

/** State, call, and what it waits for. */
const STATES: Readonly<Record<string, readonly [ThreadState, string, string?]>> = {
  "▓": ["running", ""],
  "─": ["sleeping", "time.sleep"],
  "▒": ["waiting", "Process.join"],
  "·": ["io", "open"],
  "░": ["ready", "", "core"],
  "▤": ["ready", "", "GIL"],
};
const ALL = Object.entries(STATES);
const RUNNING = ["running", ""] as const;
const FIRST_PID = 100;

interface Row {
  /** Of a thread, its own name. */
  readonly name: string;
  readonly pid: Pid;
  readonly tid: Tid;
  readonly columns: readonly string[];
}

/** The events of a drawing, by time. */
export function drawnEvents(picture: string): TraceEvent[] {
  const rows = rowsOf(picture);
  const lists = rows.map((row) => eventsOf(row, rows));
  const all = lists.flat().map((event, i) => ({ event, i }));
  const sorted = all.sort((a, b) => a.event.t - b.event.t || a.i - b.i).map(({ event }) => event);
  return sorted.map((event, order) => (event.kind === "print" ? { ...event, order } : event));
}

function rowsOf(picture: string): Row[] {
  const rows: Row[] = [];
  for (const line of picture.split("\n")) {
    const [, process, thread, lane] = /^\s*([^\s/]+)(?:\/(\S+))?\s+(\S+)\s*$/.exec(line) ?? [];
    if (process === undefined || lane === undefined) continue;
    const columns = [...lane];
    const main = rows.find((row) => row.tid === 0 && row.name === process);
    const siblings = rows.filter((row) => row.pid === main?.pid).length;
    const pid = main?.pid ?? FIRST_PID + rows.filter((row) => row.tid === 0).length;
    rows.push({ name: thread ?? process, pid, tid: siblings, columns });
  }
  return rows;
}

function eventsOf({ name, pid, tid, columns }: Row, rows: readonly Row[]): TraceEvent[] {
  const events: TraceEvent[] = [];
  const ppid = pid === FIRST_PID ? 0 : FIRST_PID;
  let state: ThreadState | null = null;
  let on = "";
  let created = ppid === 0 && tid === 0;
  columns.forEach((symbol, t) => {
    const stamp = { t, pid, tid, line: t + 1 };
    if (symbol === ".") return;
    if (!created) {
      created = true;
      const made = { kind: "create", child: pid, name, method: "spawn", daemon: false } as const;
      const started = { kind: "thread", thread: tid, name, daemon: false } as const;
      events.push(tid > 0 ? { ...stamp, tid: 0, ...started } : { ...stamp, pid: ppid, ...made });
    }
    if (symbol === "╲") return;
    if (state === null && tid === 0) events.push({ ...stamp, kind: "begin", ppid, name });
    if (symbol === "]") return void events.push({ ...stamp, kind: "thread end" });
    if (/[0-9✕?]/.test(symbol)) {
      const exitcode = symbol === "✕" ? -15 : symbol === "?" ? null : Number(symbol);
      return void events.push({ ...stamp, kind: "end", exitcode });
    }
    const [next, call, wanted = ""] = STATES[symbol] ?? RUNNING;
    if (next !== (state ?? (tid === 0 ? "running" : null)) || wanted !== on) {
      const thread = wanted === "GIL" ? runningAt(rows, pid, t) : null;
      events.push({ ...stamp, kind: "state", state: next, call, on: wanted, holder: null, thread });
    }
    [state, on] = [next, wanted];
    const mark = markOf(symbol, { name, pid, t }, rows);
    if (mark) events.push({ ...stamp, ...mark });
    else assert(symbol in STATES, `unknown symbol ${symbol}`);
  });
  return events;
}

interface Place extends Pick<Row, "name" | "pid"> {
  readonly t: Seconds;
}

function markOf(symbol: string, { name, pid, t }: Place, rows: readonly Row[]) {
  const thread = rows.find((row) => row.pid === pid && row.tid > 0 && row.name === symbol);
  const process = rows.find((row) => row.tid === 0 && row.name === symbol.toLowerCase());
  if (symbol === "|")
    return { kind: "print", stream: "stdout", text: `${name}~${t}\n`, order: 0 } as const;
  if (symbol === "!")
    return { kind: "error", column: 1, type: "ValueError", message: "boom" } as const;
  if (thread) return { kind: "thread join", thread: thread.tid } as const;
  if (process && symbol === process.name) return { kind: "join", child: process.pid } as const;
  return process ? ({ kind: "signal", target: process.pid, signal: 15 } as const) : null;
}

/** The thread of a process that runs in a column. */
function runningAt(rows: readonly Row[], pid: Pid, t: Seconds): Tid | null {
  return rows.find((row) => row.pid === pid && row.columns[t] === "▓")?.tid ?? null;
}

/** The drawing of a model whose times are whole seconds; `now` is how far open stretches reach. */
export function drawn(model: LaneModel, now: Seconds = 0): string {
  return model.lanes
    .flatMap((lane) =>
      lane.rows.map((row) => {
        const name = row.tid === 0 ? lane.name : `${lane.name}/${row.name}`;
        return `${name} ${columnsOf(lane, row, model, now)}`;
      }),
    )
    .join("\n");
}

function columnsOf(lane: Lane, row: ThreadRow, model: LaneModel, now: Seconds): string {
  let columns = "";
  const last = row.end?.t ?? lane.ended ?? now - 1;
  for (let t = 0; t <= last; t += 1) columns += columnOf(lane, row, model, t);
  return columns;
}

function columnOf(lane: Lane, row: ThreadRow, model: LaneModel, t: Seconds): string {
  const isOwn = (end: ArrowEnd) => end.pid === lane.pid && end.tid === row.tid && end.t === t;
  if (t < (row.start?.t ?? lane.created ?? lane.began ?? Infinity)) return ".";
  if (lane.began === null || t < lane.began) return "╲";
  if (row.end?.t === t) return "]";
  if (lane.ended === t)
    return lane.exitcode === null ? "?" : lane.exitcode === -15 ? "✕" : String(lane.exitcode);
  if (row.errors.some((error) => error.t === t)) return "!";
  if (row.prints.some((print) => print.t === t)) return "|";
  const join = model.arrows.find(({ kind, to }) => kind === "join" && isOwn(to));
  const joined = join && model.byPid.get(join.owner);
  if (join) return (join.from.tid === 0 ? joined : joined?.byTid.get(join.from.tid))?.name ?? "?";
  const signal = model.arrows.find(({ kind, from }) => kind === "signal" && isOwn(from));
  if (signal) return (model.byPid.get(signal.to.pid)?.name ?? "?").toUpperCase();
  const segment = segmentAt(row, t);
  const looks = ([, [state, , on = ""]]: (typeof ALL)[number]) =>
    state === segment?.state && (on === "" || on === segment.on);
  return ALL.find(looks)?.[0] ?? " ";
}

/** A drawing without its margins and alignment, to compare with. */
export function drawing(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim().replace(/\s+/, " "))
    .filter((line) => line !== "")
    .join("\n");
}
