// asyncio.run(): makes an event loop, runs one coroutine to its end, cancels what is left, and closes the loop.
// Python: Lib/asyncio/runners.py
import { RuntimeError, ValueError } from "../builtins/exceptions.ts";
import { repr } from "../builtins/text.ts";
import type { EventLoop, LoopSurroundings } from "./event-loop.ts";
import type { Future } from "./future.ts";
import type { Loops } from "./loops.ts";
import type { ThreadRunner } from "./to-thread.ts";

export function makeRun(
  loops: Loops,
  threads: ThreadRunner,
  { showError }: LoopSurroundings,
): (main: unknown) => Promise<unknown> {
  /** Each is asked to end, and waited for. */
  async function cancelAll(loop: EventLoop): Promise<void> {
    const left = [...loop.tasks];
    for (const task of left) task.cancel();
    for (const task of left) await loop.untilDone(task);
    for (const task of left) {
      const error = task.cancelled() ? null : task.exception();
      if (error) showError("unhandled exception during asyncio.run() shutdown", error, task);
    }
  }

  async function runToEnd(loop: EventLoop, main: Future): Promise<unknown> {
    try {
      await loop.untilDone(main);
      return main.result();
    } finally {
      await cancelAll(loop);
      await threads.untilIdle();
      loop.close();
      loops.running = null;
      loops.noteClosed();
      for (const lost of loop.unretrieved) {
        showError(`${lost.label} exception was never retrieved`, lost.exception(), lost);
      }
    }
  }

  return (main) => {
    if (loops.running) {
      throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
    }
    if (!(main instanceof Promise)) {
      throw new ValueError(`a coroutine was expected, got ${repr(main)}`);
    }
    const loop = loops.make();
    loops.running = loop;
    return runToEnd(loop, loops.task(loop, main));
  };
}
