// The texts that count checkpoints in code that runs on until it is done. In plain form that is all code; in
// generator form it is what can't give way, which counts what the threads around it count.
import type { Line } from "../base/units.ts";
import type { FreshNames } from "./pass.ts";
import type { Node } from "./syntax.ts";

/** Iterations that the loops of one call may make before they first touch the program's count … */
export const FIRST_TURNS = 15;
/** … and from one time to the next. A power of two less one. */
const TURNS = 255;

export interface Counter {
  /** Whether a function (or the module's body) counts in its own way. */
  readonly isOther: (node: Node) => boolean;
  /** One checkpoint. */
  statement(line: Line): string;
  expression(line: Line): string;
  /** The count of a loop that calls nothing: a variable of the function's own costs next to nothing. */
  turn(line: Line): string;
}

export function plainCounter(fresh: FreshNames): Counter {
  const { count, check } = fresh;
  const call = (line: Line): string => `${count}=${check}(${String(line)})`;
  return {
    isOther: () => false,
    statement: (line) => `if(--${count}<0)${call(line)};`,
    expression: (line) => `--${count}<0&&(${call(line)})`,
    turn: turnOf(fresh),
  };
}

export function sharedCounter(fresh: FreshNames, isOther: (node: Node) => boolean): Counter {
  const { place, check } = fresh;
  const call = (line: Line): string => `${check}(${String(line)})`;
  return {
    isOther,
    statement: (line) => `if(--${place}[1]<0)${call(line)};`,
    expression: (line) => `--${place}[1]<0&&${call(line)}`,
    turn: turnOf(fresh),
  };
}

/**
 * Set anew only afterwards: a checkpoint that throws is met again at the next turn of any loop. Nothing stands here but
 * a call: what is seldom reached is reached after V8 has optimized the loop without knowing of it, and each operation
 * in it would then have the loop compiled once more.
 */
const turnOf =
  ({ turns, charge }: FreshNames) =>
  (line: Line): string =>
    `if(--${turns}<0)${turns}=${charge}(${String(line)});`;

/** What charges the turns that were counted to the program's count, and says how many to count next. */
export function chargeOf({ charge, check, count, place }: FreshNames, isShared: boolean): string {
  const spent = `-=${String(TURNS + 1)})<0)`;
  const passed = isShared
    ? `(${place}[1]${spent}${check}(line)`
    : `(${count}${spent}${count}=${check}(line)`;
  return `const ${charge}=line=>{if(${passed};return ${String(TURNS)}};`;
}
