// What a process that was killed leaves behind in a queue: the lock of its readers or writers, which nobody gives back,
// or the half of a message, behind which nothing comes out and nothing goes in. No DOM.
import type { ObjectId } from "../wire/trace-event.ts";
import { PIPE_CAPACITY } from "../wire/pipes.ts";
import type { LaneModel } from "./lane-model.ts";
import type { Doer } from "./names.ts";
import { isQueue } from "./shared-model.ts";
import type { WaitingThread } from "./standstill.ts";

/** Who ended while it had the queue for itself; the thread that waits told so. */
export function endedInTurn(
  model: LaneModel,
  { pid, tid, object }: WaitingThread,
): Doer | undefined {
  const made = object === null ? undefined : model.sharing.objects.get(object);
  const segment = model.byPid.get(pid)?.byTid.get(tid)?.segments.at(-1);
  if (!made || !isQueue(made) || segment?.state !== "waiting") return undefined;
  const holder = segment.holder === null ? undefined : model.byPid.get(segment.holder);
  return holder && holder.exitcode !== null ? { pid: holder.pid, tid: 0 } : undefined;
}

/** Who was killed while it put a message in, of which no more than a part can be there. */
export function endedInSending(model: LaneModel, object: ObjectId | null): Doer | undefined {
  const made = object === null ? undefined : model.sharing.objects.get(object);
  if (!made || !isQueue(made)) return undefined;
  for (const { object: into, send, receive } of model.sharing.open) {
    const lane = send && !receive && into === object ? model.byPid.get(send.pid) : undefined;
    if (!send || (lane?.exitcode ?? 0) >= 0) continue;
    // It is larger than what a pipe holds, or its process waited for it to be gone.
    const waited = lane?.rows.some(({ segments }) => {
      const last = segments.at(-1);
      return last?.state === "waiting" && last.object === object && /put|join/.test(last.call);
    });
    if (send.bytes > PIPE_CAPACITY || waited) return { pid: send.pid, tid: 0 };
  }
  return undefined;
}
