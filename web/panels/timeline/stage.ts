// The picture on the page: holds canvas, view and what the reader points at, and draws when something
// has changed. Knows no React; `Stage.tsx` mounts it. Page side.
import { DisposableStack, type Disposable } from "../../base/event.ts";
import type { CssPixels, Milliseconds, Seconds } from "../../base/units.ts";
import type { LaneModel, Subject } from "../../trace/lane-model.ts";
import { lanesOf } from "../../trace/lanes.ts";
import type { TraceLog } from "../../trace/log.ts";
import { drawLanes } from "../../trace/picture/draw-lanes.ts";
import type { Frame } from "../../trace/picture/frame.ts";
import { layOut, type Layout } from "../../trace/picture/layout.ts";
import type { Palette } from "../../trace/picture/pen.ts";
import { timeAt, xOf, type TimeScale } from "../../trace/picture/time-scale.ts";
import { sameSubject } from "../../trace/story.ts";
import { Camera, type Bounds } from "./camera.ts";
import { CanvasPen } from "./canvas-pen.ts";
import { drawOverlay, type Span } from "./draw-overlay.ts";
import { attachGestures, type Gestures, type GestureTarget } from "./gestures.ts";
import { drawnBounds, subjectAt } from "./hit.ts";
import { readPalette, watchTheme } from "./page-palette.ts";
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
  /** Index of the lane that the keyboard is in, or null. */
  readonly lane: number | null;
}

/** A subject and the place beside which it is told. */
export interface Told {
  readonly subject: Subject;
  readonly x: CssPixels;
  readonly y: CssPixels;
}

/** What the reader does. */
export interface Doing {
  seek(t: Seconds): void;
  point(told: Told | null): void;
  choose(told: Told | null): void;
  follow(following: boolean): void;
  measure(span: Span | null): void;
}

