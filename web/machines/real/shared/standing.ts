// A worker that stands still says so in its slot, so that others can see who is at work: the one who will wake it
// looks whether a short wait is worth while, and the page whether anybody can still go on. Worker side; the page reads it.
//
// Nobody can go on when every process alive stands still FOREVER and none has a wake-up on its way, that is, each
// one's WAKE is the TICKET with which it stopped. Whoever stops last sees it and tells the page, which looks again.
import { Header, Slot, slotBase, SLOTS, SlotState, Waiting } from "../../../wire/shared-layout.ts";
import type { Standing } from "./futex.ts";
import { goOn, load } from "./slots.ts";

/** Looks before a worker stands still, while the other side has a core of its own: some 10 µs. */
const MOST_LOOKS = 8_000;
const FEWEST_LOOKS = 500;

/** Told when this worker was the last to stop. */
export type OnStuck = () => void;

export function makeStanding(
  words: Int32Array,
  slot: number,
  cores: number,
  onStuck: OnStuck,
): (kind: number) => Standing {
  const base = slotBase(slot);
  let looks = MOST_LOOKS;
  let looked = false;
  const patience = (): number => {
    // The last time it was worth while.
    if (looked) looks = Math.min(MOST_LOOKS, looks * 2);
    const atWork = Atomics.load(words, Header.ALIVE) - Atomics.load(words, Header.BLOCKED);
    looked = atWork <= cores;
    return looked ? looks : 0;
  };
  const stop = (kind: number, ticket: number): void => {
    if (looked) looks = Math.max(FEWEST_LOOKS, looks >> 1);
    looked = false;
    Atomics.store(words, base + Slot.TICKET, ticket);
    Atomics.store(words, base + Slot.WAITING, kind);
    Atomics.add(words, Header.BLOCKED, 1);
    if (kind !== Waiting.FOREVER) return;
    const forever = Atomics.add(words, Header.FOREVER, 1) + 1;
    if (forever >= Atomics.load(words, Header.ALIVE) && isStuck(words)) onStuck();
  };
  const standings = [Waiting.NO, Waiting.FOR_A_WHILE, Waiting.FOREVER].map((kind) => ({
    patience,
    stop: (ticket: number) => stop(kind, ticket),
    go: () => goOn(words, slot),
  }));
  const [, forAWhile, forever] = standings;
  return (kind) => {
    const standing = kind === Waiting.FOREVER ? forever : forAWhile;
    if (!standing) throw new RangeError(`no such wait: ${kind}`);
    return standing;
  };
}

/** Every process alive waits for another one, and no wake-up is on its way, as far as one look can tell. */
export function isStuck(words: Int32Array): boolean {
  let seen = 0;
  for (let slot = 0; slot < SLOTS; slot++) {
    const state = load(words, slot, Slot.STATE);
    if (state === SlotState.CLAIMED) return false;
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
