import { expect, test } from "vitest";
import { drawnSharing } from "../../trace/drawn-sharing.ts";
import type { Subject } from "../../trace/lane-model.ts";
import { buildLanes } from "../../trace/lanes.ts";
import { pointOn } from "../../trace/picture/draw-arrows.ts";
import { visibleFlights } from "../../trace/picture/flights.ts";
import type { Frame } from "../../trace/picture/frame.ts";
import { layOut } from "../../trace/picture/layout.ts";
import { LIGHT } from "../../trace/picture/palettes.ts";
import { xOf } from "../../trace/picture/time-scale.ts";
import { sameSubject } from "../../trace/subject.ts";
import { drawnBounds, subjectAt } from "./hit.ts";
import { timelineEn } from "./words.en.ts";

const model = buildLanes(
  drawnSharing(
    `
  main ▓▓▓▓▓▓▓▓▓▓▓▓▓0
  a    .▓▓▓▓▓▓▓▓▓▓▓0
`,
    `
  0 main makes q = Queue(2)
  0 main makes L = Lock()
  0 main makes M = Lock()
  2 a puts 1 into q
  4 main gets 1 from q
  3 a takes L
  4 a takes M
  5 a gives M
  7 a gives L
  8 a begins square 0 of 4
  10 a ends square 0 well
  9 a asks main for list.append
  9.5 a goes on
  11 a reads hosts.txt
  11.5 a puts 2 into q
`,
  ),
);
const frame: Frame = {
  model,
  layout: layOut(model, 1440, 300, 0),
  scale: { zero: 200, perSecond: 80 },
  palette: LIGHT,
  words: timelineEn,
  now: 13,
};
const [, lane] = frame.layout.boxes;
const bottom = (lane?.rows[0]?.centre ?? 0) + (lane?.rows[0]?.barHeight ?? 0) / 2;

function below(t: number, down: number): Subject | null {
  return subjectAt(frame, { x: xOf(frame.scale, t), y: bottom + down, near: 3 });
}

test.each([
  [6, 4, { kind: "hold", hold: { start: 3, end: 7 } }],
  [4.5, 8, { kind: "hold", hold: { start: 4, end: 5 } }],
  [8.5, 15, { kind: "task", task: { name: "square", count: 4 } }],
])("under the bar of a, at %s s and %s px", (t, down, wanted) => {
  expect(below(t, down)).toMatchObject(wanted);
});

test("there is nothing under a bar where nothing is held and no task runs", () => {
  expect(below(2.5, 4)).toBeNull();
  expect(below(7.5, 15)).toBeNull();
});

test("every message and request can be pointed at half way", () => {
  const flights = visibleFlights(frame);
  expect(flights.map(({ way, request }) => `${way}${request ? " of a request" : ""}`)).toEqual([
    "there",
    "there of a request",
    "answer of a request",
    "open",
  ]);
  for (const { subject, curve } of flights) {
    const { x, y } = pointOn(curve, 0.5);
    expect(sameSubject(subjectAt(frame, { x, y, near: 3 }), subject)).toBe(true);
  }
});

test("a queue's track tells of the queue at that time, not before it was made", () => {
  const [track] = frame.layout.tracks;
  const y = (track?.top ?? 0) + 20;
  const subject = subjectAt(frame, { x: xOf(frame.scale, 3), y, near: 3 });
  expect(subject).toEqual({ kind: "depth", object: track?.object.id, t: 3 });
  expect(subjectAt(frame, { x: xOf(frame.scale, -0.2), y, near: 3 })).toBeNull();
});

test("a file is a mark on the bar", () => {
  expect(below(11, -8)).toMatchObject({ kind: "event", event: { kind: "io" } });
});

test("what is found has bounds around where it was found", () => {
  for (const [t, down] of [
    [6, 4],
    [8.5, 15],
  ] as const) {
    const subject = below(t, down);
    const bounds = subject && drawnBounds(frame, subject);
    expect(bounds && "x" in bounds).toBe(true);
    if (!bounds || "curve" in bounds) continue;
    expect(bounds.y + bounds.height).toBeGreaterThanOrEqual(bottom + down - 4);
    expect(bounds.x).toBeLessThanOrEqual(xOf(frame.scale, t));
    expect(bounds.x + bounds.width).toBeGreaterThanOrEqual(xOf(frame.scale, t));
  }
  for (const { subject, curve, way } of visibleFlights(frame))
    if (way !== "answer") expect(drawnBounds(frame, subject)).toEqual({ curve });
});
