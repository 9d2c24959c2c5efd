import { expect, test } from "vitest";
import type { TraceEvent } from "../wire/trace-event.ts";
import { drawing, drawn, drawnEvents } from "./drawn-lanes.ts";
import { drawnSharing } from "./drawn-sharing.ts";
import { exportChromeTrace, type ChromeEvent, type ChromeTrace } from "./export-chrome-trace.ts";
import { exportSvg } from "./export-svg.ts";
import { buildLanes } from "./lanes.ts";
import { DARK } from "./picture/palettes.ts";

const DRAWING = `
  main ▓▓▓▓▒▒▒▒▒▒▒ab0
  a    .▓──|▓▓▓▓0
  b    ..▓·|░▓!▓1
  b/w  ....▓▤▓▓]
`;
const words = {
  pid: String,
  waiting: (call: string) => `waiting: ${call}`,
  io: (call: string) => call,
  exit: (code: number) => `exit ${code}`,
  object: (type: string, line: number) => `${type}, line ${line}`,
  limit: String,
  omitted: String,
  moreThreads: String,
  coroutines: String,
};

test("a chrome trace holds the whole picture: read back, it draws the same", () => {
  const trace = exportChromeTrace(buildLanes(drawnEvents(DRAWING)), 13);
  // Through text, as a file would go.
  const model = buildLanes(readBack(JSON.parse(JSON.stringify(trace))));
  expect(drawn(model)).toBe(drawing(DRAWING));
});

test("times of a chrome trace are microseconds, its flows come in pairs", () => {
  const { traceEvents } = exportChromeTrace(buildLanes(drawnEvents(DRAWING)), 13);
  expect(traceEvents.find(({ cat }) => cat === "sleeping")).toMatchObject({
    ts: 2_000_000,
    dur: 2_000_000,
    name: "sleeping: time.sleep",
  });
  const ids = (ph: string) => traceEvents.filter((event) => event.ph === ph).map(({ id }) => id);
  expect(ids("s")).toEqual([1, 2, 3, 4, 5]);
  expect(ids("f")).toEqual(ids("s"));
});

test("what has not ended reaches the end of the export", () => {
  const { traceEvents } = exportChromeTrace(buildLanes(drawnEvents("main ▓──")), 5);
  expect(traceEvents.filter(({ ph }) => ph === "X").map(({ dur }) => dur)).toEqual([
    1_000_000, 4_000_000,
  ]);
});

const SHARED = drawnSharing(
  "main ▓▓▓▓▓▓▓▓▓▓▓0 \n a .▓▓▓▓▓▓▓▓▓0",
  `
  0 main makes q = Queue(2)
  0 main makes L = Lock()
  2 a puts 1 into q
  3 a puts 2 into q
  4 main gets 1 from q
  3 a takes L
  5 a gives L
  5 a begins square 0 of 4
  7 a ends square 0 badly
  7 a asks main for list.append
  8 a goes on
  8 a reads hosts.txt
  9 main omits 7
`,
);

