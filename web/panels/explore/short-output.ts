// A glance at what a run printed: the few lines where it parts from another run's output. Pure.

/** Lines that a glance holds. */
export const GLANCE = 4;

export interface Glance {
  readonly lines: readonly string[];
  /** Lines left out before and after. */
  readonly before: number;
  readonly after: number;
}

/** The whole of `output` where it is short; else from just before the first line that `other` does not have there. */
export function glanceAt(output: string, other: string | null): Glance {
  const lines = linesOf(output);
  if (lines.length <= GLANCE) return { lines, before: 0, after: 0 };
  const others = other === null ? [] : linesOf(other);
  const differs = lines.findIndex((line, index) => line !== others[index]);
  const wanted = differs < 0 ? lines.length : Math.max(0, differs - 1);
  const before = Math.min(wanted, lines.length - GLANCE);
  const shown = lines.slice(before, before + GLANCE);
  return { lines: shown, before, after: lines.length - before - shown.length };
}

function linesOf(output: string): string[] {
  if (output === "") return [];
  return output.split("\n").slice(0, output.endsWith("\n") ? -1 : undefined);
}
