// What one drawing of the lanes needs to know. Page side; no DOM.
import type { CssPixels, Seconds } from "../../base/units.ts";
import type { LaneModel } from "../lane-model.ts";
import type { Layout } from "./layout.ts";
import type { Palette } from "./pen.ts";
import type { TimeScale } from "./time-scale.ts";

/** The few words that stand in the picture itself. */
export interface PictureWords {
  pid(pid: number): string;
  /** `waiting: Process.join`. */
  waiting(call: string): string;
  io(call: string): string;
  /** Beside a cross: `exit 1`, `SIGTERM`. */
  exit(exitcode: number): string;
  /** Beside a track, and at a lock: `Queue, line 4`. */
  object(type: string, line: number): string;
  /** At the line of a queue's capacity: `at most 5`. */
  limit(limit: number): string;
  /** `… 120 small events left out`. */
  omitted(count: number): string;
  /** Threads without a row of their own: `36 more threads`. */
  moreThreads(count: number): string;
  /** `200 coroutines`. */
  coroutines(count: number): string;
}

export interface Frame {
  readonly model: LaneModel;
  readonly layout: Layout;
  readonly scale: TimeScale;
  readonly palette: Palette;
  readonly words: PictureWords;
  /** What has not ended reaches here. */
  readonly now: Seconds;
}

/** The part of the picture that shows time. */
export function timeArea({ layout }: Pick<Frame, "layout">): { left: CssPixels; right: CssPixels } {
  return { left: layout.headerWidth, right: layout.width };
}

export function colourOf({ palette }: Pick<Frame, "palette">, index: number): string {
  return palette.lanes[index] ?? palette.ink;
}
