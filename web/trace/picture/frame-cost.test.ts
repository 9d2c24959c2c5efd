// What one frame costs, counted in strokes of the pen instead of milliseconds, so that it is the same
// on every machine: it must depend on pixels and lanes in view, not on events.
import { expect, test } from "vitest";
import type { ThreadState, TraceEvent } from "../../wire/trace-event.ts";
import { buildLanes } from "../lanes.ts";
import type { LaneModel } from "../lane-model.ts";
import { drawLanes } from "./draw-lanes.ts";
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
