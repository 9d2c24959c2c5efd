// Semaphores in shared memory. VALUE is what can be taken; it changes by compare-and-exchange alone, so a process
// that dies at any point leaves it right. The owner is told for the reader's sake; only a recursive one needs it.
// Its word is written plainly, which halves what a lock costs: the exchanges of VALUE around it put it in order, and
// whoever looks at it from elsewhere asks about processes that stand still. A tally has no owner, and two counts in
// place of VALUE: see tally.ts.
//
//     take       VALUE v > 0 → v − 1, then OWNER = me          release    OWNER = 0, then VALUE v < LIMIT → v + 1
//                                                              and wakes one who waits
//
// One release wakes one waiter; several at once wake all. The one woken may find nothing (another was quicker) and
// waits on; or it leaves without taking (its time is up, it was killed): whoever leaves the set while there is something
// to take wakes the next (`passOn`), so what was released never lies there while somebody waits for it.
// Python: Modules/_multiprocessing/semaphore.c
import type { Owner, Released, SemaphoreSpec } from "../../../wire/semaphores.ts";
import { Kind, objectBase, Semaphore } from "./object-layout.ts";
import type { ObjectTable } from "./object-table.ts";
import { giveBack, left, takeOne } from "./tally.ts";
import { enterSet, leaveCalling, wakeOne, wakeSet } from "./wait-set.ts";

const KIND = { counting: 0, recursive: 1, tally: 2 } as const;

export function makeSemaphore(table: ObjectTable, spec: SemaphoreSpec): number {
  const { words } = table;
  return table.make(Kind.SEMAPHORE, 0, (base) => {
    words[base + Semaphore.LIMIT] = spec.limit;
    words[base + Semaphore.KIND] = KIND[spec.kind];
    words[base + (spec.kind === "tally" ? Semaphore.START : Semaphore.VALUE)] = spec.value;
  });
}

export function tryAcquire(words: Int32Array, id: number, pid: number, tid: number): boolean {
  const base = objectBase(id);
  const kind = words[base + Semaphore.KIND];
  if (kind === KIND.tally) return takeOne(words, base);
  if (kind === KIND.recursive && isOwner(words, base, pid, tid)) {
    words[base + Semaphore.DEPTH] = (words[base + Semaphore.DEPTH] ?? 0) + 1;
    return true;
  }
  // Guessed: an exchange says whether that was right, and what to look for if not.
  let value = words[base + Semaphore.VALUE] ?? 0;
  for (;;) {
    if (value <= 0) value = Atomics.load(words, base + Semaphore.VALUE);
    if (value <= 0) return false;
    const found = Atomics.compareExchange(words, base + Semaphore.VALUE, value, value - 1);
    if (found === value) break;
    value = found;
  }
  words[base + Semaphore.DEPTH] = 1;
  words[base + Semaphore.OWNER_TID] = tid;
  words[base + Semaphore.OWNER] = pid;
  return true;
}

/** `slots` hold those who wait. More than one of `times` is for a counting one. */
export function release(
  slots: Int32Array,
  words: Int32Array,
  id: number,
  pid: number,
  tid: number,
  times: number,
): Released {
  const base = objectBase(id);
  const kind = words[base + Semaphore.KIND];
  if (kind === KIND.tally) {
    if (!giveBack(words, base)) return "too often";
    wakeOne(slots, words, base + Semaphore.WAITERS);
    return "done";
  }
  if (kind === KIND.recursive) {
    if (!isOwner(words, base, pid, tid)) return "not owner";
    const depth = words[base + Semaphore.DEPTH] ?? 1;
    if (depth > 1) {
      words[base + Semaphore.DEPTH] = depth - 1;
      return "done";
    }
  }
  const limit = words[base + Semaphore.LIMIT] ?? 0;
  const owner = words[base + Semaphore.OWNER] ?? 0;
  words[base + Semaphore.OWNER] = 0;
  let value = words[base + Semaphore.VALUE] ?? 0;
  for (;;) {
    if (value > limit - times) value = Atomics.load(words, base + Semaphore.VALUE);
    if (value > limit - times) {
      // Nobody had it: nothing has changed.
      Atomics.compareExchange(words, base + Semaphore.OWNER, 0, owner);
      return "too often";
    }
    const found = Atomics.compareExchange(words, base + Semaphore.VALUE, value, value + times);
    if (found === value) break;
    value = found;
  }
  // Called one by one, the second would wait for the first to wake.
  if (times > 1) wakeSet(slots, words, base + Semaphore.WAITERS);
  else wakeOne(slots, words, base + Semaphore.WAITERS);
  return "done";
}

export function valueOf(words: Int32Array, id: number): number {
  const base = objectBase(id);
  if (words[base + Semaphore.KIND] === KIND.tally) return left(words, base);
  return Atomics.load(words, base + Semaphore.VALUE);
}

/**
 * Whether a semaphore other than a tally could be taken now. Looked at plainly: for a caller inside a section, who asks about
 * those that have been in the same section since they took it.
 */
export function isFree(words: Int32Array, id: number): boolean {
  return (words[objectBase(id) + Semaphore.VALUE] ?? 0) > 0;
}

export function ownerOf(words: Int32Array, id: number): Owner | null {
  const base = objectBase(id);
  const pid = Atomics.load(words, base + Semaphore.OWNER);
  if (pid === 0 || words[base + Semaphore.LIMIT] !== 1) return null;
  return { pid, tid: words[base + Semaphore.OWNER_TID] ?? 0 };
}

/** How often this thread holds it: at most once unless it is recursive. */
export function depthOf(words: Int32Array, id: number, pid: number, tid: number): number {
  const base = objectBase(id);
  return isOwner(words, base, pid, tid) ? (words[base + Semaphore.DEPTH] ?? 0) : 0;
}

export function enterWaiters(words: Int32Array, id: number, slot: number): void {
  enterSet(words, objectBase(id) + Semaphore.WAITERS, slot);
}

/** Leaves the set and, when there is something to take, wakes the next in it. */
export function passOn(slots: Int32Array, words: Int32Array, id: number, slot: number): void {
  const base = objectBase(id);
  const more = () => valueOf(words, id) > 0;
  leaveCalling(slots, words, base + Semaphore.WAITERS, slot, more);
}

function isOwner(words: Int32Array, base: number, pid: number, tid: number): boolean {
  return (
    Atomics.load(words, base + Semaphore.OWNER) === pid && words[base + Semaphore.OWNER_TID] === tid
  );
}
