// Draws where a process begins and how it ends. Page side; no DOM.
import { signalOf } from "../signals.ts";
import { colourOf, timeArea, type Frame } from "./frame.ts";
import type { LaneBox } from "./layout.ts";
import type { Pen, TextStyle } from "./pen.ts";
import { xOf } from "./time-scale.ts";

export function drawBegin(pen: Pen, frame: Frame, box: LaneBox): void {
  const { lane, rows } = box;
  const colour = colourOf(frame, lane.colour);
  const [main, ...threads] = rows;
  if (lane.began !== null && lane.ppid !== 0 && main)
    pen.dot(xOf(frame.scale, lane.began), main.centre, 4, colour);
  for (const { row, centre, barHeight } of threads)
    if (row.start)
      pen.dot(xOf(frame.scale, row.start.t), centre, Math.min(3, barHeight / 2), colour);
}

/** A small upright for an end as it should be, a cross and its reason for any other. */
export function drawEnd(pen: Pen, frame: Frame, box: LaneBox): void {
  const { lane, rows } = box;
  drawThreadEnds(pen, frame, box);
  const [main] = rows;
  if (lane.ended === null || lane.exitcode === null || !main) return;
  const { centre, barHeight } = main;
  const { palette, words } = frame;
  const x = xOf(frame.scale, lane.ended);
  const { left, right } = timeArea(frame);
  if (x < left - 120 || x > right + 20) return;
  const colour = colourOf(frame, lane.colour);
  if (lane.exitcode === 0) {
    pen.box(
      {
        x: x - 1,
        y: centre - barHeight / 2,
        width: 2.5,
        height: barHeight,
        radius: 1.25,
      },
      colour,
    );
    return;
  }
  // An exception has its mark here already: the cross stands clear of it.
  const cross = x + (main.row.errors.length > 0 ? 18 : 7);
  const arm = 5;
  pen.line([cross - arm, centre - arm, cross + arm, centre + arm], 2.5, colour);
  pen.line([cross - arm, centre + arm, cross + arm, centre - arm], 2.5, colour);
  const style: TextStyle = { size: 12.5, font: "mono", colour: palette.ink2, rim: palette.raised };
  const reason = signalOf(lane.exitcode) ?? words.exit(lane.exitcode);
  const fits = cross + 11 + pen.measure(reason, style) <= right - 6;
  if (fits) pen.text(reason, cross + 11, centre + 4.5, style);
  else
    pen.text(reason, Math.min(right - 4, cross + arm), centre + barHeight / 2 + 14, {
      ...style,
      align: "right",
    });
}

/** A thread that came to its end has an upright too; a daemon that went with its process has none. */
function drawThreadEnds(pen: Pen, frame: Frame, { lane, rows }: LaneBox): void {
  const colour = colourOf(frame, lane.colour);
  for (const { row, centre, barHeight } of rows) {
    if (!row.end) continue;
    const x = xOf(frame.scale, row.end.t);
    pen.box({ x: x - 1, y: centre - barHeight / 2, width: 2, height: barHeight }, colour);
  }
}
