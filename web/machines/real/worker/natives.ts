// What the runtime needs of the worker's global scope, taken before a program's first statement. Afterwards
// the scope is sealed (browser/seal-scope.ts), and a program that overwrites a global changes only its own.
import type { FromWorker } from "../../../wire/worker-message.ts";
import type { Milliseconds } from "../../../base/units.ts";

// The page and workers share one set of DOM types; in a worker, `self` is the worker's scope.
const scope = self as unknown as {
  readonly postMessage: (message: FromWorker) => void;
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  onerror: ((event: unknown) => void) | null;
};
const { performance, crypto } = self;

/** To the page. */
export const post: (message: FromWorker) => void = scope.postMessage.bind(scope);

/** Calls `listener` with the page's next message. */
export function onMessage(listener: (message: unknown) => void): void {
  scope.onmessage = (event) => listener(event.data);
}

/** This thread's monotonic clock. */
export const clock: () => Milliseconds = performance.now.bind(performance);

/** When this thread's clock began, on a scale that all threads of the browser share. */
export const origin: Milliseconds = performance.timeOrigin;

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();
const ask = channel.port2.postMessage.bind(channel.port2);

/** Settles when all that settled promises have made ready has run. */
export function drained(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    ask(null);
  });
}

const dice = new Uint32Array(1);
const fill = crypto.getRandomValues.bind(crypto);

/** 32 unpredictable bits. */
export function entropy(): number {
  fill(dice);
  return dice[0] ?? 0;
}
