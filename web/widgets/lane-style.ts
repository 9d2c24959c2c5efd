// Gives an element the colour of a process: its style sheet uses `var(--lane)`.
import type { CSSProperties } from "react";

/** `colour` is the process's index of colour: 0 for the main process, 1 … 8 for the others. */
export function laneStyle(colour: number): CSSProperties {
  // React's type knows no custom properties, React itself does.
  return { "--lane": `var(--lane-${colour})` } as CSSProperties;
}
