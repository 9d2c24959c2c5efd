// `window.manyHands`: the programming interface for graders, embedders and tests. A page that embeds this one
// reaches the same by postMessage:
//
//   frame.postMessage({ manyHands: "run", id, source, options }, "*")
//   → { manyHands: "record", id, record } or { manyHands: "error", id, message }
import type { RunRecord } from "../wire/run-record.ts";
import type { RunOptions } from "../wire/session-options.ts";

/** Seconds of wall time after which a run is ended. */
const TIME_LIMIT = 30;

export interface ManyHands {
  /**
   * Runs a program and resolves with its record, whatever its outcome. Rejects with TypeError when it is
   * called with something unusable. Several runs may be under way at once.
   */
  run(source: string, options?: RunOptions): Promise<RunRecord>;
}

declare global {
  interface Window {
    manyHands?: ManyHands;
  }
}

async function run(source: string, options?: RunOptions): Promise<RunRecord> {
  // Loaded at the first call: a page that nobody calls from outside carries no more than this file.
  const { createSession } = await import("../session/create-session.ts");
  const session = createSession({ timeLimit: TIME_LIMIT });
  try {
    return await session.run(source, options);
  } finally {
    session.dispose();
  }
}

interface Request {
  readonly manyHands: "run";
  readonly id: unknown;
  readonly source: string;
  readonly options?: RunOptions;
}

function isRequest(data: unknown): data is Request {
  return typeof data === "object" && data !== null && Reflect.get(data, "manyHands") === "run";
}

/** Puts `window.manyHands` in place and listens to the page around this one. */
export function installRunApi(): void {
  window.manyHands = { run };
  window.addEventListener("message", ({ data, source: from, origin }: MessageEvent<unknown>) => {
    if (!isRequest(data) || !from) return;
    const answer = (message: object) =>
      from.postMessage(
        { ...message, id: data.id },
        { targetOrigin: origin === "null" ? "*" : origin },
      );
    run(data.source, data.options).then(
      (record) => answer({ manyHands: "record", record }),
      (error: unknown) =>
        answer({
          manyHands: "error",
          message: error instanceof Error ? error.message : String(error),
        }),
    );
  });
}
