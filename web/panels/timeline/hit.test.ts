import { expect, test } from "vitest";
import { drawnEvents } from "../../trace/drawn-lanes.ts";
import { buildLanes } from "../../trace/lanes.ts";
import type { Subject } from "../../trace/lane-model.ts";
import { pointOn, visibleArrows } from "../../trace/picture/draw-arrows.ts";
import type { Frame } from "../../trace/picture/frame.ts";
import { layOut } from "../../trace/picture/layout.ts";
import { LIGHT } from "../../trace/picture/palettes.ts";
import { xOf } from "../../trace/picture/time-scale.ts";
import { sameSubject } from "../../trace/subject.ts";
import { drawnBounds, subjectAt } from "./hit.ts";
import { timelineEn } from "./words.en.ts";

const model = buildLanes(
  drawnEvents(`
  main ▓▓▓▓▒▒▒▒▒▒a▓0
  a    .╲▓──|▓▓▓!1
`),
);
const frame: Frame = {
  model,
  layout: layOut(model, 1440, 260, 0),
  scale: { zero: 200, perSecond: 80 },
  palette: LIGHT,
  words: timelineEn,
  now: 13,
};

function at(lane: number, t: number, above = 0): Subject | null {
  const centre = frame.layout.boxes[lane]?.rows[0]?.centre ?? 0;
  return subjectAt(frame, { x: xOf(frame.scale, t), y: centre - above, near: 5 });
}

test.each([
  [0, 1.5, { kind: "segment", segment: { state: "running" } }],
  [0, 6, { kind: "segment", segment: { state: "waiting" } }],
  [1, 3.7, { kind: "segment", segment: { state: "sleeping" } }],
  [1, 5, { kind: "event", event: { kind: "print" } }],
  [1, 5.05, { kind: "event", event: { kind: "print" } }],
  [1, 9, { kind: "event", event: { kind: "error" } }],
  [1, 10, { kind: "event", event: { kind: "end" } }],
  [1, 2, { kind: "event", event: { kind: "begin" } }],
])("in lane %s at %s s", (lane, t, wanted) => {
  expect(at(lane, t)).toMatchObject(wanted);
});

test("the label over a print belongs to it", () => {
  expect(at(1, 5.1, 16)).toMatchObject({ event: { kind: "print" } });
});

test("there is nothing before a process begins, between lanes, in the header, on the axis", () => {
  expect(at(1, 1.2)).toBeNull();
  expect(at(0, 6, 25)).toBeNull();
  expect(subjectAt(frame, { x: 20, y: 70, near: 5 })).toBeNull();
  expect(subjectAt(frame, { x: 600, y: 12, near: 5 })).toBeNull();
});

test("every arrow can be pointed at half way", () => {
  const arrows = visibleArrows(frame);
  expect(arrows.map(({ arrow }) => arrow.kind)).toEqual(["start", "join"]);
  for (const { arrow, curve } of arrows) {
    const { x, y } = pointOn(curve, 0.5);
    expect(subjectAt(frame, { x, y, near: 5 })).toEqual({ kind: "event", event: arrow.event });
  }
});

test("what is found has bounds where it was found", () => {
  for (const [lane, t] of [
    [0, 6],
    [1, 3.7],
    [1, 5],
    [1, 9],
  ] as const) {
    const subject = at(lane, t);
    const bounds = subject && drawnBounds(frame, subject);
    expect(bounds).toBeTruthy();
    if (!bounds || "curve" in bounds) continue;
    const x = xOf(frame.scale, t);
    expect(bounds.x).toBeLessThanOrEqual(x);
    expect(bounds.x + bounds.width).toBeGreaterThanOrEqual(x);
  }
  expect(sameSubject(at(1, 9), at(1, 9.02))).toBe(true);
});

test("a finger finds what a mouse would miss", () => {
  const x = xOf(frame.scale, 5) + 12;
  const y = (frame.layout.boxes[1]?.rows[0]?.centre ?? 0) + 16;
  expect(subjectAt(frame, { x, y, near: 5 })).toBeNull();
  expect(subjectAt(frame, { x, y, near: 14 })).toMatchObject({ event: { kind: "print" } });
});
