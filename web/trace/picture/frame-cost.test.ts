// What one frame costs, counted in strokes of the pen instead of milliseconds, so that it is the same
// on every machine: it must depend on pixels and lanes in view, not on events.
import { expect, test } from "vitest";
import type { ThreadState, TraceEvent } from "../../wire/trace-event.ts";
import { buildLanes } from "../lanes.ts";
import type { LaneModel } from "../lane-model.ts";
import { drawLanes } from "./draw-lanes.ts";
import { visibleFlights } from "./flights.ts";
import { layOut } from "./layout.ts";
import { LIGHT } from "./palettes.ts";
import type { Pen } from "./pen.ts";
import { scaleBetween, type TimeScale } from "./time-scale.ts";

const WIDTH = 1440;
const HEIGHT = 320;
const words = {
  pid: String,
  waiting: (call: string) => call,
  io: (call: string) => call,
  exit: String,
  object: (type: string, line: number) => `${type}, line ${line}`,
  limit: String,
  omitted: String,
  moreThreads: String,
  coroutines: String,
};

/** A pen that only counts. */
function countingPen(): { pen: Pen; strokes: () => number } {
  let strokes = 0;
  const stroke = () => {
    strokes += 1;
  };
  const pen: Pen = {
    box: stroke,
    frame: stroke,
    hatch: stroke,
    line: stroke,
    curve: stroke,
    dot: stroke,
    text: stroke,
    measure: (text, { size }) => text.length * size * 0.6,
    clipped: (_, draw) => draw(),
  };
  return { pen, strokes: () => strokes };
}

/** A run of about this many events, shared by so many processes, all busy all the time. */
function busyRun(events: number, processes: number): TraceEvent[] {
  const list: TraceEvent[] = [
    { kind: "begin", t: 0, pid: 1, tid: 0, line: 0, ppid: 0, name: "MainProcess" },
  ];
  const states: readonly ThreadState[] = ["running", "waiting", "running", "sleeping", "io"];
  const each = Math.ceil(events / processes / 2);
  for (let pid = 2; pid < processes + 2; pid += 1) {
    list.push({
      kind: "create",
      t: 0,
      pid: 1,
      tid: 0,
      line: 1,
      child: pid,
      name: `Process-${pid}`,
      method: "spawn",
      daemon: false,
    });
    list.push({ kind: "begin", t: 0, pid, tid: 0, line: 1, ppid: 1, name: `Process-${pid}` });
    for (let i = 0; i < each; i += 1) {
      const stamp = { t: (i * 10) / each, pid, tid: 0, line: 1 };
      list.push({
        ...stamp,
        kind: "state",
        state: states[i % states.length] ?? "running",
        call: "x",
        on: "",
        holder: null,
      });
      list.push({
        ...stamp,
        kind: "print",
        stream: "stdout",
        text: `line ${i}\n`,
        order: list.length,
      });
    }
    list.push({ kind: "end", t: 10, pid, tid: 0, line: 1, exitcode: 0 });
  }
  return list;
}

/**
 * About this many events of sharing: two producers fill a queue that two consumers empty, all take turns with a
 * lock, do tasks and ask a manager.
 */
function sharedRun(events: number): TraceEvent[] {
  const story = [...STORY];
  const rounds = Math.ceil(events / 12);
  for (let i = 0; i < rounds; i += 1) {
    const t = (i * 10) / rounds;
    const later = t + 5 / rounds;
    const stamp = (pid: number, when = t) => ({ t: when, pid, tid: 0, line: 3 });
    const [from, to] = [2 + (i % 2), 4 + (i % 2)];
    const task = { kind: "task", object: 99, job: 1, index: i, count: 4, name: "square" } as const;
    story.push(
      { ...stamp(from), kind: "acquire", object: 7 },
      { ...stamp(from), kind: "send", object: 8, message: i, bytes: 8 },
      { ...stamp(from), kind: "send", object: 8, message: -i - 1, bytes: 8 },
      { ...stamp(from), kind: "io", operation: "read", name: "a.txt", bytes: 1 },
      { ...stamp(from, later), kind: "release", object: 7 },
      // Far behind: most messages cross much of the picture.
      { ...stamp(to, Math.min(10, t + 3)), kind: "receive", object: 8, message: i },
      { ...stamp(to), ...task, ok: null },
      { ...stamp(to), kind: "request", manager: 1, type: "list", method: "append" },
      {
        ...stamp(to, later),
        kind: "state",
        state: "running",
        call: "",
        on: "",
        holder: null,
      },
      { ...stamp(to, later), ...task, ok: 1 },
    );
  }
  return story;
}

