// Draws a rhythm: a little picture of lanes, as SVG in the page's colours. Says nothing that the words
// beside it do not say, so screen readers pass over it.
import { useId } from "react";
import type { CssPixels } from "../base/units.ts";
import type { Part, PictureArrow, PictureLane, Rhythm } from "./rhythm.ts";
import styles from "./LanePicture.module.css";

interface Props {
  readonly rhythm: Rhythm;
  /** `large` has the proportions of the home page's first picture, `small` those of a chapter's. */
  readonly size: "large" | "small";
  /** The picture draws itself once, from left to right, unless the reader wants no motion. */
  readonly draws?: boolean;
  /** Thin lines between the lanes. They reach past both sides, where the page lets this element overflow. */
  readonly rules?: boolean;
  readonly className?: string;
}

interface Measure {
  readonly pitch: CssPixels;
  readonly bar: CssPixels;
  readonly radius: CssPixels;
  readonly stripes: CssPixels;
}

/** Wider than any page. */
const BLEED: CssPixels = 3000;

const MEASURES: Readonly<Record<Props["size"], Measure>> = {
  large: { pitch: 48, bar: 22, radius: 5, stripes: 10 },
  small: { pitch: 14, bar: 9, radius: 2.5, stripes: 7 },
};

export function LanePicture({ rhythm, size, draws = false, rules = false, className }: Props) {
  const measure = MEASURES[size];
  const hatch = useId();
  const { width, rows, lanes, arrows } = rhythm;
  // Boxes stand out of their lane a little.
  const margin = size === "small" ? 4 : 2;
  const below = rules ? (measure.pitch - measure.bar) / 2 + 1 : margin;
  const height = (rows - 1) * measure.pitch + measure.bar + margin + below;
  const colours = [...new Set(lanes.map((lane) => lane.colour))];
  const classes = [draws ? styles["draws"] : undefined, className].filter(
    (name) => name !== undefined,
  );
  return (
    <svg
      className={classes.join(" ")}
      viewBox={`0 ${-margin} ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <defs>
        {colours.map((colour) => (
          <Stripes key={colour} id={`${hatch}${colour}`} colour={colour} size={measure.stripes} />
        ))}
      </defs>
      {rules &&
        Array.from({ length: rows }, (_, row) => (
          <rect
            key={row}
            x={-BLEED}
            y={row * measure.pitch + (measure.pitch + measure.bar) / 2}
            width={width + 2 * BLEED}
            height="1"
            fill="var(--line)"
          />
        ))}
      {arrows.map((arrow) => (
        <path
          key={`${arrow.from.join(" ")} ${arrow.to.join(" ")}`}
          d={curveOf(arrow, measure)}
          fill="none"
          stroke={ink(arrow.colour)}
          strokeWidth="1.4"
        />
      ))}
      {lanes.map((lane) =>
        lane.parts.map((part) => (
          <PartShape
            key={`${lane.row} ${part.x}`}
            lane={lane}
            part={part}
            measure={measure}
            hatch={`${hatch}${lane.colour}`}
          />
        )),
      )}
    </svg>
  );
}

function Stripes({
  id,
  colour,
  size,
}: {
  readonly id: string;
  readonly colour: number;
  readonly size: CssPixels;
}) {
  const d = [-size, 0, size]
    .map((shift) => `M${shift - 2} ${size + 2}L${shift + size + 2} -2`)
    .join("");
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
      <path d={d} stroke={ink(colour)} strokeWidth={size * 0.24} opacity="0.42" />
    </pattern>
  );
}

interface ShapeProps {
  readonly lane: PictureLane;
  readonly part: Part;
  readonly measure: Measure;
  readonly hatch: string;
}

function PartShape({ lane, part: { kind, x, width }, measure, hatch }: ShapeProps) {
  const { pitch, bar } = measure;
  const top = lane.row * pitch;
  const colour = ink(lane.colour);
  const radius = Math.min(measure.radius, width / 2);
  switch (kind) {
    case "run":
      return <rect x={x} y={top} width={width} height={bar} rx={radius} fill={colour} />;
    case "shared":
      return (
        <rect x={x} y={top} width={width} height={bar} rx={radius} fill="var(--line-strong)" />
      );
    case "sleep":
      return (
        <rect
          x={x}
          y={top + bar / 2 - bar * 0.07 - 0.7}
          width={width}
          height={bar * 0.14 + 1.4}
          fill={colour}
          opacity="0.42"
        />
      );
    case "box": {
      const out = bar * 0.4;
      return (
        <rect
          x={x}
          y={top - out}
          width={width}
          height={bar + 2 * out}
          rx={4}
          fill="none"
          stroke={colour}
          strokeWidth="1.2"
        />
      );
    }
    case "wait":
      return (
        <g>
          <rect x={x} y={top} width={width} height={bar} rx={radius} fill={colour} opacity="0.08" />
          <rect x={x} y={top} width={width} height={bar} rx={radius} fill={`url(#${hatch})`} />
          {bar > 12 && (
            <rect
              x={x + 0.5}
              y={top + 0.5}
              width={width - 1}
              height={bar - 1}
              rx={radius}
              fill="none"
              stroke={colour}
              opacity="0.4"
            />
          )}
        </g>
      );
    case "gap":
      return null;
  }
}

function curveOf({ kind, from, to }: PictureArrow, { pitch, bar }: Measure): string {
  const down = to[1] > from[1];
  const [x1, x2] = [from[0], to[0]];
  const gap = x2 - x1;
  if (kind === "start") {
    const [y1, y2] = [from[1] * pitch + bar, to[1] * pitch + bar / 2];
    return `M${x1} ${y1}C${x1} ${y1 + (y2 - y1) * 0.45} ${x2 - gap * 0.45} ${y2 - (y2 - y1) * 0.12} ${x2} ${y2}`;
  }
  if (kind === "join") {
    const [y1, y2] = [from[1] * pitch + bar / 2, to[1] * pitch + bar];
    return `M${x1} ${y1}C${x1 + gap * 0.4} ${y1} ${x2 - gap * 0.25} ${y2 + (y1 - y2) * 0.3} ${x2} ${y2}`;
  }
  const [y1, y2] = down
    ? [from[1] * pitch + bar, to[1] * pitch]
    : [from[1] * pitch, to[1] * pitch + bar];
  return `M${x1} ${y1}C${x1 + gap / 2} ${y1} ${x1 + gap / 2} ${y2} ${x2} ${y2}`;
}

function ink(colour: number): string {
  return `var(--lane-${colour})`;
}
