// All that the threads of a process wait for: those that were put aside, and those on the stack. Worker side.
import type { Clock } from "../shared/futex.ts";
import type { BlockedFrame } from "./blocked-frame.ts";
import type { Pending } from "./pending.ts";
import type { ThreadList } from "./thread-list.ts";
import type { Thread } from "./thread.ts";

export class Waits {
  constructor(
    private readonly onStack: readonly BlockedFrame[],
    private readonly list: ThreadList,
    private readonly clock: Clock,
  ) {}

  /** Looks at all of it. True when something has come, or somebody waits for nothing but a turn. */
  look(): boolean {
    let came = false;
    for (const frame of this.onStack) if (frame.look(this.clock)) came = true;
    for (const thread of this.list.all) if (this.canGoOn(thread)) came = true;
    return came;
  }

  /** Whether a thread that is not on the stack could go on. */
  canGoOn({ running, waiting }: Thread): boolean {
    if (running) return false;
    return waiting === null || waiting.answered || waiting.look(this.clock);
  }

  readonly pendings = (): Pending[] => {
    const frames = this.onStack.filter((frame) => !frame.answered);
    for (const { running, waiting } of this.list.all)
      if (!running && waiting && !waiting.answered) frames.push(waiting);
    return frames.map(({ pending }) => pending);
  };

  /** Whether somebody could go on if the innermost wait on the stack could be left. */
  get isBuried(): boolean {
    const last = this.onStack.length - 1;
    if (this.onStack.some((frame, at) => at < last && frame.answered)) return true;
    // A promise settles only when the stack is empty. Whoever has left it for that waits as the main thread.
    return (this.onStack[last]?.tid ?? 0) !== 0 && this.list.awaited !== null;
  }

  /** Whether another process could bring something about that is waited for. */
  needOthers(): boolean {
    return this.pendings().some(({ needsOthers }) => needsOthers);
  }
}