const STORY: readonly TraceEvent[] = [
  { kind: "begin", t: 0, pid: 1, tid: 0, line: 0, ppid: 0, name: "MainProcess" },
  { kind: "object", t: 0, pid: 1, tid: 0, line: 1, object: 7, type: "Lock", limit: 0 },
  { kind: "object", t: 0, pid: 1, tid: 0, line: 2, object: 8, type: "Queue", limit: -1 },
  ...[2, 3, 4, 5].map((pid): TraceEvent => ({
    kind: "begin",
    t: 0,
    pid,
    tid: 0,
    line: 0,
    ppid: 1,
    name: `P-${pid}`,
  })),
];

function strokesOf(model: LaneModel, scale?: TimeScale): number {
  const { pen, strokes } = countingPen();
  const layout = layOut(model, WIDTH, HEIGHT, 0);
  drawLanes(pen, {
    model,
    layout,
    scale: scale ?? scaleBetween(0, 10, 200, WIDTH - 56),
    palette: LIGHT,
    words,
    now: 10,
  });
  return strokes();
}

test("a hundred times the events do not cost a hundred times the strokes", () => {
  const [few, many] = [1000, 100_000].map((events) => strokesOf(buildLanes(busyRun(events, 4))));
  expect(many).toBeLessThan(2 * (few ?? 0));
  expect(many).toBeLessThan(4 * WIDTH);
});

test("a hundred thousand messages, locks and tasks cost what ten thousand cost", () => {
  const [few, many] = [10_000, 100_000].map((events) => strokesOf(buildLanes(sharedRun(events))));
  expect(many).toBeLessThan(1.5 * (few ?? 0));
  expect(many).toBeLessThan(4 * WIDTH);
});

test("however many messages there are, a few hundred curves are drawn", () => {
  const model = buildLanes(sharedRun(100_000));
  for (const scale of [scaleBetween(0, 10, 200, 1400), scaleBetween(4, 4.1, 200, 1400)]) {
    const layout = layOut(model, WIDTH, HEIGHT, 0);
    const flights = visibleFlights({ model, layout, scale, palette: LIGHT, words, now: 10 });
    expect(flights.length).toBeGreaterThan(50);
    // Those that arrive in view, and those that depart in it; a request is there and back.
    expect(flights.length).toBeLessThan(900);
  }
});

test("what is thinned is counted: no message is lost", () => {
  const model = buildLanes(sharedRun(12_000));
  const layout = layOut(model, WIDTH, HEIGHT, 0);
  const scale = scaleBetween(0, 10, 200, 1400);
  const frame = { model, layout, scale, palette: LIGHT, words, now: 10 };
  const drawn = visibleFlights(frame).filter(({ way, request }) => way === "there" && !request);
  const sent = model.sharing.messages.reduce((sum, { flights }) => sum + flights.length, 0);
  expect(drawn.reduce((sum, { count }) => sum + count, 0)).toBe(sent);
});

/** 64 threads of one process that take turns, and print. */
function threadedRun(events: number): TraceEvent[] {
  const list: TraceEvent[] = STORY.slice(0, 1);
  for (let tid = 1; tid <= 64; tid += 1) {
    const thread = { kind: "thread", thread: tid, name: `T-${tid}`, daemon: false } as const;
    list.push({ ...thread, t: 0, pid: 1, tid: 0, line: 1 });
  }
  const turns = Math.ceil(events / 3);
  for (let i = 0; i < turns; i += 1) {
    const [tid, before] = [1 + (i % 64), 1 + ((i + 63) % 64)];
    const stamp = { t: (i * 10) / turns, pid: 1, line: 1 };
    const state = { kind: "state", call: "", holder: null } as const;
    list.push({ ...stamp, ...state, tid: before, state: "ready", on: "GIL", thread: tid });
    list.push({ ...stamp, ...state, tid, state: "running", on: "" });
    list.push({ ...stamp, tid, kind: "print", stream: "stdout", text: "x\n", order: i });
  }
  return list;
}

test("64 threads: turns and prints cost pixels, not events", () => {
  const [few, many] = [30_000, 120_000].map((events) => strokesOf(buildLanes(threadedRun(events))));
  expect(many).toBeLessThan(1.5 * (few ?? 0));
  // A row has a stroke for each few pixels, and there are 65.
  expect(many).toBeLessThan((65 * WIDTH) / 3);
});

test("lanes that are scrolled out of view cost nothing but their arrows", () => {
  const [four, sixtyFour] = [4, 64].map((processes) =>
    strokesOf(buildLanes(busyRun(processes * 1000, processes))),
  );
  expect(sixtyFour).toBeLessThan(2.5 * (four ?? 0));
});

test("zoomed in, only what is in view is drawn", () => {
  const model = buildLanes(busyRun(100_000, 4));
  expect(strokesOf(model, scaleBetween(4, 4.001, 200, WIDTH - 56))).toBeLessThan(500);
});
