// The mark: five lanes, as a hand holds them up. The name stands beside it, so screen readers pass over it.
import type { CssPixels } from "../base/units.ts";

const HEIGHT = 22;
/** Heights from thumb to little finger, and their colours. */
const LANES = [
  { height: 13, colour: 1 },
  { height: 20, colour: 2 },
  { height: 22, colour: 3 },
  { height: 18, colour: 4 },
  { height: 10, colour: 0 },
] as const;

export function BrandMark({ height = HEIGHT }: { readonly height?: CssPixels }) {
  return (
    <svg viewBox="0 0 32 22" height={height} width={(32 / HEIGHT) * height} aria-hidden="true">
      {LANES.map((lane, i) => (
        <rect
          key={lane.colour}
          x={7 * i}
          y={HEIGHT - lane.height}
          width="4"
          height={lane.height}
          rx="2"
          fill={`var(--lane-${lane.colour})`}
        />
      ))}
    </svg>
  );
}
