// The fields of the Trace Event Format that the exports use. Times there are microseconds. No DOM.
import type { Seconds } from "../base/units.ts";

export interface ChromeEvent {
  readonly name: string;
  /** M metadata, X slice, i instant, s and f the two ends of a flow, b and e of a stretch, C counter. */
  readonly ph: "M" | "X" | "i" | "s" | "f" | "b" | "e" | "C";
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly cat?: string;
  readonly id?: number;
  readonly bp?: "e";
  readonly s?: "t" | "p";
  readonly args?: Readonly<Record<string, string | number | null>>;
}

/** To a thousandth of a microsecond: finer is noise of floating point. */
export function micros(t: Seconds): number {
  return Math.round(t * 1e9) / 1e3;
}
