// Draws the tasks of a pool as brackets under the bars of its workers, with the function's name where there is
// room for it. Page side; no DOM.
//
//   ──|────|────|──
//   └─ square ×4 ─┘└─ square ┄
import type { CssPixels } from "../../base/units.ts";
import type { Task } from "../shared-model.ts";
import { colourOf, timeArea, type Frame } from "./frame.ts";
import { bracketLine, type LaneBox, type RowBox } from "./layout.ts";
import { fitted, type Pen, type TextStyle } from "./pen.ts";
import { firstStretch, groupsInView } from "./thin.ts";
import { xOf } from "./time-scale.ts";

const APART: CssPixels = 4;
const TICK: CssPixels = 4;
/** Of a name that is shown, at least so much. */
const LEAST_NAME: CssPixels = 20;

export interface DrawnTask {
  /** The first of those that fall together. */
  readonly task: Task;
  readonly from: CssPixels;
  readonly to: CssPixels;
  readonly count: number;
}

export function drawTasks(pen: Pen, frame: Frame, { lane, rows }: LaneBox): void {
  const colour = colourOf(frame, lane.colour);
  for (const row of rows)
    for (const drawn of tasksInView(frame, row, lane.ended))
      drawBracket(pen, frame, row, drawn, colour);
}

export function tasksInView(
  frame: Frame,
  { row: { tasks } }: RowBox,
  ended: number | null,
): readonly DrawnTask[] {
  const first = firstStretch(frame, tasks);
  const { left, right } = timeArea(frame);
  return groupsInView(frame, tasks, (i) => tasks[i]?.start ?? Infinity, APART, first).flatMap(
    ([from, to]) => {
      const [task, last] = [tasks[from], tasks[to - 1]];
      if (!task || !last) return [];
      const end = xOf(frame.scale, last.end ?? ended ?? Math.max(frame.now, last.start));
      const start = xOf(frame.scale, task.start);
      if (end < left) return [];
      return [
        {
          task,
          from: Math.max(left - 8, start),
          to: Math.min(right + 8, end),
          count: to - from,
        },
      ];
    },
  );
}

function drawBracket(
  pen: Pen,
  frame: Frame,
  row: RowBox,
  { task, from, to, count }: DrawnTask,
  colour: string,
): void {
  const y = bracketLine(row);
  // A hair apart from its neighbours, so that each is seen to begin and to end.
  const [left, right] = to - from > 6 ? [from + 1, to - 1] : [from, Math.max(from + 1.5, to - 1)];
  if (count > 1 || right - left < 3 || !row.under) {
    pen.box({ x: left, y: y - 3, width: Math.max(1.5, right - left), height: 3 }, colour, 0.55);
    return;
  }
  const style: TextStyle = { size: 12.5, font: "mono", colour, rim: frame.palette.raised };
  const failed = task.ok === false ? " ✕" : "";
  const label = `${task.name}${task.count > 1 ? ` ×${task.count}` : ""}${failed}`;
  const shown = timeArea(frame);
  const [near, far] = [Math.max(left, shown.left), Math.min(right, shown.right)];
  const name = far - near - 18 < LEAST_NAME ? "" : fitted(pen, label, far - near - 18, style);
  const half = name === "" ? 0 : pen.measure(name, style) / 2 + 4;
  const middle = (near + far) / 2;
  if (half > 0) {
    pen.line([left, y, middle - half, y], 1, colour, 0.7);
    pen.line([middle + half, y, right, y], 1, colour, 0.7);
    pen.text(name, middle, y + 4, { ...style, align: "centre" });
  } else {
    pen.line([left, y, right, y], task.ok === false ? 2 : 1, colour, 0.7);
  }
  pen.line([left + 0.5, y - TICK, left + 0.5, y], 1, colour, 0.7);
  if (task.end !== null) pen.line([right - 0.5, y - TICK, right - 0.5, y], 1, colour, 0.7);
}
