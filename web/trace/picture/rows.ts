// How high the rows of lanes are, and where in a row its bar lies: a main thread's row has room for texts over and
// under it, other threads' rows have it as long as they are few. No DOM.
//
//   ▍MainProcess       ┄ label ┄         one thread, or the main one: `main` high
//   ▍  MainThread    ▓▓▓▓▓▓▓▓▓▓▓▓
//   │ Thread-1 (work)   ░░▓▓▓░░          the others: `thread` high, the thinner the more there are
//   │ + 36 threads   ▁▂▃▃▂▁              those beyond MOST_ROWS, as a crowd
import type { CssPixels } from "../../base/units.ts";
import { MOST_ROWS } from "../crowd.ts";
import { placesOf } from "../coroutines.ts";
import type { Lane, LaneModel, ThreadRow } from "../lane-model.ts";

export interface RowBox {
  readonly row: ThreadRow;
  readonly top: CssPixels;
  readonly height: CssPixels;
  /** Where its bars have their middle. */
  readonly centre: CssPixels;
  /** Of a running bar. */
  readonly barHeight: CssPixels;
  /** Whether there is room for texts over the bar, and under it. */
  readonly over: boolean;
  readonly under: boolean;
}

export interface RowSizes {
  readonly main: CssPixels;
  readonly thread: CssPixels;
}

/** Of the row that stands for many threads. */
export const CROWD: CssPixels = 44;
/** A row below this height has its name and pid on one line. */
export const TWO_LINES: CssPixels = 52;

const FULL_LANE = 72;
const LEAST_LANE = 40;
/** Of a lane that has something under its bars. */
const LEAST_DEEP_LANE = 56;
const FULL_THREAD = 34;
const FULL_DEEP_THREAD = 46;
/** A thread's row has text over its bar from this height on. */
const LABELLED = 30;
/** As much as the least rows of one process's threads take together, while they can be told apart. */
const THREADS_TOGETHER = 240;

/** Under the stripes of coroutines. */
export const LOOM_MARGIN: CssPixels = 8;
const LARGEST_STRIPE = 12;
const LARGEST_LOOM = 160;

/** Of the stripes of coroutines: the more there are, the thinner they get. */
export function loomHeight(places: number): CssPixels {
  return places === 0 ? 0 : LOOM_MARGIN + Math.min(LARGEST_LOOM, places * LARGEST_STRIPE);
}

export function shownRows({ rows }: Lane): number {
  return Math.min(MOST_ROWS, rows.length);
}

/** The sizes with which all lanes fit into `room`, or the least ones, and the rest is scrolled to. */
export function sizesFor({ lanes, sharing }: LaneModel, room: CssPixels): RowSizes {
  const deep = (row: ThreadRow) => row.tasks.length > 0 || row.holds.length > 0;
  const threads = lanes.reduce((sum, lane) => sum + shownRows(lane) - 1, 0);
  const crowds = lanes.filter(({ rows }) => rows.length > MOST_ROWS).length;
  const looms = lanes.reduce((sum, { coroutines }) => sum + loomHeight(placesOf(coroutines)), 0);
  const rest = room - crowds * CROWD - looms;
  const isDeep = sharing.holds.size > 0 || lanes.some(({ rows }) => rows.some(deep));
  const least = isDeep ? LEAST_DEEP_LANE : threads > 0 ? TWO_LINES : LEAST_LANE;
  const main = within(least, rest / Math.max(1, lanes.length + threads / 2), FULL_LANE);
  if (threads === 0) return { main, thread: FULL_THREAD };
  const most = Math.max(...lanes.map(shownRows)) - 1;
  const full = isDeep ? FULL_DEEP_THREAD : FULL_THREAD;
  const leastThread = Math.round(within(6, THREADS_TOGETHER / most, 20));
  return { main, thread: within(leastThread, (rest - lanes.length * main) / threads, full) };
}

function within(least: CssPixels, wanted: CssPixels, most: CssPixels): CssPixels {
  return Math.min(most, Math.max(least, Math.floor(wanted)));
}

/** The row of a thread in a lane whose top is there. */
export function rowBox(row: ThreadRow, laneTop: CssPixels, { main, thread }: RowSizes): RowBox {
  if (row.index === 0) {
    const barHeight = main >= 60 ? 18 : main >= TWO_LINES ? 16 : 14;
    const centre = Math.round(laneTop + 0.56 * main);
    return { row, top: laneTop, height: main, centre, barHeight, over: true, under: true };
  }
  const top = laneTop + main + (row.index - 1) * thread;
  const over = thread >= LABELLED;
  const under = thread >= FULL_DEEP_THREAD;
  const barHeight = Math.max(3, Math.min(12, Math.round(thread * 0.5)));
  const centre = Math.round(top + (under ? 20 : over ? thread - 13 : thread / 2));
  return { row, top, height: thread, centre, barHeight, over, under };
}
