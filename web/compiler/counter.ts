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

export function plainCounter({ turns, count, check }: FreshNames): Counter {
  const call = (line: Line): string => `${count}=${check}(${String(line)})`;
  return {
    isOther: () => false,
    statement: (line) => `if(--${count}<0)${call(line)};`,
    expression: (line) => `--${count}<0&&(${call(line)})`,
    turn: (line) => turnOf(turns, `if((${count}-=${String(TURNS + 1)})<0)${call(line)}`),
  };
}

export function sharedCounter(
  { turns, place, check }: FreshNames,
  isOther: (node: Node) => boolean,
): Counter {
  const call = (line: Line): string => `${check}(${String(line)})`;
  return {
    isOther,
    statement: (line) => `if(--${place}[1]<0)${call(line)};`,
    expression: (line) => `--${place}[1]<0&&${call(line)}`,
    turn: (line) => turnOf(turns, `if((${place}[1]-=${String(TURNS + 1)})<0)${call(line)}`),
  };
}

// Set anew only afterwards: a checkpoint that throws is met again at the next turn of any loop.
const turnOf = (turns: string, passed: string): string =>
  `if(--${turns}<0){${passed};${turns}=${String(TURNS)}}`;
