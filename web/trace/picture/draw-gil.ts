// Draws who has the interpreter lock: a line under the bar of the thread that has it, and a stroke to the next row
// where it is handed over. Hand-overs that fall together are one fainter stroke. Page side; no DOM.
//
//   MainThread  ▓▓▓▓▤▤▤▤▓▓▓
//               ━━━┓    ┏━━
//   Thread-1      ▤┃▓▓▓▓┃▤▤
//                  ┗━━━━┛
import type { CssPixels } from "../../base/units.ts";
import type { Turn } from "../gil.ts";
import type { Frame } from "./frame.ts";
import { timeArea } from "./frame.ts";
import { gilLine, type LaneBox } from "./layout.ts";
import type { Box, Pen } from "./pen.ts";
import { firstStretch, groupsInView } from "./thin.ts";
import { xOf } from "./time-scale.ts";

const APART: CssPixels = 4;
const THIN: CssPixels = 14;
/** So many hand-overs at one place are still drawn as one. */
const FEW = 4;
/** Of a group, so many turns are looked at to see which rows they reach. */
const LOOKED_AT = 24;

export interface DrawnTurn {
  /** The first of those that fall together. */
  readonly turn: Turn;
  readonly count: number;
  /** Where it begins. */
  readonly x: CssPixels;
  /** The line under the bar of the last of them, if it is long enough to be seen. */
  readonly line: Box | null;
  /** From where to where it was handed, from top to bottom; null when it was free before. */
  readonly stroke: readonly [top: CssPixels, bottom: CssPixels] | null;
}

export function drawGil(pen: Pen, frame: Frame, box: LaneBox): void {
  const { ink, raised } = frame.palette;
  const drawn = turnsInView(frame, box);
  // Between thin rows strokes would hide what they connect.
  const crowded = frame.layout.sizes.thread < THIN ? 0.08 : 0.35;
  for (const { line } of drawn) if (line) pen.box(line, ink);
  for (const { count, x, stroke } of drawn) {
    if (!stroke) continue;
    const [top, bottom] = stroke;
    const height = bottom - top + 2;
    if (count > FEW) {
      pen.box({ x: x - 0.5, y: top - 1, width: 1, height }, ink, crowded);
      continue;
    }
    // A rim of paper, so that the stroke shows where it crosses a bar.
    pen.box({ x: x - 1.75, y: top + 1, width: 3.5, height: height - 2 }, raised, 0.7);
    pen.box({ x: x - 0.75, y: top - 1, width: 1.5, height }, ink);
  }
}

export function turnsInView(frame: Frame, { lane, rows }: LaneBox): readonly DrawnTurn[] {
  const { turns, ended } = lane;
  const { left, right } = timeArea(frame);
  const lineOf = (tid: number): CssPixels | null => {
    const row = rows[lane.byTid.get(tid)?.index ?? 0];
    return row ? gilLine(row) : null;
  };
  const first = firstStretch(frame, turns);
  const groups = groupsInView(frame, turns, (i) => turns[i]?.start ?? Infinity, APART, first);
  return groups.flatMap(([from, next]) => {
    const [turn, last] = [turns[from], turns[next - 1]];
    if (!turn || !last) return [];
    const lines = turns
      .slice(from, Math.min(next, from + LOOKED_AT))
      .flatMap((one) => (one.from === null ? [] : [lineOf(one.from), lineOf(one.tid)]))
      .filter((line) => line !== null);
    const start = Math.max(left - 8, xOf(frame.scale, last.start));
    const end = last.end ?? ended ?? Math.max(frame.now, last.start);
    const width = Math.max(1.5, Math.min(right + 8, xOf(frame.scale, end)) - start);
    const y = lineOf(last.tid);
    const isSeen = y !== null && (next - from === 1 || width > APART);
    return [
      {
        turn,
        count: next - from,
        x: Math.max(left - 8, xOf(frame.scale, turn.start)),
        line: isSeen ? { x: start, y: y - 1, width, height: 2 } : null,
        stroke: lines.length > 0 ? [Math.min(...lines), Math.max(...lines)] : null,
      },
    ];
  });
}
