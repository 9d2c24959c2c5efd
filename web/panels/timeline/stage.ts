// The picture on the page: what is shown, what part of it, and what the reader points at. Draws when
// something has changed. Knows no React; `use-stage.ts` mounts it. Page side.
import { DisposableStack, type Disposable } from "../../base/event.ts";
import type { CssPixels, Milliseconds, Seconds } from "../../base/units.ts";
import type { LaneModel, Subject } from "../../trace/lane-model.ts";
import { lanesOf } from "../../trace/lanes.ts";
import type { TraceLog } from "../../trace/log.ts";
import type { Frame } from "../../trace/picture/frame.ts";
import type { Doer } from "../../trace/names.ts";
import { placeOf, type Layout } from "../../trace/picture/layout.ts";
import { timeAt, xOf, type TimeScale } from "../../trace/picture/time-scale.ts";
import { doerOf, instantOf, sameSubject } from "../../trace/subject.ts";
import { Camera, type Bounds } from "./camera.ts";
import { timeLabel, type Span } from "./draw-overlay.ts";
import { attachGestures, type Gestures, type GestureTarget } from "./gestures.ts";
import { drawnBounds, subjectAt } from "./hit.ts";
import { Sheet, type SheetElements } from "./sheet.ts";
import { bounded, CLOSEST, fit, horizonOf, rangeOf } from "./view.ts";
import type { TimelineWords } from "./words.ts";

/** What the page says. */
export interface Showing {
  readonly log: TraceLog;
  readonly now: () => Seconds;
  readonly running: boolean;
  readonly playhead: Seconds | null;
  readonly selection: Subject | null;
  readonly words: TimelineWords;
  /** The row that the keyboard is in, or null. */
  readonly focus: Doer | null;
}

/** A subject and the place beside which it is told. */
export interface Told {
  readonly subject: Subject;
  /** Its instant, as exact as the picture is. */
  readonly time: string;
  readonly x: CssPixels;
  readonly y: CssPixels;
}

/** What the reader does. */
export interface Doing {
  seek(t: Seconds): void;
  point(told: Told | null): void;
  choose(told: Told | null): void;
  /** Another part of the run is looked at: what was told beside a place is beside it no more. */
  moved(): void;
  follow(following: boolean): void;
  measure(span: Span | null): void;
}

export class Stage implements Disposable, GestureTarget {
  private readonly parts = new DisposableStack();
  private readonly sheet: Sheet;
  private readonly gestures: Gestures;
  private readonly camera: Camera;
  private layout: Layout;
  private hovered: Subject | null = null;
  private span: Span | null = null;
  private drawn: Milliseconds = 0;
  private waiting = 0;
  private appending: Disposable;
  private readonly stillness = matchMedia("(prefers-reduced-motion: reduce)");

  constructor(
    elements: SheetElements,
    private showing: Showing,
    private readonly doing: Doing,
  ) {
    this.camera = new Camera((following) => doing.follow(following));
    this.sheet = this.parts.use(new Sheet(elements, () => this.invalidate()));
    this.layout = this.sheet.layOut(this.model);
    this.gestures = this.parts.use(attachGestures(elements.canvas, this));
    this.appending = showing.log.onAppend(() => this.invalidate());
    this.invalidate();
  }

  dispose(): void {
    cancelAnimationFrame(this.waiting);
    this.appending.dispose();
    this.parts.dispose();
  }

  show(showing: Showing): void {
    const before = this.showing;
    this.showing = showing;
    if (before.log !== showing.log) this.begin(showing.log);
    if (showing.selection && !sameSubject(before.selection, showing.selection)) {
      this.reveal(showing.selection);
    }
    this.invalidate();
  }

  get axisHeight(): CssPixels {
    return this.layout.axisHeight;
  }

  get scrolls(): boolean {
    return this.layout.contentHeight > this.layout.height + 1;
  }

  bound(scale: TimeScale): TimeScale {
    const { range, horizon } = this.bounds();
    return bounded(scale, range, horizon);
  }

  rescaled(scale: TimeScale): void {
    this.camera.rescale(scale, this.bounds());
    this.moved();
  }

  pan(dx: CssPixels): boolean {
    const moved = this.camera.pan(dx, this.bounds());
    if (moved) this.moved();
    return moved;
  }

  /** Pans by a part of what shows. */
  panBy(part: number): void {
    const { left, right } = this.bounds().range;
    this.pan(-part * (right - left));
  }

  /** Zooms around the playhead where it shows, else around the middle. */
  zoomBy(factor: number): void {
    const { left, right } = this.bounds().range;
    const { playhead } = this.showing;
    const x = playhead === null ? left - 1 : xOf(this.camera.scale, playhead);
    this.gestures.zoomBy(factor, x >= left && x <= right ? x : (left + right) / 2);
  }

