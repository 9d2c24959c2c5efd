// What every peer's child does, and how a start is timed. Page and worker.

/** A child's answer. */
export interface Answer {
  /** When its first statement ran, in ms since the epoch. */
  readonly began: number;
  /** The square of what it was given, so that the answer can be checked. */
  readonly output: number;
}

/** The task itself. */
export function answer(input: number): Answer {
  const began = now();
  return { began, output: input * input };
}

/** Milliseconds since the epoch, the same clock in every worker. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}
