// What the simulated machine's worker needs of its global scope, taken before a program's first statement.
// Afterwards the scope is sealed, and a program that overwrites a global changes only its own.
import type { Milliseconds } from "../../../base/units.ts";
import type { FromSimulator, ToSimulator } from "../../../wire/simulation-message.ts";

// The page and workers share one set of DOM types; in a worker, `self` is the worker's scope.
const scope = self as unknown as {
  readonly postMessage: (message: FromSimulator) => void;
  onmessage: ((event: MessageEvent<ToSimulator>) => void) | null;
};

/** To the page. */
export const post: (message: FromSimulator) => void = scope.postMessage.bind(scope);

/** Calls `listener` with each of the page's messages. */
export function onMessage(listener: (message: ToSimulator) => void): void {
  scope.onmessage = (event) => listener(event.data);
}

/** This thread's monotonic clock. */
export const clock: () => Milliseconds = self.performance.now.bind(self.performance);

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();
const ring = port2.postMessage.bind(port2, null);

/** Lets a turn of the event loop pass. Sooner than a timer, which browsers hold back for 4 ms. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    ring();
  });
}
