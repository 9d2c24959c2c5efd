// A worker that stands still says so in its slot, so that others can see who is at work: the one who will wake it
// looks whether a short wait is worth while, and the page whether anybody can still go on. Worker side; the page reads it.
//
// Nobody can go on when every process alive stands still FOREVER and none has a wake-up on its way, that is, each
// one's WAKE is the TICKET with which it stopped. Whoever stops last sees it and tells the page, which looks again.
import type { Milliseconds } from "../../../base/units.ts";
import { Header, Slot, slotBase, SLOTS, SlotState, Waiting } from "../../../wire/shared-layout.ts";
import type { Clock, Standing } from "./futex.ts";
import { atWork, goOn, load } from "./slots.ts";

/**
 * How long a worker looks before it stands still: about twice as long as it takes to wake one. So it finds the answer
 * of another that had to be woken for it, and the two don't go on waking each other for ever.
 */
const WATCH: Milliseconds = 0.1;
/** Looks before the clock is asked again. */
const LOOKS = 32;
/**
 * A glance: so many looks, between one and two microseconds, and what is done in between. It is for messages that follow
 * one another; an answer takes longer, and who waits for that had better have gone through the beginning of its wait.
 */
const GLANCE = 30;
const BETWEEN = 8;
/** A watch in vain is paid from so many that found something; of more than four times as many none is remembered. */
const COST = 5;
const MOST_CREDIT = 4 * COST;
/** Without credit it stands still at once so many times before it tries again, and twice as many after that was in vain. */
const FIRST_REST = 8;
const LONGEST_REST = 64;

export interface Standings {
  /**
   * Looks for a few microseconds, if somebody else is at work who could bring what `look` looks for. Between two looks
   * it leaves alone what the other writes to: each look takes the other's line of the cache away.
   */
  glance(look: () => boolean): boolean;
  /** Looks again and again, for a short while, where that pays: whether it found what `look` looks for. */
  watch(look: () => boolean): boolean;
  /** Standing still in a way of {@link Waiting}. */
  of(kind: number): Standing;
}

/** Told when this worker was the last to stop. */
export type OnStuck = () => void;

export function makeStanding(
  words: Int32Array,
  slot: number,
  cores: number,
  clock: Clock,
  onStuck: OnStuck,
): Standings {
  const base = slotBase(slot);
  let credit = MOST_CREDIT;
  let rest = FIRST_REST;
  /** Times that it stands still at once from now on. */
  let resting = 0;
  /** Nobody else at work wants the core that looking takes. */
  const hasCore = (): boolean => atWork(words) <= cores;
  const glance = (look: () => boolean): boolean => {
    const others = atWork(words) - 1;
    if (others < 1 || others >= cores) return false;
    for (let looks = GLANCE; looks > 0; looks--) {
      if (look()) return true;
      for (let left = BETWEEN; left > 0; left--) Atomics.load(words, base + Slot.WAKE);
    }
    return false;
  };
  const inVain = (): false => {
    credit = Math.max(0, credit - COST);
    if (credit > 0) return false;
    resting = rest;
    rest = Math.min(LONGEST_REST, rest * 2);
    return false;
  };
  const watch = (look: () => boolean): boolean => {
    if (resting > 0) {
      resting -= 1;
      return false;
    }
    const end = clock() + WATCH;
    while (hasCore()) {
      for (let looks = LOOKS; looks > 0; looks--) {
        if (!look()) continue;
        credit = Math.min(MOST_CREDIT, credit + 1);
        rest = FIRST_REST;
        return true;
      }
      if (clock() >= end) return inVain();
    }
    return false;
  };
  const stop = (kind: number, ticket: number): void => {
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
  return { glance, watch, of: (kind) => (kind === Waiting.FOREVER ? forever : forAWhile) };
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
