// Promises of a worker that were rejected, and nobody awaits: collected as the engine tells of them. Taken before a
// program's first statement, while the worker's scope still has the events. In a worker, of either machine.

// The page and workers share one set of DOM types; in a worker, `self` is the worker's scope.
const scope = self as unknown as {
  onunhandledrejection: ((event: PromiseRejectionEvent) => void) | null;
  onrejectionhandled: ((event: PromiseRejectionEvent) => void) | null;
};
const rejected = new Map<Promise<unknown>, unknown>();

scope.onunhandledrejection = (event) => {
  event.preventDefault();
  rejected.set(event.promise, event.reason);
};
scope.onrejectionhandled = ({ promise }) => {
  rejected.delete(promise);
};

/** Browsers tell of a rejection some turns after it. A real process stands still after so many: see settle.ts. */
const TURNS = 3;

/** What is lost by now, each reason once. `turn` lets a turn of the event loop pass. */
export async function lostReasons(turn: () => Promise<void>): Promise<readonly unknown[]> {
  for (let count = 0; count < TURNS; count++) await turn();
  const reasons = Array.from(rejected.values());
  rejected.clear();
  return reasons;
}
