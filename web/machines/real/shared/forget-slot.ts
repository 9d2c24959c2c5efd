// What a process leaves behind among the shared objects goes with it: the ends of pipes that it held, and its
// places among those who wait. A lock that it held stays locked, as in CPython. It may have been ended between a
// change and the wake-up that belongs to it, so whoever waits here is woken.
import { Kind, objectBase, Pipe, Semaphore } from "./object-layout.ts";
import type { ObjectTable } from "./object-table.ts";
import type { PipeTable } from "./pipe.ts";
import { passOn } from "./semaphore.ts";
import { leaveSet, repeatCall, wakeSet } from "./wait-set.ts";

/** By the process itself at its end, or by the page when it can't. May be done twice. */
export function forgetSlot(
  slots: Int32Array,
  table: ObjectTable,
  pipes: PipeTable,
  slot: number,
): void {
  const { words, last } = table;
  for (let id = 1; id <= last; id++) {
    const base = objectBase(id);
    switch (table.kindOf(id)) {
      case Kind.SEMAPHORE:
        // It may have been the one that calls, or the one that was called.
        repeatCall(slots, words, base + Semaphore.WAITERS);
        passOn(slots, words, id, slot);
        break;
      case Kind.PIPE:
        for (const set of [base + Pipe.READ_WAITERS, base + Pipe.WRITE_WAITERS]) {
          leaveSet(words, set, slot);
          wakeSet(slots, words, set);
        }
        pipes.forgetAhead(id, slot);
        pipes.ends.letGo(id, "read", slot);
        pipes.ends.letGo(id, "write", slot);
        break;
      default:
        break;
    }
  }
}
