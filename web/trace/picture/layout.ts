// Where lanes lie from top to bottom. Page side; no DOM.
//
//   ├ header ┤├ time ──────────────┤
//              0 s     1 s     2 s     axis
//   ▍Main      ▓▓▒▒▒▒▒▒▒▒▒▒▒▒▒▒        lane: its label of prints above the centre line
//   │ Thread-1    ▓▓▓                  rows of its threads, see `rows.ts`
//   ▍Process-1  ───|───|──             lane, with locks held and brackets of tasks under its bars
//    Queue     ▂▄▄▂▁                   track: how full a queue was
import type { CssPixels } from "../../base/units.ts";
import { crowdOf, MOST_ROWS, type Crowd } from "../crowd.ts";
import { placesOf, type Coroutine } from "../coroutines.ts";
import type { Lane, LaneModel } from "../lane-model.ts";
import type { Doer } from "../names.ts";
import type { QueueDepth } from "../queue-depth.ts";
import { isQueue, type SharedObject } from "../shared-model.ts";
import {
  CROWD,
  LOOM_MARGIN,
  loomHeight,
  rowBox,
  shownRows,
  sizesFor,
  type RowBox,
  type RowSizes,
} from "./rows.ts";

export type { RowBox } from "./rows.ts";

export interface LaneBox {
  readonly lane: Lane;
  readonly top: CssPixels;
  readonly height: CssPixels;
  readonly rows: readonly RowBox[];
  /** Threads that are too many for a row each. */
  readonly crowd: CrowdBox | null;
  readonly loom: LoomBox | null;
}

export interface CrowdBox {
  readonly crowd: Crowd;
  readonly top: CssPixels;
  readonly height: CssPixels;
}

/** Where the coroutines of a process lie, each a thin stripe. */
export interface LoomBox {
  readonly coroutines: readonly Coroutine[];
  readonly top: CssPixels;
  readonly height: CssPixels;
  /** Height of a stripe. */
  readonly stripe: CssPixels;
}

export interface TrackBox {
  readonly object: SharedObject;
  readonly depth: QueueDepth;
  readonly top: CssPixels;
  readonly height: CssPixels;
}

export interface Layout {
  readonly width: CssPixels;
  /** Of the part that shows; lanes below it are scrolled to. */
  readonly height: CssPixels;
  readonly headerWidth: CssPixels;
  readonly axisHeight: CssPixels;
  readonly sizes: RowSizes;
  /** Of every lane, in view or not. */
  readonly tops: readonly CssPixels[];
  /** Lanes that show, at least in part, as they are scrolled. */
  readonly boxes: readonly LaneBox[];
  /** Tracks that show, at least in part. */
  readonly tracks: readonly TrackBox[];
  /** Of everything: the axis, all lanes, all tracks. */
  readonly contentHeight: CssPixels;
}

const AXIS_HEIGHT = 32;
const TRACK = 46;
const NARROW = 560;

export function layOut(
  model: LaneModel,
  width: CssPixels,
  height: CssPixels,
  scrollTop: CssPixels,
): Layout {
  const queues = queuesOf(model);
  const sizes = sizesFor(model, height - AXIS_HEIGHT - queues.length * TRACK);
  const tops: CssPixels[] = [];
  const boxes: LaneBox[] = [];
  let top = AXIS_HEIGHT - scrollTop;
  for (const lane of model.lanes) {
    const laneHeight = heightOf(lane, sizes);
    tops.push(top);
    if (top + laneHeight > AXIS_HEIGHT && top < height)
      boxes.push(laneBox(lane, top, laneHeight, sizes));
    top += laneHeight;
  }
  const tracks = queues
    .map((queue, i) => ({ ...queue, top: top + i * TRACK, height: TRACK }))
    .filter((track) => track.top + TRACK > AXIS_HEIGHT && track.top < height);
  return {
    width,
    height,
    headerWidth: width < NARROW ? 118 : 168,
    axisHeight: AXIS_HEIGHT,
    sizes,
    tops,
    boxes,
    tracks,
    contentHeight: top + scrollTop + queues.length * TRACK,
  };
}

function heightOf(lane: Lane, { main, thread }: RowSizes): CssPixels {
  const rows = shownRows(lane);
  const crowd = rows < lane.rows.length ? CROWD : 0;
  return main + (rows - 1) * thread + crowd + loomHeight(placesOf(lane.coroutines));
}

function laneBox(lane: Lane, top: CssPixels, height: CssPixels, sizes: RowSizes): LaneBox {
  const rows = lane.rows.slice(0, MOST_ROWS).map((row) => rowBox(row, top, sizes));
  const crowd = crowdOf(lane);
  const loom = loomBox(lane, top + height);
  const bottom = top + height - (loom?.height ?? 0);
  const place = { top: bottom - CROWD, height: CROWD };
  return { lane, top, height, rows, crowd: crowd && { crowd, ...place }, loom };
}

function loomBox({ coroutines }: Lane, bottom: CssPixels): LoomBox | null {
  const places = placesOf(coroutines);
  if (places === 0) return null;
  const height = loomHeight(places);
  return { coroutines, top: bottom - height, height, stripe: (height - LOOM_MARGIN) / places };
}

/** The program's queues that messages went through, in the order in which they were made known. */
function queuesOf({ sharing }: LaneModel): Pick<TrackBox, "object" | "depth">[] {
  return [...sharing.objects.values()].filter(isQueue).flatMap((object) => {
    const depth = sharing.depths.get(object.id);
    return depth ? [{ object, depth }] : [];
  });
}

/** Where the line under a bar lies that says who has the interpreter lock. */
export function gilLine({ centre, barHeight }: RowBox): CssPixels {
  return centre + barHeight / 2 + 2;
}

/** Where the line under a bar lies that says which lock is held; inner locks lie lower. */
export function holdTop({ centre, barHeight, under }: RowBox, level: number): CssPixels {
  return centre + barHeight / 2 + (under ? 2 + 4 * Math.min(level, 2) : 3);
}

/** Where the brackets of tasks lie. */
export function bracketLine({ row, centre, barHeight, under }: RowBox): CssPixels {
  const below = !under ? 5 : row.holds.length > 0 ? 15 : 10;
  return centre + barHeight / 2 + below;
}

/** Where a row lies, whether it is in view or not. */
export interface Place extends Pick<RowBox, "top" | "height" | "centre" | "barHeight"> {
  /** It has no row of its own. */
  readonly crowded: boolean;
}

/** The place of a thread; null when there is no such lane. */
export function placeOf(layout: Layout, { byPid }: LaneModel, { pid, tid }: Doer): Place | null {
  const lane = byPid.get(pid);
  const top = lane && layout.tops[lane.index];
  if (!lane || top === undefined) return null;
  const row = lane.byTid.get(tid) ?? lane.rows[0];
  if (row.index < MOST_ROWS) return { ...rowBox(row, top, layout.sizes), crowded: false };
  const end = top + heightOf(lane, layout.sizes) - loomHeight(placesOf(lane.coroutines));
  const place = { top: end - CROWD, height: CROWD, centre: end - CROWD / 2, barHeight: CROWD / 2 };
  return { ...place, crowded: true };
}
