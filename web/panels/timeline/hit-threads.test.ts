// Pointing at threads, the interpreter lock and coroutines: what is found where it is drawn, at every size.
import { expect, test } from "vitest";
import { drawnEvents } from "../../trace/drawn-lanes.ts";
import { buildLanes } from "../../trace/lanes.ts";
import type { LaneModel, Subject } from "../../trace/lane-model.ts";
import { visibleArrows, pointOn } from "../../trace/picture/draw-arrows.ts";
import { stripeOf } from "../../trace/picture/draw-coroutines.ts";
import type { Frame } from "../../trace/picture/frame.ts";
import { gilLine, layOut, placeOf } from "../../trace/picture/layout.ts";
import { LIGHT } from "../../trace/picture/palettes.ts";
import { xOf } from "../../trace/picture/time-scale.ts";
import type { TraceEvent } from "../../wire/trace-event.ts";
import { drawnBounds, subjectAt } from "./hit.ts";
import { timelineEn } from "./words.en.ts";

const TURNS = `
  main   ▓▓▓▤▤▤▓▒▒▒▒a0
  main/a .▤▤▓▓▤▤▤|▓]
  main/b ...▤▤▓▒▒]
`;

function frameOf(model: LaneModel, width: number, height: number): Frame {
  const layout = layOut(model, width, height, 0);
  const perSecond = (width - layout.headerWidth - 40) / 12;
  const scale = { zero: layout.headerWidth + 16, perSecond };
  return { model, layout, scale, palette: LIGHT, words: timelineEn, now: 12 };
}

const model = buildLanes(drawnEvents(TURNS));

test.each([
  [1440, 260],
  [1024, 200],
  [390, 260],
  [1440, 60],
])("in %s × %s every thread's stretches, marks and turns are found", (width, height) => {
  const frame = frameOf(model, width, height);
  const rows = frame.layout.boxes[0]?.rows ?? [];
  const at = (row: number, t: number, shift = 0) =>
    subjectAt(frame, { x: xOf(frame.scale, t), y: (rows[row]?.centre ?? 0) + shift, near: 5 });
  expect(at(1, 1.6)).toMatchObject({ kind: "segment", tid: 1, segment: { on: "GIL" } });
  expect(at(2, 6.9)).toMatchObject({ kind: "segment", tid: 2, segment: { state: "waiting" } });
  expect(at(1, 8)).toMatchObject({ event: { kind: "print", tid: 1 } });
  expect(at(2, 8)).toMatchObject({ event: { kind: "thread end", tid: 2 } });
  const [, second] = rows;
  const line = second ? gilLine(second) : 0;
  const turn = subjectAt(frame, { x: xOf(frame.scale, 4.5), y: line, near: 5 });
  expect(turn).toMatchObject({ kind: "turn", turn: { tid: 1, start: 3, from: 0 } });
});

test("a hand-over is found between the rows", () => {
  const frame = frameOf(model, 1440, 300);
  const [, a, b] = frame.layout.boxes[0]?.rows ?? [];
  const y = a && b ? (gilLine(a) + b.centre - b.barHeight / 2) / 2 : 0;
  const found = subjectAt(frame, { x: xOf(frame.scale, 5), y, near: 5 });
  expect(found).toMatchObject({ kind: "turn", turn: { tid: 2, from: 1 } });
});

test("arrows between rows of one lane can be pointed at half way, and have bounds", () => {
  const frame = frameOf(model, 1440, 300);
  const arrows = visibleArrows(frame);
  expect(arrows.map(({ arrow }) => arrow.event.kind)).toEqual(["thread", "thread", "thread join"]);
  for (const { arrow, curve } of arrows) {
    const { x, y } = pointOn(curve, 0.5);
    const subject: Subject = { kind: "event", event: arrow.event };
    expect(subjectAt(frame, { x, y, near: 5 })).toEqual(subject);
    expect(drawnBounds(frame, subject)).toEqual({ curve });
  }
});

/** So many threads, and then so many coroutines, each a second long. */
function many(threads: number, coroutines: number): LaneModel {
  const stamp = { pid: 100, tid: 0, line: 1 };
  const started = Array.from({ length: threads }, (_, i): TraceEvent => ({
    ...stamp,
    kind: "thread",
    t: 1,
    thread: i + 1,
    name: `T-${i + 1}`,
    daemon: false,
  }));
  const states = started.map((_, i): TraceEvent => ({
    ...stamp,
    kind: "state",
    t: 1,
    tid: i + 1,
    state: "sleeping",
    call: "time.sleep",
    on: "",
    holder: null,
  }));
  const begun = Array.from({ length: coroutines }, (_, i): TraceEvent => ({
    ...stamp,
    kind: "coroutine",
    t: 2,
    coroutine: i + 1,
    name: "fetch",
    phase: "start",
    on: "",
  }));
  return buildLanes([...drawnEvents("main ▓"), ...started, ...states, ...begun]);
}

test.each([1, 8, 64, 1000])("%s threads: each row that is drawn is found at its place", (count) => {
  const frame = frameOf(many(count, 0), 1440, 900);
  const rows = frame.layout.boxes[0]?.rows ?? [];
  expect(rows).toHaveLength(Math.min(count, 64) + 1);
  for (const { row, centre } of rows) {
    expect(placeOf(frame.layout, frame.model, { pid: 100, tid: row.tid })?.centre).toBe(centre);
    if (centre > 890 || row.tid === 0) continue;
    const found = subjectAt(frame, { x: xOf(frame.scale, 6), y: centre, near: 2 });
    expect(found).toMatchObject({ kind: "segment", tid: row.tid });
  }
  const crowd = frame.layout.boxes[0]?.crowd;
  const there = crowd && subjectAt(frame, { x: xOf(frame.scale, 6), y: crowd.top + 9, near: 5 });
  expect(there?.kind).toBe(count > 64 ? "threads" : undefined);
});

test.each([1, 10, 300])("%s coroutines: each stripe is found at its place", (count) => {
  const frame = frameOf(many(0, count), 1440, 400);
  const loom = frame.layout.boxes[0]?.loom;
  expect(loom?.height).toBeLessThanOrEqual(170);
  for (const coroutine of loom?.coroutines ?? []) {
    const y = loom ? stripeOf(loom, coroutine) : 0;
    const found = subjectAt(frame, { x: xOf(frame.scale, 6), y, near: 5 });
    expect(found).toEqual({ kind: "coroutine", coroutine, wait: null });
    expect(found && drawnBounds(frame, found)).toMatchObject({ x: xOf(frame.scale, 2) });
  }
});
