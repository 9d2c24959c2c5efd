// Draws a whole picture: grid, lanes, arrows, marks, names, axis. What a reader is pointing at is drawn
// over it by whoever lets a reader point. Page side; no DOM.
import { drawArrowEnds, drawArrows } from "./draw-arrows.ts";
import { drawCoroutines } from "./draw-coroutines.ts";
import { drawCrowd } from "./draw-crowd.ts";
import { drawFlightEnds, drawFlights } from "./draw-flights.ts";
import { drawGil } from "./draw-gil.ts";
import { drawHeader } from "./draw-headers.ts";
import { drawHolds } from "./draw-holds.ts";
import { drawMarks } from "./draw-marks.ts";
import { drawSegments } from "./draw-segments.ts";
import { drawSmallMarks } from "./draw-small-marks.ts";
import { drawTasks } from "./draw-tasks.ts";
import { drawTrack, drawTrackHeader } from "./draw-tracks.ts";
import { timeArea, type Frame } from "./frame.ts";
import type { Pen, TextStyle } from "./pen.ts";
import { ticks, type Tick } from "./time-scale.ts";

export function drawLanes(pen: Pen, frame: Frame): void {
  const { layout, palette } = frame;
  const { width, height, axisHeight } = layout;
  const { left, right } = timeArea(frame);
  const marks = ticks(frame.scale, left + 6, right - 24, width < 700 ? 64 : 84);
  pen.box({ x: 0, y: 0, width, height }, palette.raised);
  if (frame.model.lanes.length === 0) return;
  for (const tick of marks)
    pen.box(
      { x: Math.round(tick.x), y: axisHeight - 4, width: 1, height: height - axisHeight + 4 },
      palette.line,
    );
  for (const { top, height: laneHeight } of [...layout.boxes, ...layout.tracks]) {
    const y = Math.round(top + laneHeight);
    if (y > axisHeight) pen.box({ x: 0, y, width, height: 1 }, palette.line);
  }
  pen.clipped(
    { x: left - 4, y: axisHeight, width: right - left + 4, height: height - axisHeight },
    () => {
      drawArrows(pen, frame);
      drawFlights(pen, frame);
      for (const box of layout.boxes) {
        drawSegments(pen, frame, box);
        drawCrowd(pen, frame, box);
        drawCoroutines(pen, frame, box);
        drawGil(pen, frame, box);
        drawHolds(pen, frame, box);
        drawTasks(pen, frame, box);
      }
      drawArrowEnds(pen, frame);
      drawFlightEnds(pen, frame);
      for (const box of layout.boxes) {
        drawSmallMarks(pen, frame, box);
        drawMarks(pen, frame, box);
      }
      for (const track of layout.tracks) drawTrack(pen, frame, track);
    },
  );
  pen.clipped({ x: 0, y: axisHeight, width: left - 4, height: height - axisHeight }, () => {
    for (const box of layout.boxes) drawHeader(pen, frame, box);
    for (const track of layout.tracks) drawTrackHeader(pen, frame, track);
  });
  drawAxis(pen, frame, marks);
}

function drawAxis(pen: Pen, { layout, palette }: Frame, marks: readonly Tick[]): void {
  const style: TextStyle = { size: 12.5, font: "mono", colour: palette.ink3, align: "centre" };
  for (const tick of marks) pen.text(tick.label, tick.x, layout.axisHeight - 12, style);
}
