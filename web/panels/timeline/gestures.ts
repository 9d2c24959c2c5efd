// What pointers do to the picture. Zooming and panning are d3-zoom's; its transform is the time scale
// (k pixels a second, x where time 0 is). The axis sets the playhead, shift-drag measures, a click chooses.
// Vertical scrolling stays the browser's. Page side.
import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import { disposable, type Disposable } from "../../base/event.ts";
import type { CssPixels } from "../../base/units.ts";
import type { TimeScale } from "../../trace/picture/time-scale.ts";

/** Who is told. Places are in CSS pixels of the canvas. */
export interface GestureTarget {
  readonly axisHeight: CssPixels;
  /** The scale that may be shown for the one asked for. */
  bound(scale: TimeScale): TimeScale;
  /** The reader zoomed or panned. */
  rescaled(scale: TimeScale): void;
  /** The reader wants to pan by this much; false when there is nothing to pan. */
  pan(dx: CssPixels): boolean;
  /** Whether a plain wheel scrolls lanes. */
  readonly scrolls: boolean;
  seek(x: CssPixels): void;
  measure(from: CssPixels, to: CssPixels, done: boolean): void;
  point(x: CssPixels, y: CssPixels): void;
  leave(): void;
  /** `coarse`: with a finger. */
  choose(x: CssPixels, y: CssPixels, coarse: boolean): void;
}

export interface Gestures extends Disposable {
  /** Tells the gestures which scale is shown and how far out it may be zoomed. */
  place(scale: TimeScale, farthest: number, closest: number): void;
  zoomBy(factor: number, x: CssPixels): void;
}

type Zooming = D3ZoomEvent<HTMLCanvasElement, unknown>;

export function attachGestures(canvas: HTMLCanvasElement, target: GestureTarget): Gestures {
  let placing = false;
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .filter((event: MouseEvent | TouchEvent | WheelEvent) => pans(canvas, target, event))
    .constrain((transform) => transformOf(target.bound(scaleOf(transform))))
    .clickDistance(4)
    .wheelDelta(zoomStep)
    .duration(matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200)
    .on("zoom", ({ transform }: Zooming) => {
      if (!placing) target.rescaled(scaleOf(transform));
    });
  const selection = select(canvas).call(behaviour);
  const ends = [
    listenToWheel(canvas, target),
    listenToPointer(canvas, target),
    () => selection.on(".zoom", null),
  ];
  const { dispose } = disposable(() => ends.forEach((end) => end()));
  return {
    dispose,
    place(scale, farthest, closest) {
      placing = true;
      behaviour.scaleExtent([farthest, closest]);
      selection.call(behaviour.transform, transformOf(scale));
      placing = false;
    },
    zoomBy(factor, x) {
      selection.call(behaviour.scaleBy, factor, [x, 0]);
    },
  };
}

/** A pinch comes as many small wheel events, a notch of a wheel as one large one: neither may leap. */
function zoomStep({ deltaY, deltaMode }: WheelEvent): number {
  return Math.max(-0.5, Math.min(0.5, -deltaY * (deltaMode === 0 ? 0.01 : 0.15)));
}

function scaleOf({ x, k }: ZoomTransform): TimeScale {
  return { zero: x, perSecond: k };
}

function transformOf({ zero, perSecond }: TimeScale): ZoomTransform {
  return zoomIdentity.translate(zero, 0).scale(perSecond);
}

/** Which events are zooming and panning: not those on the axis, not measuring, wheels with ctrl only. */
function pans(
  canvas: HTMLCanvasElement,
  target: GestureTarget,
  event: MouseEvent | TouchEvent | WheelEvent,
): boolean {
  if (event.type === "wheel") return event.ctrlKey || event.metaKey;
  const at = "touches" in event ? event.touches[0] : event;
  const onAxis =
    at !== undefined && at.clientY - canvas.getBoundingClientRect().top < target.axisHeight;
  return !onAxis && !event.shiftKey && !("button" in event && event.button !== 0);
}

function listenToWheel(canvas: HTMLCanvasElement, target: GestureTarget): () => void {
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!sideways && target.scrolls) return;
    const delta = sideways && event.deltaX !== 0 ? event.deltaX : event.deltaY;
    // Lines and pages are told where a wheel has notches.
    const pixels = event.deltaMode === 0 ? delta : delta * 24;
    if (target.pan(-pixels)) event.preventDefault();
  };
  canvas.addEventListener("wheel", onWheel, { passive: false });
  return () => canvas.removeEventListener("wheel", onWheel);
}

type Drag = "seek" | { readonly measuredFrom: CssPixels };

function listenToPointer(canvas: HTMLCanvasElement, target: GestureTarget): () => void {
  let drag: Drag | null = null;
  let clickIsDrag = false;
  let coarse = false;
  const place = (event: MouseEvent) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onDown = (event: PointerEvent) => {
    const { x, y } = place(event);
    clickIsDrag = false;
    coarse = event.pointerType === "touch";
    if (event.button !== 0) return;
    if (y < target.axisHeight) drag = "seek";
    else if (event.shiftKey) drag = { measuredFrom: x };
    else return;
    clickIsDrag = true;
    canvas.setPointerCapture(event.pointerId);
    if (drag === "seek") target.seek(x);
  };
  const onMove = (event: PointerEvent) => {
    const { x, y } = place(event);
    if (drag === "seek") target.seek(x);
    else if (drag) target.measure(drag.measuredFrom, x, false);
    else if (event.pointerType === "mouse" && event.buttons === 0) target.point(x, y);
  };
  const onUp = (event: PointerEvent) => {
    if (drag !== null && drag !== "seek") target.measure(drag.measuredFrom, place(event).x, true);
    drag = null;
  };
  const onCancel = () => {
    drag = null;
  };
  const onLeave = () => target.leave();
  const onClick = (event: MouseEvent) => {
    const { x, y } = place(event);
    if (!clickIsDrag) target.choose(x, y, coarse);
  };
  canvas.addEventListener("pointerdown", onDown);
  canvas.addEventListener("pointermove", onMove);
  canvas.addEventListener("pointerup", onUp);
  canvas.addEventListener("pointercancel", onCancel);
  canvas.addEventListener("pointerleave", onLeave);
  canvas.addEventListener("click", onClick);
  return () => {
    canvas.removeEventListener("pointerdown", onDown);
    canvas.removeEventListener("pointermove", onMove);
    canvas.removeEventListener("pointerup", onUp);
    canvas.removeEventListener("pointercancel", onCancel);
    canvas.removeEventListener("pointerleave", onLeave);
    canvas.removeEventListener("click", onClick);
  };
}
