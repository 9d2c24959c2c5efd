// The shared memory of one run on the real machine: who is where in it. All threads agree on this file.
//
//   Int32 words   | header (64 words) | slot 0 (64 words) | slot 1 | … | slot 127 |
//   bytes after   | inbox 0 | trace ring 0 | inbox 1 | trace ring 1 | …
//   objects       | object 0 (64 words) | object 1 | …      in a memory of their own, with words that count them
//   heap          what objects hold: rings of pipes, shared values, files; it grows
//
// A slot is one process: its state, its private futex word, its flags. A slot's inbox carries what the
// child starts with; its trace ring carries what it did. A slot is used again only after its worker is gone.

export const SLOTS = 128;
/** Processes alive at once; the other slots are on their way in or out. */
export const MAX_PROCESSES = 64;

const HEADER_WORDS = 64;
const SLOT_WORDS = 64;

/** Words of the header. */
export const Header = {
  /** Last process id given out. */
  LAST_PID: 0,
  /** Processes alive now: claimed and not yet ended. */
  ALIVE: 1,
  /** Writes to any stream so far: their total order. */
  WRITES: 2,
  /** 1 once the whole run is being stopped. */
  STOPPING: 3,
  /** 1 while the page has stopped looking at the rings: the next writer puts it to 0 and says so. */
  DOORBELL: 4,
  /** Processes that stand still now. */
  BLOCKED: 5,
  /** Those of them that only another process can wake. When it reaches ALIVE nobody can go on. */
  FOREVER: 6,
  /** Slots waiting for a worker in reserve: one bit each, 4 words. */
  RESERVE_WAITERS: 8,
  /**
   * Two words, one float64: the moment MainProcess began, in milliseconds on the scale of
   * `performance.timeOrigin`. All times of the run count from it. Written by MainProcess before it is RUNNING.
   */
  EPOCH: 16,
} as const;

/** Words of a slot. */
export const Slot = {
  STATE: 0,
  /** The private futex word: bumped and notified by whoever has news for this process. */
  WAKE: 1,
  FLAGS: 2,
  /** The signal that ends it, while the KILL flag is up. */
  SIGNAL: 3,
  PID: 4,
  PPID: 5,
  /** Slot of the parent, −1 for MainProcess. */
  PARENT: 6,
  EXITCODE: 7,
  /** The slot waits for room in its trace ring: the page wakes it after draining. */
  RING_FULL: 9,
  /** 1 while it is inside a section that must be left again, see real/shared/section.ts. */
  IN_SECTION: 10,
  /** {@link Waiting}: how it stands still. */
  WAITING: 11,
  /** Slots to wake when this process ends: one bit each, 4 words. */
  EXIT_WAITERS: 12,
  /** The value of WAKE with which it went to stand still. */
  TICKET: 16,
  /** 1 while, of what waits in it, something could go on that lies on the stack below what can't be left. */
  BURIED: 17,
  /** Line being executed, and behind it what generator form counts. Written without atomics by its own worker. */
  PLACE: 18,
} as const;

/** Values of {@link Slot.WAITING}. */
export const Waiting = {
  NO: 0,
  /** Time, or what is outside the program, will wake it. */
  FOR_A_WHILE: 1,
  /** Nothing but another process can. */
  FOREVER: 2,
} as const;

/**
 * The life of a slot. Who moves it on stands beside the arrow.
 *
 *   FREE ─page→ BINDING ─worker→ RESERVE ─parent→ CLAIMED ─worker→ RUNNING ─worker or page→ ZOMBIE ─parent or page→ REAPED ─page→ FREE
 */
export const SlotState = {
  FREE: 0,
  BINDING: 1,
  RESERVE: 2,
  CLAIMED: 3,
  RUNNING: 4,
  ZOMBIE: 5,
  REAPED: 6,
} as const;

/** Bits of {@link Slot.FLAGS}. */
export const Flag = {
  /** The run is over: park, never to return. */
  STOP: 1,
  /** A signal came: end with −SIGNAL. */
  KILL: 2,
  /** Nobody can go on but what is BURIED in it: the innermost wait on the stack is to fail. */
  GIVE_UP: 4,
} as const;

/** Words of a byte ring, before its bytes. Positions grow without wrapping up to 2^31, then wrap as int32. */
export const Ring = { READ: 0, WRITE: 1, WORDS: 16 } as const;

export const INBOX_BYTES = 64 * 1024;
export const TRACE_RING_BYTES = 256 * 1024;

const RING_HEADER_BYTES = Ring.WORDS * 4;
const WORDS_BYTES = (HEADER_WORDS + SLOTS * SLOT_WORDS) * 4;
const INBOX_STRIDE = RING_HEADER_BYTES + INBOX_BYTES;
const SLOT_STRIDE = INBOX_STRIDE + RING_HEADER_BYTES + TRACE_RING_BYTES;

export const SHARED_BYTES = WORDS_BYTES + SLOTS * SLOT_STRIDE;
/** Enough for slot 0 alone: a worker rehearses in such a memory of its own. */
export const ONE_SLOT_BYTES = WORDS_BYTES + SLOT_STRIDE;

/** Index of the first word of a slot. */
export function slotBase(slot: number): number {
  return HEADER_WORDS + slot * SLOT_WORDS;
}

/** Byte offset of a slot's inbox ring. */
export function inboxOffset(slot: number): number {
  return WORDS_BYTES + slot * SLOT_STRIDE;
}

/** Byte offset of a slot's trace ring. */
export function traceOffset(slot: number): number {
  return inboxOffset(slot) + INBOX_STRIDE;
}
