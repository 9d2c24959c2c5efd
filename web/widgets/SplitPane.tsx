// Two panes beside or above one another, with a line between them that can be dragged or moved with the
// arrow keys. Double click or Enter gives the first size back. Below 60rem of width the panes stand one
// under another and there is nothing to drag.
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import style from "./SplitPane.module.css";

export interface SplitPaneProps {
  /** `row`: side by side. `column`: one above the other. */
  readonly direction: "row" | "column";
  /** What the line changes, for screen readers. */
  readonly label: string;
  /** The first pane's part of the whole, 0 … 1. */
  readonly size: number;
  readonly onSize: (size: number) => void;
  /** The size that double click and Enter give back. */
  readonly initial: number;
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** The least that the second pane has of what it shows, whatever the sizes: a CSS length. */
  readonly secondLeast?: string | undefined;
}

const LEAST = 0.15;
const MOST = 0.85;
const STEP = 0.02;

export function SplitPane(props: SplitPaneProps) {
  const { direction, label, size, onSize, initial, first, second, secondLeast } = props;
  const whole = useRef<HTMLDivElement>(null);
  const resize = (wanted: number) => onSize(Math.min(MOST, Math.max(LEAST, wanted)));

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || !whole.current) return;
    const box = whole.current.getBoundingClientRect();
    resize(
      direction === "row"
        ? (event.clientX - box.left) / box.width
        : (event.clientY - box.top) / box.height,
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = sizeByKey(event.key, size, initial);
    if (wanted === null) return;
    event.preventDefault();
    resize(wanted);
  };

  return (
    <div className={style["split"]} data-direction={direction} ref={whole}>
      <div className={style["first"]} style={{ flexBasis: `${size * 100}%` }}>
        {first}
      </div>
      {/* A rule that can be moved is a control: ARIA's window splitter. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- see above */}
      <hr
        className={style["line"]}
        aria-label={label}
        aria-orientation={direction === "row" ? "vertical" : "horizontal"}
        aria-valuenow={Math.round(size * 100)}
        aria-valuemin={LEAST * 100}
        aria-valuemax={MOST * 100}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onDoubleClick={() => resize(initial)}
        onKeyDown={onKeyDown}
      />
      <div className={style["second"]} style={{ minHeight: secondLeast }}>
        {second}
      </div>
    </div>
  );
}

function sizeByKey(key: string, size: number, initial: number): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowUp":
      return size - STEP;
    case "ArrowRight":
    case "ArrowDown":
      return size + STEP;
    case "Home":
      return LEAST;
    case "End":
      return MOST;
    case "Enter":
      return initial;
    default:
      return null;
  }
}
