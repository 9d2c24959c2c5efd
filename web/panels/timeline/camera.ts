// Which part of the run is looked at, over time: follows the run until the reader zooms or pans,
// and again when asked to, or when zoomed out to the whole. Page side; no DOM.
import type { CssPixels, Milliseconds, Seconds } from "../../base/units.ts";
import type { TimeScale } from "../../trace/picture/time-scale.ts";
import { approach, bounded, fit, revealing, type Range } from "./view.ts";

/** Where time is drawn, and how much of it there is. */
export interface Bounds {
  readonly range: Range;
  readonly horizon: Seconds;
}

export class Camera {
  private current: TimeScale = { zero: 0, perSecond: 100 };
  private horizon: Seconds | null = null;
  private follows = true;

  constructor(private readonly onFollow: (following: boolean) => void) {}

  get scale(): TimeScale {
    return this.current;
  }

  /** A new run: from its beginning, without a way to it. */
  reset(): void {
    this.horizon = null;
    this.setFollowing(true);
  }

  /** The whole run, at once; while it runs, follows its end. */
  fit({ horizon }: Bounds): void {
    this.horizon = horizon;
    this.setFollowing(true);
  }

  /** The reader zoomed or panned to here. */
  rescale(scale: TimeScale, { range, horizon }: Bounds): void {
    this.current = bounded(scale, range, horizon);
    this.setFollowing(this.current.perSecond <= fit(range, horizon).perSecond * 1.001);
  }

  /** False when there is nothing more to pan to. */
  pan(dx: CssPixels, { range, horizon }: Bounds): boolean {
    return this.move(bounded({ ...this.current, zero: this.current.zero + dx }, range, horizon));
  }

  reveal(t: Seconds, { range, horizon }: Bounds): boolean {
    return this.move(bounded(revealing(this.current, range, t), range, horizon));
  }

  /** Once a frame. True while the view is still on its way; `still` is for those who want no motion. */
  advance({ range, horizon }: Bounds, elapsed: Milliseconds, still: boolean): boolean {
    if (!this.follows) {
      this.current = bounded(this.current, range, horizon);
      return false;
    }
    this.horizon =
      this.horizon === null || still ? horizon : approach(this.horizon, horizon, elapsed);
    this.current = fit(range, this.horizon);
    return this.horizon !== horizon;
  }

  private move(scale: TimeScale): boolean {
    if (scale.zero === this.current.zero) return false;
    this.setFollowing(false);
    this.current = scale;
    return true;
  }

  private setFollowing(following: boolean): void {
    if (following === this.follows) return;
    this.follows = following;
    this.onFollow(following);
  }
}
