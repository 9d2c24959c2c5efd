// The sheet that a stage draws on: a canvas that stays in view while lanes scroll under it, with the
// page's colours. Knows sizes and scrolling, nothing of time. Page side.
//
//   scroller ┌───────────────┐
//            │ canvas, stuck │ ← as large as the scroller
//   content  │ ┊             │ ← as high as all lanes
import { disposable, DisposableStack, type Disposable } from "../../base/event.ts";
import type { LaneModel } from "../../trace/lane-model.ts";
import { drawLanes } from "../../trace/picture/draw-lanes.ts";
import type { Frame } from "../../trace/picture/frame.ts";
import { layOut, type Layout, type Place } from "../../trace/picture/layout.ts";
import type { Palette } from "../../trace/picture/pen.ts";
import { CanvasPen } from "./canvas-pen.ts";
import { drawOverlay, type Overlay } from "./draw-overlay.ts";
import { readPalette, watchTheme } from "./page-palette.ts";

export interface SheetElements {
  readonly scroller: HTMLElement;
  readonly content: HTMLElement;
  readonly canvas: HTMLCanvasElement;
}

export class Sheet implements Disposable {
  private readonly parts = new DisposableStack();
  private readonly pen: CanvasPen;
  private colours: Palette;
  /** With the next layout it is scrolled to its top; at once, the page would have to be laid out for that alone. */
  private goesToTop = false;

  /** `changed` is called when size, scrolling, theme or fonts have changed. */
  constructor(
    private readonly elements: SheetElements,
    changed: () => void,
  ) {
    const { scroller, canvas } = elements;
    this.colours = readPalette(scroller);
    this.pen = new CanvasPen(canvas, this.colours);
    this.parts.use(
      watchTheme(() => {
        this.colours = readPalette(scroller);
        this.pen.restyle(this.colours);
        changed();
      }),
    );
    const size = new ResizeObserver(changed);
    size.observe(scroller);
    this.parts.use(disposable(() => size.disconnect()));
    scroller.addEventListener("scroll", changed, { passive: true });
    this.parts.use(disposable(() => scroller.removeEventListener("scroll", changed)));
  }

  dispose(): void {
    this.parts.dispose();
  }

  get palette(): Palette {
    return this.colours;
  }

  /** How the lanes lie now, at this size and scrolled this far. */
  layOut(model: LaneModel): Layout {
    const { scroller } = this.elements;
    if (this.goesToTop) scroller.scrollTop = 0;
    this.goesToTop = false;
    const { clientWidth, clientHeight, scrollTop } = scroller;
    return layOut(model, clientWidth, clientHeight, scrollTop);
  }

  draw(frame: Frame, overlay: Overlay): void {
    const { canvas, content } = this.elements;
    const { width, height, contentHeight } = frame.layout;
    if (width === 0 || height === 0) return;
    content.style.height = `${contentHeight}px`;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    this.pen.prepare(width, height, devicePixelRatio);
    drawLanes(this.pen, frame);
    drawOverlay(this.pen, frame, overlay);
  }

  scrollToTop(): void {
    this.goesToTop = true;
  }

  /** Scrolls just so far that a row shows. */
  revealRow(place: Place, { axisHeight, height }: Layout): void {
    const { scroller } = this.elements;
    const above = axisHeight - place.top;
    const below = place.top + place.height - height;
    this.goesToTop = false;
    if (above > 0) scroller.scrollTop -= above;
    else if (below > 0) scroller.scrollTop += below;
  }

  pointAt(what: "axis" | "something" | "nothing"): void {
    const cursors = { axis: "col-resize", something: "pointer", nothing: "default" } as const;
    this.elements.canvas.style.cursor = cursors[what];
  }
}
