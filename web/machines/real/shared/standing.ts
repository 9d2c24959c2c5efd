// A worker that stands still says so in its slot, so that others can see who is at work: the one who will wake it
// looks whether a short wait is worth while, and the page whether anybody can still go on. Worker side; the page reads it.
//
// Nobody can go on when every process alive stands still FOREVER and none has a wake-up on its way, that is, each
// one's WAKE is the TICKET with which it stopped. Whoever stops last sees it and tells the page, which looks again.
import { Header, Slot, slotBase, SLOTS, SlotState, Waiting } from "../../../wire/shared-layout.ts";
import type { Standing } from "./futex.ts";
import { goOn, load } from "./slots.ts";

/** Looks before a worker stands still, while the other side has a core of its own: some 20 µs. */
const MOST_LOOKS = 400;
/** Where looking was in vain it is tried again after so many stops: the other side may have a core by then. */
const TRY_AGAIN = 64;

export interface Standings {
  /** How many times to look before standing still. */
  patience(): number;
  /** Standing still in a way of {@link Waiting}. */
  of(kind: number): Standing;
}

/** Told when this worker was the last to stop. */
export type OnStuck = () => void;

export function makeStanding(
  words: Int32Array,
  slot: number,
  cores: number,
  onStuck: OnStuck,
): Standings {
  const base = slotBase(slot);
  let looks = MOST_LOOKS;
  let stops = 0;
  let looked = false;
  const patience = (): number => {
    // It did not stop after looking the last time: that was worth while.
    if (looked) looks = MOST_LOOKS;
    const atWork = Atomics.load(words, Header.ALIVE) - Atomics.load(words, Header.BLOCKED);
    looked = looks > 0 && atWork <= cores;
    return looked ? looks : 0;
  };
  const stop = (kind: number, ticket: number): void => {
    stops += 1;
    if (looked) looks = looks < 100 ? 0 : looks >> 1;
    else if (stops % TRY_AGAIN === 0) looks = MOST_LOOKS;
    looked = false;
    Atomics.store(words, base + Slot.TICKET, ticket);
    Atomics.store(words, base + Slot.WAITING, kind);
    Atomics.add(words, Header.BLOCKED, 1);
    if (kind !== Waiting.FOREVER) return;
    const forever = Atomics.add(words, Header.FOREVER, 1) + 1;
    if (forever >= Atomics.load(words, Header.ALIVE) && isStuck(words)) onStuck();
  };
  const standing = (kind: number): Standing => ({
    stop: (ticket) => stop(kind, ticket),
    go: () => goOn(words, slot),
  });
  const forAWhile = standing(Waiting.FOR_A_WHILE);
  const forever = standing(Waiting.FOREVER);
  return { patience, of: (kind) => (kind === Waiting.FOREVER ? forever : forAWhile) };
}

/** Every process alive waits for another one, and no wake-up is on its way, as far as one look can tell. */
export function isStuck(words: Int32Array): boolean {
  let seen = 0;
  for (let slot = 0; slot < SLOTS; slot++) {
    const state = load(words, slot, Slot.STATE);
    if (state === SlotState.CLAIMED) return false;
    // It has ended and is about to wake those who wait for that.
    if (state === SlotState.ZOMBIE && load(words, slot, Slot.IN_SECTION) === 1) return false;
    if (state !== SlotState.RUNNING) continue;
    seen += 1;
    if (load(words, slot, Slot.WAITING) !== Waiting.FOREVER) return false;
    if (load(words, slot, Slot.WAKE) !== load(words, slot, Slot.TICKET)) return false;
  }
  return seen > 0;
}

/**
 * As far as anybody can tell from outside. All stood still at one moment when two looks see the same: only a process
 * at work can wake another, and whoever was at work between the looks has stopped with another ticket.
 */
export function nobodyCanGoOn(words: Int32Array): boolean {
  if (!isStuck(words)) return false;
  const before = tickets(words);
  return isStuck(words) && before === tickets(words);
}

function tickets(words: Int32Array): string {
  let text = "";
  for (let slot = 0; slot < SLOTS; slot++) {
    if (load(words, slot, Slot.STATE) !== SlotState.RUNNING) continue;
    text += `${slot}:${load(words, slot, Slot.TICKET)} `;
  }
  return text;
}
