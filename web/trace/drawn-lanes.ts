// Test data as little drawings, and models as drawings again. For tests only.
//
//   main ▓▓▓▒▒▒▒a▓0      one column is one second; the name before is a process
//   a    .╲▓──|▓0        ▓ running  ─ sleeping  ▒ waiting  · I/O  ░ ready
//
// In a running column: | prints, ! an uncaught exception, a small letter joins the process of that
// name, a capital one sends it SIGTERM. Before: . not there yet, ╲ created but not begun. At the end:
// the exit code, ✕ for −15, ? when the run was stopped around it. The first process is the parent of all.
import { assert, present } from "../base/assert.ts";
import type { Seconds } from "../base/units.ts";
import type { ThreadState, TraceEvent } from "../wire/trace-event.ts";
import type { Lane, LaneModel } from "./lane-model.ts";
import { segmentAt } from "./replay.ts";

const STATES: Readonly<Record<string, readonly [ThreadState, string]>> = {
  "▓": ["running", ""],
  "─": ["sleeping", "time.sleep"],
  "▒": ["waiting", "Process.join"],
  "·": ["io", "open"],
  "░": ["ready", ""],
};
const FIRST_PID = 100;

/** The events of a drawing, by time. */
export function drawnEvents(picture: string): TraceEvent[] {
  const rows = picture
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => /^(\S+)\s+(\S+)$/.exec(line))
    .map((match) => ({
      name: present(match?.[1], "name"),
      columns: [...present(match?.[2], "lane")],
    }));
  const pids = new Map(rows.map(({ name }, i) => [name, FIRST_PID + i]));
  const lists = rows.map(({ name, columns }, i) => eventsOf(name, FIRST_PID + i, columns, pids));
  const all = lists.flat().map((event, i) => ({ event, i }));
  const sorted = all.sort((a, b) => a.event.t - b.event.t || a.i - b.i).map(({ event }) => event);
  return sorted.map((event, order) => (event.kind === "print" ? { ...event, order } : event));
}

function eventsOf(
  name: string,
  pid: number,
  columns: readonly string[],
  pids: ReadonlyMap<string, number>,
): TraceEvent[] {
  const events: TraceEvent[] = [];
  const ppid = pid === FIRST_PID ? 0 : FIRST_PID;
  let state: ThreadState | null = null;
  let created = ppid === 0;
  columns.forEach((symbol, t) => {
    const stamp = { t, pid, tid: 0, line: t + 1 };
    if (symbol === ".") return;
    if (!created) {
      created = true;
      events.push({
        ...stamp,
        pid: ppid,
        kind: "create",
        child: pid,
        name,
        method: "spawn",
        daemon: false,
      });
    }
    if (symbol === "╲") return;
    if (state === null) events.push({ ...stamp, kind: "begin", ppid, name });
    if (/[0-9✕?]/.test(symbol)) {
      events.push({
        ...stamp,
        kind: "end",
        exitcode: symbol === "✕" ? -15 : symbol === "?" ? null : Number(symbol),
      });
      return;
    }
    const [next, call] = STATES[symbol] ?? present(STATES["▓"], "running");
    if (next !== (state ?? "running"))
      events.push({ ...stamp, kind: "state", state: next, call, on: "", holder: null });
    state = next;
    if (symbol === "|")
      events.push({ ...stamp, kind: "print", stream: "stdout", text: `${name}~${t}\n`, order: 0 });
    else if (symbol === "!")
      events.push({ ...stamp, kind: "error", column: 1, type: "ValueError", message: "boom" });
    else if (/[a-z]/.test(symbol))
      events.push({ ...stamp, kind: "join", child: present(pids.get(symbol), symbol) });
    else if (/[A-Z]/.test(symbol)) {
      events.push({
        ...stamp,
        kind: "signal",
        target: present(pids.get(symbol.toLowerCase()), symbol),
        signal: 15,
      });
    } else assert(symbol in STATES, `unknown symbol ${symbol}`);
  });
  return events;
}

/** The drawing of a model whose times are whole seconds; `now` is how far open stretches reach. */
export function drawn(model: LaneModel, now: Seconds = 0): string {
  return model.lanes.map((lane) => `${lane.name} ${columnsOf(lane, model, now)}`).join("\n");
}

function columnsOf(lane: Lane, model: LaneModel, now: Seconds): string {
  let columns = "";
  for (let t = 0; t <= (lane.ended ?? now - 1); t += 1) columns += columnOf(lane, model, t);
  return columns;
}

function columnOf(lane: Lane, model: LaneModel, t: Seconds): string {
  const [row] = lane.rows;
  if (t < (lane.created ?? lane.began ?? Infinity)) return ".";
  if (lane.began === null || t < lane.began) return "╲";
  if (lane.ended === t)
    return lane.exitcode === null ? "?" : lane.exitcode === -15 ? "✕" : String(lane.exitcode);
  if (row.errors.some((error) => error.t === t)) return "!";
  if (row.prints.some((print) => print.t === t)) return "|";
  const join = model.arrows.find(
    ({ kind, to }) => kind === "join" && to.pid === lane.pid && to.t === t,
  );
  if (join) return model.byPid.get(join.owner)?.name ?? "?";
  const signal = model.arrows.find(
    ({ kind, from }) => kind === "signal" && from.pid === lane.pid && from.t === t,
  );
  if (signal) return (model.byPid.get(signal.to.pid)?.name ?? "?").toUpperCase();
  const state = segmentAt(row, t)?.state;
  return Object.entries(STATES).find(([, [name]]) => name === state)?.[0] ?? " ";
}

/** A drawing without its margins and alignment, to compare with. */
export function drawing(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim().replace(/\s+/, " "))
    .filter((line) => line !== "")
    .join("\n");
}
