// The calculator's picture: a lane for each process, as long as the work takes on an axis that is tenfold wider with
// each step, striped by what it waits for at once. The words beside it say the same, so screen readers pass over it.
import type { CssPixels } from "../../../base/units.ts";
import style from "./calculator.module.css";
import { duration, onAxis, type Plan, TICKS, UNITS } from "./plan.ts";
import type { CalculatorWords } from "./words.ts";

const WIDTH: CssPixels = 360;
const PITCH: CssPixels = 13;
const BAR: CssPixels = 9;
/** Processes that have a lane, and stripes in one: more can't be told apart. */
const MOST_LANES = 8;
const MOST_STRIPES = 5;
const COLOURS = 8;

export function PlanPicture({
  plan,
  words,
}: {
  readonly plan: Plan;
  readonly words: CalculatorWords;
}) {
  const lanes = Math.min(plan.processes, MOST_LANES);
  const rest = plan.processes - lanes;
  const stripes = Math.min(plan.waits, MOST_STRIPES);
  const length = Math.max(2, onAxis(duration(plan)) * WIDTH);
  const bottom = MOST_LANES * PITCH + 14;
  return (
    <svg className={style["picture"]} viewBox={`0 0 ${WIDTH} ${bottom + 18}`} aria-hidden="true">
      {TICKS.map(({ value, unit }) => {
        const x = onAxis(value * UNITS[unit]) * WIDTH;
        return (
          <g key={`${value} ${unit}`}>
            <line x1={x} x2={x} y1={0} y2={bottom} className={style["tick"]} />
            <text x={x} y={bottom + 14} textAnchor="middle" className={style["label"]}>
              {words.time(value, unit)}
            </text>
          </g>
        );
      })}
      {Array.from({ length: lanes }, (_, lane) => (
        <Lane key={lane} lane={lane} length={length} stripes={stripes} />
      ))}
      {rest > 0 && (
        <text x={0} y={lanes * PITCH + 11} className={style["label"]}>
          {words.more(rest)}
        </text>
      )}
    </svg>
  );
}

function Lane({
  lane,
  length,
  stripes,
}: {
  readonly lane: number;
  readonly length: CssPixels;
  readonly stripes: number;
}) {
  const height = BAR / (2 * stripes - 1);
  const fill = `var(--lane-${1 + (lane % COLOURS)})`;
  return Array.from({ length: stripes }, (_, stripe) => (
    <rect
      key={stripe}
      className={style["stripe"]}
      y={lane * PITCH + 2 * stripe * height}
      width={length}
      height={height}
      rx={Math.min(2, height / 2)}
      fill={fill}
    />
  ));
}
