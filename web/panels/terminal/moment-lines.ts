// How the lines of the terminal stand to the playhead: what every process and thread printed last is lit,
// what was printed later is dimmed. Pure.
import type { Seconds } from "../../base/units.ts";
import type { OutputLine } from "./output-lines.ts";

export interface MomentLines {
  /** Numbers of the lines that are lit: the last one of each writer that is alive. */
  readonly lit: ReadonlySet<number>;
  /** Numbers of the lines that had not been printed yet. */
  readonly later: ReadonlySet<number>;
  /** The last line printed by then, in the order of the screen; null when there was none. */
  readonly last: OutputLine | null;
}

export const NO_MOMENT: MomentLines = { lit: new Set(), later: new Set(), last: null };

/** Threads write as well as processes. */
export type WriterOf = (line: Pick<OutputLine, "pid" | "tid">) => string;

export function linesAtMoment(
  lines: readonly OutputLine[],
  t: Seconds,
  alive: ReadonlySet<string>,
  writerOf: WriterOf,
): MomentLines {
  const lit = new Set<number>();
  const later = new Set<number>();
  const waiting = new Set(alive);
  let last: OutputLine | null = null;
  for (const line of lines.toReversed()) {
    if (line.t > t) {
      later.add(line.number);
      continue;
    }
    last ??= line;
    if (waiting.delete(writerOf(line))) lit.add(line.number);
    else if (waiting.size === 0) break;
  }
  return { lit, later, last };
}

/** The line above or below the one where the playhead stands; it stops at both ends. */
export function neighbourLine(
  lines: readonly OutputLine[],
  t: Seconds | null,
  step: 1 | -1,
): OutputLine | null {
  if (t === null) return lines.at(step === 1 ? 0 : -1) ?? null;
  const ordered = lines.toSorted((a, b) => a.t - b.t || a.number - b.number);
  return step === 1
    ? (ordered.find((line) => line.t > t) ?? ordered.at(-1) ?? null)
    : (ordered.findLast((line) => line.t < t) ?? ordered[0] ?? null);
}
