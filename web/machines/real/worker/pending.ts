// What a blocked thread waits for, in a form that can be looked at again and again: system calls that block are
// turned into one of these. Worker side.
import type { Milliseconds } from "../../../base/units.ts";

/** Not yet: look again when woken. */
export const NOT_YET = Symbol("not yet");

export interface Pending {
  /** The answer, or NOT_YET. What it takes it has taken for good. May throw what the caller shall see thrown. */
  look(): unknown;
  /** By the worker's clock; Infinity for never. */
  readonly deadline: Milliseconds;
  /** The answer when the deadline has passed. */
  readonly late: unknown;
  /** Asks to be woken, and no longer. In pairs. */
  enter(): void;
  leave(): void;
  /** Only another process can bring it about. */
  readonly needsOthers: boolean;
}

/** Waits for nothing. */
export const passed: Pending = {
  look: () => undefined,
  deadline: Infinity,
  late: undefined,
  enter() {},
  leave() {},
  needsOthers: false,
};

/** Waits for nothing but the clock. */
export function pause(deadline: Milliseconds): Pending {
  return {
    look: () => NOT_YET,
    deadline,
    late: undefined,
    enter() {},
    leave() {},
    needsOthers: false,
  };
}
