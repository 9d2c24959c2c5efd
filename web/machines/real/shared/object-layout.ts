// Where shared objects stand: semaphores, pipes, blocks of memory and files. Each has 96 words: six lines of a
// processor's cache, so that those who write and those who read don't take each other's line away.
//
//   objects   | table head (96 words) | object 1 (96 words) | object 2 | …
//
// The object's number is its name in the whole run; 0 is none.

export const OBJECT_WORDS = 96;
/** Objects that a run can have. */
export const MAX_OBJECTS = 8192;
export const OBJECTS_BYTES = (MAX_OBJECTS + 1) * OBJECT_WORDS * 4;

/** Bytes that the heap can grow to. */
export const HEAP_LIMIT = 1024 * 1024 * 1024;
export const HEAP_START = 1024 * 1024;

/** Words of the table's head. */
export const Table = {
  /** Guards the table and the heap. */
  LOCK: 0,
  /** The highest number given out. */
  LAST: 1,
  /** Objects given back, for whoever looks for a free one. */
  FREED: 2,
  /** End of what the heap has given out, in units of 64 bytes. */
  HEAP_TOP: 3,
  /** Counts every change to named objects and files; never 0 once there was one. */
  CHANGES: 4,
  /** 26 words: heads of the lists of free pieces, one a power of two of units; 0 for an empty list. */
  HEAP_FREE: 16,
} as const;

export const Kind = { FREE: 0, SEMAPHORE: 1, PIPE: 2, BLOCK: 3, FILE: 4 } as const;

/** The first word of every object. */
export const KIND = 0;

/** A set of slots that want to be woken: how many, and a bit for each. */
export const WaitSet = {
  COUNT: 0,
  BITS: 1,
  /** Where to begin looking, in turn. */
  NEXT: 5,
  /** Slot + 1 of the one who was called and has not left yet; 0 for nobody. */
  CALLED: 6,
} as const;

export const Semaphore = {
  LIMIT: 1,
  /** See semaphore.ts. */
  KIND: 2,
  VALUE: 16,
  /** Who took it last: pid and tid. Pid 0 when it is free. */
  OWNER: 17,
  OWNER_TID: 18,
  /** How often its owner holds a recursive one. */
  DEPTH: 19,
  /** WaitSet */
  WAITERS: 32,
  // Of a tally. What there was at first.
  START: 16,
  // Written by who takes: how often it was taken, and how far giving was seen to go.
  TAKEN: 64,
  SEEN_GIVEN: 65,
  // Written by who gives: how often it was given back, and how far taking was seen to go.
  GIVEN: 80,
  SEEN_TAKEN: 81,
} as const;

export const Pipe = {
  /** Place of its ring in the heap, in units, and its bytes. */
  RING: 1,
  RING_BYTES: 2,
  /** Slot + 1 of who has put in more than a pipe holds; 0 for nobody. */
  AHEAD: 3,
  /** How many ends there are: slots that hold one, and those on their way. At 0 the end is gone for good. */
  READ_ENDS: 4,
  WRITE_ENDS: 5,
  /** Slots that hold each end, a bit for each. */
  READERS: 8,
  WRITERS: 12,
  // Written by who reads, and the second line looked at by nobody else: how far it has read; how far it has seen
  // writing go, and who waits to write.
  READ: 32,
  READ_LOCK: 48,
  SEEN_WRITE: 49,
  WRITE_WAITERS: 50,
  // The same of who writes.
  WRITE: 64,
  WRITE_LOCK: 80,
  SEEN_READ: 81,
  READ_WAITERS: 82,
} as const;

/** Blocks and files: bytes in the heap, and perhaps a name. */
export const Block = {
  /** Place in the heap, in units. */
  PLACE: 1,
  BYTES: 2,
  /** Bytes that there is room for. */
  ROOM: 3,
  /** Bytes of its name in UTF-8; −1 for none. */
  NAME_BYTES: 4,
  /** A file: what {@link Table.CHANGES} was at its last change. */
  CHANGED: 5,
  /** Up to 224 bytes from here on. */
  NAME: 8,
} as const;

export const NAME_LIMIT = 224;

/** Index of an object's first word. */
export function objectBase(id: number): number {
  return id * OBJECT_WORDS;
}
