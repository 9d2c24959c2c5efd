// Promises of a simulated program that were rejected, and nobody awaits: collected as Node tells of them, in place of
// the test runner, which would take them for its own.

type Listener = (...args: unknown[]) => void;

/** Does some work; what was lost during it is the work's to ask for. */
export async function collectingLost<T>(
  work: (lost: () => Promise<readonly unknown[]>) => Promise<T>,
): Promise<T> {
  const rejected = new Map<unknown, unknown>();
  const ends = [
    listenAlone("unhandledRejection", (reason, promise) => void rejected.set(promise, reason)),
    listenAlone("rejectionHandled", (promise) => void rejected.delete(promise)),
  ];
  try {
    return await work(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return Array.from(rejected.values());
    });
  } finally {
    // What was lost last is told after it.
    await new Promise((resolve) => setImmediate(resolve));
    for (const end of ends) end();
  }
}

/** Returns what puts back those who listened before. */
function listenAlone(event: "unhandledRejection" | "rejectionHandled", listener: Listener) {
  const target: NodeJS.EventEmitter = process;
  const others = target.listeners(event) as Listener[]; // of this event
  target.removeAllListeners(event);
  target.on(event, listener);
  return () => {
    target.off(event, listener);
    for (const other of others) target.on(event, other);
  };
}