  /** Shows the whole run; while it runs, follows its end. */
  fit(): void {
    this.camera.fit(this.bounds());
    this.clearSpan();
    this.moved();
  }

  revealTime(t: Seconds): void {
    if (this.camera.reveal(t, this.bounds())) this.invalidate();
  }

  revealRow(doer: Doer): void {
    const place = placeOf(this.layout, this.model, doer);
    if (place) this.sheet.revealRow(place, this.layout);
  }

  /** Where a subject is told that was not pointed at with a pointer. */
  told(subject: Subject): Told {
    const bounds = drawnBounds(this.frame(), subject);
    const { left } = this.bounds().range;
    if (!bounds) return this.toldAt(subject, left, this.axisHeight);
    if ("curve" in bounds) return this.toldAt(subject, bounds.curve[6], bounds.curve[7]);
    const x = Math.max(bounds.x, left) + Math.min(bounds.width, 40) / 2;
    return this.toldAt(subject, x, bounds.y);
  }

  seek(x: CssPixels): void {
    this.doing.seek(Math.min(this.end, Math.max(0, timeAt(this.camera.scale, x))));
  }

  measure(from: CssPixels, to: CssPixels): void {
    const { scale } = this.camera;
    if (Math.abs(to - from) < 3) return this.clearSpan();
    this.setSpan({ from: timeAt(scale, from), to: timeAt(scale, to) });
  }

  clearSpan(): void {
    this.setSpan(null);
  }

  point(x: CssPixels, y: CssPixels): void {
    const subject = subjectAt(this.frame(), { x, y, near: 5 });
    this.sheet.pointAt(y < this.axisHeight ? "axis" : subject ? "something" : "nothing");
    if (sameSubject(subject, this.hovered)) return;
    this.hovered = subject;
    this.doing.point(subject && this.toldAt(subject, x, y));
    this.invalidate();
  }

  leave(): void {
    this.hovered = null;
    this.doing.point(null);
    this.invalidate();
  }

  choose(x: CssPixels, y: CssPixels, coarse: boolean): void {
    const subject = subjectAt(this.frame(), { x, y, near: coarse ? 14 : 5 });
    this.doing.choose(subject && this.toldAt(subject, x, y));
  }

  private toldAt(subject: Subject, x: CssPixels, pointed: CssPixels): Told {
    const frame = this.frame();
    const bounds = drawnBounds(frame, subject);
    // Not over what it is about.
    const y = bounds && "y" in bounds ? Math.min(pointed, bounds.y) : pointed;
    return { subject, time: timeLabel(frame, instantOf(subject)), x, y };
  }

  private moved(): void {
    this.leave();
    this.doing.moved();
  }

  /** Another run takes the stage. */
  private begin(log: TraceLog): void {
    this.appending.dispose();
    this.appending = log.onAppend(() => this.invalidate());
    this.sheet.scrollToTop();
    this.camera.reset();
    this.clearSpan();
    this.moved();
  }

  private reveal(subject: Subject): void {
    this.revealRow(doerOf(subject, this.model));
    this.revealTime(instantOf(subject));
  }

  private setSpan(span: Span | null): void {
    this.span = span;
    this.doing.measure(span);
    this.invalidate();
  }

  private get model(): LaneModel {
    return lanesOf(this.showing.log);
  }

  /** How far the run has come. */
  private get end(): Seconds {
    const { log, running, now } = this.showing;
    return running ? Math.max(log.end, now()) : log.end;
  }

  private bounds(): Bounds {
    const { headerWidth, width } = this.layout;
    const horizon = horizonOf(this.end, this.showing.running);
    return { range: rangeOf(headerWidth, width), horizon };
  }

  private frame(): Frame {
    const { model, layout, end: now } = this;
    const { palette } = this.sheet;
    return { model, layout, palette, now, scale: this.camera.scale, words: this.showing.words };
  }

  private invalidate(): void {
    if (this.waiting === 0) this.waiting = requestAnimationFrame((time) => this.draw(time));
  }

  private draw(time: Milliseconds): void {
    this.waiting = 0;
    this.layout = this.sheet.layOut(this.model);
    const moving = this.moveCamera(time - this.drawn);
    this.drawn = time;
    const { playhead, selection: selected, focus, running, words } = this.showing;
    const { hovered, span } = this;
    const { below } = words;
    this.sheet.draw(this.frame(), { playhead, selected, hovered, span, focus, below });
    if (moving || running) this.invalidate();
  }

  /** True while the view is still on its way. */
  private moveCamera(elapsed: Milliseconds): boolean {
    const bounds = this.bounds();
    const still = this.stillness.matches;
    const moving = this.camera.advance(bounds, Math.min(50, elapsed), still);
    const whole = fit(bounds.range, bounds.horizon).perSecond;
    this.gestures.place(this.camera.scale, whole, CLOSEST);
    return moving;
  }
}
