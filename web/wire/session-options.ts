// What a run can be asked for, by the page or from outside through `window.manyHands.run`.
import type { Seconds } from "../base/units.ts";
import type { MachineKind } from "./run-record.ts";

export interface RunOptions {
  readonly machine?: MachineKind;
  readonly seed?: number;
  /** Simulated machine: 1–64. */
  readonly cores?: number;
  readonly gil?: boolean;
  readonly switchInterval?: Seconds;
  readonly statementCost?: Seconds;
  /** Seconds of wall time until the run is ended with outcome `time limit`. Default 30. */
  readonly timeLimit?: Seconds;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}
