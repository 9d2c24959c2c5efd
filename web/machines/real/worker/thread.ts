// A thread of a process, and what threads need of their process. Worker side.
import type { Seconds, Tid } from "../../../base/units.ts";
import type { Blocking, SystemCall } from "../../../wire/system-call.ts";
import type { ShownThread } from "../../../wire/threads.ts";
import type { Waiter } from "../shared/futex.ts";
import type { OwedWakes } from "../shared/owed-wakes.ts";
import type { BlockedFrame } from "./blocked-frame.ts";
import type { Pending } from "./pending.ts";
import type { StateNote } from "./thread-states.ts";

export interface Thread {
  readonly tid: Tid;
  readonly generator: Blocking<void>;
  /** One of the program. */
  readonly shown: boolean;
  /** What it waits for; null when it can go on. */
  waiting: BlockedFrame | null;
  /** On the stack right now, perhaps below another. */
  running: boolean;
  /** Where in the program it goes on. */
  line: number;
}

export interface Process extends Waiter {
  /** A call that blocks as something to look at; null for one that is answered on the spot. */
  pendingOf(call: SystemCall): Pending | null;
  answer(call: SystemCall): unknown;
  readonly wakes: OwedWakes;
  /** See ProgramRuntime. */
  readonly place: Int32Array;
  now(): Seconds;
  /** How a thread that waits so is shown. */
  stateOf(call: SystemCall): StateNote;
  /** Tells the trace that the calling thread has started another, and of the end of the calling one. */
  threadBegins(tid: Tid, name: string, shown: ShownThread): void;
  threadEnds(): void;
}

/** `time.sleep(0)` */
export const isYield = (call: SystemCall): boolean => call.call === "sleep" && call.seconds === 0;