test("what is shared is in a chrome trace: flows, stretches, counters, instants", () => {
  const { traceEvents } = exportChromeTrace(buildLanes(SHARED), 11);
  const of = (cat: string) =>
    traceEvents.filter((event) => event.cat === cat).map(({ ph, ts }) => `${ph} ${ts / 1e6}`);
  expect(of("message")).toEqual(["s 2", "f 4"]);
  expect(of("request")).toEqual(["s 7", "f 7"]);
  expect(of("answer")).toEqual(["s 8", "f 8"]);
  expect(of("lock")).toEqual(["b 3", "e 5"]);
  expect(of("task")).toEqual(["b 5", "e 7"]);
  expect(of("io")).toEqual(["i 8"]);
  const depths = traceEvents.filter(({ ph }) => ph === "C").map(({ args }) => args?.["messages"]);
  expect(depths).toEqual([1, 2, 1]);
  const ids = traceEvents.filter(({ ph }) => "sb".includes(ph)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("an SVG shows tracks, locks, tasks and what was left out", () => {
  const svg = exportSvg(buildLanes(SHARED), 11, { title: "", words });
  for (const text of ["Queue, line 1", "Lock, line 1", "square ×4 ✕", ">7<", ">2<"])
    expect(svg).toContain(text);
  expect(unclosed(svg)).toEqual([]);
});

/** The events behind a chrome trace. */
function readBack({ traceEvents }: ChromeTrace): TraceEvent[] {
  const slices = traceEvents.filter(({ ph }) => ph === "X");
  const first = (pid: number) =>
    Math.min(...slices.filter((slice) => slice.pid === pid).map(({ ts }) => ts));
  const events = traceEvents.flatMap((event): TraceEvent[] => {
    const { ph, pid, tid, name, cat, args } = event;
    const stamp = { t: event.ts / 1e6, pid, tid, line: Number(args?.["line"] ?? 0) };
    if (name === "process_name") {
      const told = String(args?.["name"]);
      return [
        { ...stamp, t: first(pid) / 1e6, kind: "begin", ppid: pid === 100 ? 0 : 100, name: told },
      ];
    }
    if (ph === "X") return [stateOf(event, stamp)];
    if (name === "thread end") return [{ ...stamp, kind: "thread end" }];
    if (name === "exit") return [{ ...stamp, kind: "end", exitcode: Number(args?.["exitcode"]) }];
    if (cat === "stdout")
      return [
        { ...stamp, kind: "print", stream: "stdout", text: String(args?.["text"]), order: 0 },
      ];
    if (cat === "error") return [{ ...stamp, kind: "error", column: 1, type: name, message: "" }];
    if (ph === "s" && cat === "start") {
      const to = traceEvents.find((other) => other.ph === "f" && other.id === event.id);
      const [child, thread] = [to?.pid ?? 0, to?.tid ?? 0];
      const named = traceEvents.find(
        (one) => one.name === "thread_name" && one.pid === pid && one.tid === thread,
      );
      if (child === pid)
        return [
          { ...stamp, kind: "thread", thread, name: String(named?.args?.["name"]), daemon: false },
        ];
      return [{ ...stamp, kind: "create", child, name: "", method: "spawn", daemon: false }];
    }
    if (ph === "f" && cat === "join") {
      const child =
        traceEvents.find((other) => other.ph === "s" && other.id === event.id)?.pid ?? 0;
      return [{ ...stamp, kind: "join", child }];
    }
    return [];
  });
  // Flows come after the rows that they lead to.
  const late = ({ kind }: TraceEvent) => Number(kind !== "thread");
  return events.sort((a, b) => a.t - b.t || late(a) - late(b));
}

const states = {
  running: "running",
  sleeping: "sleeping",
  waiting: "waiting",
  io: "io",
  ready: "ready",
} as const;

function stateOf(
  { cat, args }: ChromeEvent,
  stamp: { t: number; pid: number; tid: number; line: number },
): TraceEvent {
  const state = Object.values(states).find((one) => one === cat) ?? "running";
  const [call, on] = [String(args?.["call"]), String(args?.["on"])];
  return { ...stamp, kind: "state", state, call, on, holder: null };
}

test("an SVG shows names, prints, waiting and exit, and is one closed tree", () => {
  const svg = exportSvg(buildLanes(drawnEvents(DRAWING)), 13, {
    title: "Two & one",
    words,
    palette: DARK,
  });
  for (const text of [
    "main",
    "a~4",
    // A thread's row, and the rungs of what waits for the interpreter lock.
    ">w<",
    'stroke-dasharray="1.25 4.75"',
    "waiting: Process.join",
    "ValueError",
    "exit 1",
    "12 s",
    "<title>Two &amp; one</title>",
    DARK.lanes[2],
  ]) {
    expect(svg).toContain(text);
  }
  expect(unclosed(svg)).toEqual([]);
});

test("what a program prints stays text in an SVG", () => {
  const events = drawnEvents("main ▓▓|▓▓0").map((event) =>
    event.kind === "print" ? { ...event, text: '<script>\u0007&\uD800"</svg>\n' } : event,
  );
  const svg = exportSvg(buildLanes(events), 5, { title: "", words });
  expect(svg).toContain("&lt;script&gt;");
  for (const bad of ["<script", "\u0007", "\uD800"]) expect(svg).not.toContain(bad);
  expect(unclosed(svg)).toEqual([]);
});

/** Elements that were opened and not closed, in order. */
function unclosed(svg: string): string[] {
  const open: string[] = [];
  for (const [, close, name, empty] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (name === undefined || empty) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) open.push(`/${name}`);
  }
  return open;
}
