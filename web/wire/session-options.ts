// What a run can be asked for, by the page or from outside through `window.manyHands.run`.
import type { Seconds } from "../base/units.ts";
import type { MachineKind } from "./run-record.ts";
import type { Policy, Schedule } from "./simulation.ts";

/** How long the sample network takes: always `seconds`, and more for larger files. */
export interface NetworkDelay {
  readonly seconds: Seconds;
  readonly perMegabyte: Seconds;
}

export const USUAL_NETWORK_DELAY: NetworkDelay = { seconds: 0.8, perMegabyte: 4 };

export interface RunOptions {
  /** The real one where the page is isolated, unless it is said; the simulated one elsewhere. */
  readonly machine?: MachineKind;
  readonly seed?: number;
  /** This one and those up to `stopAtChoice` are the simulated machine's; a run on the real one notes them. 1–64. */
  readonly cores?: number;
  readonly gil?: boolean;
  readonly switchInterval?: Seconds;
  readonly statementCost?: Seconds;
  readonly switchCost?: Seconds;
  readonly policy?: Policy;
  /** One order of events, to replay it: in place of `seed` and `policy`. */
  readonly schedule?: Schedule;
  /** Leaves the run at the first point after so many where several could go; its outcome is then `stopped`. */
  readonly stopAtChoice?: number;
  /** Seconds of wall time until the run is ended with outcome `time limit`. Default 30. */
  readonly timeLimit?: Seconds;
  /** Files that are there when the program begins. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What is left out is as in {@link USUAL_NETWORK_DELAY}. */
  readonly networkDelay?: Partial<NetworkDelay>;
}
