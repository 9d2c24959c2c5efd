// One slot's words, read and written by name, with the moves of its life (see wire/shared-layout.ts).
// Used by the page and by every worker of a run.
import {
  Flag,
  Header,
  MAX_PROCESSES,
  Slot,
  slotBase,
  SLOTS,
  SlotState,
  Waiting,
} from "../../../wire/shared-layout.ts";
import type { Pid } from "../../../base/units.ts";
import { wake, wakeAll } from "./futex.ts";

/** Words of `slot`, by the names of {@link Slot}. */
export function load(words: Int32Array, slot: number, field: number): number {
  return Atomics.load(words, slotBase(slot) + field);
}

export function store(words: Int32Array, slot: number, field: number, value: number): void {
  Atomics.store(words, slotBase(slot) + field, value);
}

/** Moves a slot from one state to the next; false when somebody else was quicker. */
export function move(words: Int32Array, slot: number, from: number, to: number): boolean {
  const word = slotBase(slot) + Slot.STATE;
  return Atomics.compareExchange(words, word, from, to) === from;
}

/** The slot of a process that has not been freed yet; −1 when there is none. */
export function slotOf(words: Int32Array, pid: Pid): number {
  for (let slot = 0; slot < SLOTS; slot++) {
    const state = load(words, slot, Slot.STATE);
    if (state >= SlotState.CLAIMED && load(words, slot, Slot.PID) === pid) return slot;
  }
  return -1;
}

/** How many processes are at work: alive, and not standing still. */
export function atWork(words: Int32Array): number {
  return Atomics.load(words, Header.ALIVE) - Atomics.load(words, Header.BLOCKED);
}

/** Counts one more process alive; false when the limit is reached. */
export function countIn(words: Int32Array): boolean {
  if (Atomics.add(words, Header.ALIVE, 1) < MAX_PROCESSES) return true;
  Atomics.sub(words, Header.ALIVE, 1);
  return false;
}

/**
 * The first of two steps of an end: settles with which code the process ends. True for the one who settled
 * it, be it the process itself or the page; only that one goes on to {@link becomeZombie}, after having
 * written the last event. Nobody else sees the code before.
 */
export function settleExit(words: Int32Array, slot: number, exitcode: number): boolean {
  const word = slotBase(slot) + Slot.EXITCODE;
  return Atomics.compareExchange(words, word, NO_EXITCODE, exitcode) === NO_EXITCODE;
}

/** The second step: the end is there for all to see, and whoever waits for it is woken. */
export function becomeZombie(words: Int32Array, slot: number): void {
  const { RUNNING, CLAIMED, ZOMBIE } = SlotState;
  // Until it has woken those who wait for it, nobody shall take them for stuck: see isStuck.
  store(words, slot, Slot.IN_SECTION, 1);
  if (move(words, slot, RUNNING, ZOMBIE) || move(words, slot, CLAIMED, ZOMBIE)) {
    Atomics.sub(words, Header.ALIVE, 1);
    goOn(words, slot);
    wakeAll(words, slotBase(slot) + Slot.EXIT_WAITERS);
  }
  store(words, slot, Slot.IN_SECTION, 0);
}

/** It stands still no longer: it goes on, or it has ended. See standing.ts. */
export function goOn(words: Int32Array, slot: number): void {
  const kind = Atomics.exchange(words, slotBase(slot) + Slot.WAITING, Waiting.NO);
  if (kind === Waiting.NO) return;
  Atomics.sub(words, Header.BLOCKED, 1);
  if (kind === Waiting.FOREVER) Atomics.sub(words, Header.FOREVER, 1);
}

/** Stands in EXITCODE until the first end is told. */
export const NO_EXITCODE = -0x80000000;

/** The exit code of a process that has ended and whose slot is not free yet; null while it runs. */
export function exitcodeOf(words: Int32Array, slot: number): number | null {
  const state = load(words, slot, Slot.STATE);
  if (state !== SlotState.ZOMBIE && state !== SlotState.REAPED) return null;
  return load(words, slot, Slot.EXITCODE);
}

/** The parent of the process in `slot`: 1 once that has ended, 0 for MainProcess. */
export function parentOf(words: Int32Array, slot: number): Pid {
  const ppid = load(words, slot, Slot.PPID);
  if (ppid === 0) return 0;
  const parent = slotOf(words, ppid);
  return parent < 0 || exitcodeOf(words, parent) !== null ? 1 : ppid;
}

/** Puts up a flag and wakes the process, which looks at its flags before it waits again. */
export function raiseFlag(words: Int32Array, slot: number, flag: number): void {
  Atomics.or(words, slotBase(slot) + Slot.FLAGS, flag);
  wake(words, slot);
}

/** Takes down a flag; whether it was up. */
export function takeFlag(words: Int32Array, slot: number, flag: number): boolean {
  return (Atomics.and(words, slotBase(slot) + Slot.FLAGS, ~flag) & flag) !== 0;
}

/** Whether this very process has been sent a signal: its slot may be another's by now. */
export function isSignalled(words: Int32Array, slot: number, pid: Pid): boolean {
  return load(words, slot, Slot.PID) === pid && (load(words, slot, Slot.FLAGS) & Flag.KILL) !== 0;
}

/** Sends a signal to the process in `slot`; it ends at its next checkpoint or wait. */
export function sendSignal(words: Int32Array, slot: number, signal: number): void {
  if (exitcodeOf(words, slot) !== null) return;
  store(words, slot, Slot.SIGNAL, signal);
  raiseFlag(words, slot, Flag.KILL);
}
