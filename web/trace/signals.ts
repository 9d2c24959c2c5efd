// Names of the signals that end a process here, as Python's `signal` module spells them. No DOM.

const NAMES: Readonly<Record<number, string>> = { 2: "SIGINT", 9: "SIGKILL", 15: "SIGTERM" };

/** `SIGTERM` for 15; `signal 7` where there is no name. */
export function signalName(signal: number): string {
  return NAMES[signal] ?? `signal ${signal}`;
}

/** The signal that an exit code tells of (−15 → `SIGTERM`), or null when it was no signal. */
export function signalOf(exitcode: number): string | null {
  return exitcode < 0 ? signalName(-exitcode) : null;
}