export class Stage implements Disposable, GestureTarget {
  private readonly parts = new DisposableStack();
  private readonly pen: CanvasPen;
  private readonly gestures: Gestures;
  private palette: Palette;
  private readonly camera: Camera;
  private layout: Layout;
  private hovered: Subject | null = null;
  private span: Span | null = null;
  private drawn: Milliseconds = 0;
  private waiting = 0;
  private logEnds: Disposable;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly content: HTMLElement,
    private readonly canvas: HTMLCanvasElement,
    private showing: Showing,
    private readonly doing: Doing,
  ) {
    this.camera = new Camera((following) => doing.follow(following));
    this.palette = readPalette(scroller);
    this.pen = new CanvasPen(canvas, this.palette);
    this.layout = this.layOut();
    this.gestures = this.parts.use(attachGestures(canvas, this));
    this.parts.use(watchTheme(() => this.restyle()));
    const size = new ResizeObserver(() => this.invalidate());
    size.observe(scroller);
    const scrolled = () => this.invalidate();
    scroller.addEventListener("scroll", scrolled, { passive: true });
    this.logEnds = showing.log.onAppend(() => this.invalidate());
    this.parts.use({
      dispose: () => {
        size.disconnect();
        scroller.removeEventListener("scroll", scrolled);
        cancelAnimationFrame(this.waiting);
        this.logEnds.dispose();
      },
    });
    this.invalidate();
  }

  dispose(): void {
    this.parts.dispose();
  }

  show(showing: Showing): void {
    const before = this.showing;
    this.showing = showing;
    if (before.log !== showing.log) this.begin(showing.log);
    if (showing.selection && !sameSubject(before.selection, showing.selection)) this.reveal(showing.selection);
    this.invalidate();
  }

  get axisHeight(): CssPixels {
    return this.layout.axisHeight;
  }

  get scrolls(): boolean {
    return this.layout.contentHeight > this.layout.height + 1;
  }

  /** How far the run has come. */
  get end(): Seconds {
    const { log, running, now } = this.showing;
    return running ? Math.max(log.end, now()) : log.end;
  }

  get model(): LaneModel {
    return lanesOf(this.showing.log);
  }

  bound(scale: TimeScale): TimeScale {
    const { range, horizon } = this.bounds();
    return bounded(scale, range, horizon);
  }

  rescaled(scale: TimeScale): void {
    this.camera.rescale(scale, this.bounds());
    this.invalidate();
  }

  pan(dx: CssPixels): boolean {
    const moved = this.camera.pan(dx, this.bounds());
    if (moved) this.invalidate();
    return moved;
  }

  /** Pans by a part of what shows. */
  panBy(part: number): void {
    const { left, right } = this.bounds().range;
    this.pan(-part * (right - left));
  }

  /** Zooms around the playhead, or around the middle. */
  zoomBy(factor: number): void {
    const { left, right } = this.bounds().range;
    const { playhead } = this.showing;
    const x = playhead === null ? left : xOf(this.camera.scale, playhead);
    this.gestures.zoomBy(factor, playhead !== null && x >= left && x <= right ? x : (left + right) / 2);
  }

  /** Shows the whole run; while it runs, follows its end. */
  fit(): void {
    this.camera.fit(this.bounds());
    this.clearSpan();
  }

  /** Brings an instant into view. */
  revealTime(t: Seconds): void {
    if (this.camera.reveal(t, this.bounds())) this.invalidate();
  }

  /** Brings a lane into view. */
  revealLane(index: number): void {
    const { contentHeight, height, axisHeight } = this.layout;
    const laneHeight = (contentHeight - axisHeight - 12) / Math.max(1, this.model.lanes.length);
    const top = index * laneHeight;
    const { scrollTop } = this.scroller;
    if (top < scrollTop) this.scroller.scrollTop = top;
    else if (top + laneHeight + axisHeight > scrollTop + height) this.scroller.scrollTop = top + laneHeight + axisHeight - height;
  }

  /** Where a subject is told that was not pointed at with a pointer. */
  told(subject: Subject): Told {
    const bounds = drawnBounds(this.frame(), subject);
    const { left } = this.bounds().range;
    if (!bounds) return { subject, x: left, y: this.axisHeight };
    if ("curve" in bounds) return { subject, x: bounds.curve[6], y: bounds.curve[7] };
    return { subject, x: Math.max(bounds.x, left) + Math.min(bounds.width, 40) / 2, y: bounds.y };
  }

  seek(x: CssPixels): void {
    this.doing.seek(Math.min(this.end, Math.max(0, timeAt(this.camera.scale, x))));
  }

  measure(from: CssPixels, to: CssPixels): void {
    this.span = Math.abs(to - from) < 3 ? null : { from: timeAt(this.camera.scale, from), to: timeAt(this.camera.scale, to) };
    this.doing.measure(this.span);
    this.invalidate();
  }

  clearSpan(): void {
    this.span = null;
    this.doing.measure(null);
    this.invalidate();
  }

  point(x: CssPixels, y: CssPixels): void {
    const subject = subjectAt(this.frame(), x, y);
    this.canvas.style.cursor = y < this.axisHeight ? "col-resize" : subject ? "pointer" : "default";
    if (sameSubject(subject, this.hovered)) return;
    this.hovered = subject;
    this.doing.point(subject && { subject, x, y });
    this.invalidate();
  }

  leave(): void {
    this.hovered = null;
    this.doing.point(null);
    this.invalidate();
  }

  choose(x: CssPixels, y: CssPixels): void {
    const subject = subjectAt(this.frame(), x, y);
    this.doing.choose(subject && { subject, x, y });
  }

  private begin(log: TraceLog): void {
    this.logEnds.dispose();
    this.logEnds = log.onAppend(() => this.invalidate());
    this.hovered = null;
    this.scroller.scrollTop = 0;
    this.doing.point(null);
    this.camera.reset();
    this.clearSpan();
  }

  private reveal(subject: Subject): void {
    const lane = this.model.byPid.get(subject.kind === "event" ? subject.event.pid : subject.pid);
    if (lane) this.revealLane(lane.index);
    this.revealTime(subject.kind === "event" ? subject.event.t : subject.segment.start);
  }

  private restyle(): void {
    this.palette = readPalette(this.scroller);
    this.pen.restyle(this.palette);
    this.invalidate();
  }

  private bounds(): Bounds {
    const { headerWidth, width } = this.layout;
    return { range: rangeOf(headerWidth, width), horizon: horizonOf(this.end, this.showing.running) };
  }

  private layOut(): Layout {
    const { clientWidth, clientHeight, scrollTop } = this.scroller;
    return layOut(this.model, clientWidth, clientHeight, scrollTop);
  }

  private frame(): Frame {
    const { model, layout, palette, end } = this;
    return { model, layout, palette, now: end, scale: this.camera.scale, words: this.showing.words };
  }

  private invalidate(): void {
    if (this.waiting === 0) this.waiting = requestAnimationFrame((time) => this.draw(time));
  }

  private draw(time: Milliseconds): void {
    this.waiting = 0;
    this.layout = this.layOut();
    const moving = this.moveCamera(time - this.drawn);
    this.drawn = time;
    const { width, height, contentHeight } = this.layout;
    if (width === 0 || height === 0) return;
    this.content.style.height = `${contentHeight}px`;
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    this.pen.prepare(width, height, devicePixelRatio);
    const frame = this.frame();
    drawLanes(this.pen, frame);
    const { playhead, selection, lane } = this.showing;
    drawOverlay(this.pen, frame, { playhead, selected: selection, hovered: this.hovered, span: this.span, lane });
    if (moving || this.showing.running) this.invalidate();
  }

  /** True while the view is still on its way. */
  private moveCamera(elapsed: Milliseconds): boolean {
    const bounds = this.bounds();
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const moving = this.camera.advance(bounds, Math.min(50, elapsed), still);
    this.gestures.place(this.camera.scale, fit(bounds.range, bounds.horizon).perSecond, CLOSEST);
    return moving;
  }
}
