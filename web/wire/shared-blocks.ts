// What a machine offers for sharing memory between processes: blocks of bytes, and blocks that have a name.
// A block lives until it is freed, or as long as the run.
// Python: Lib/multiprocessing/heap.py; Lib/multiprocessing/shared_memory.py

/** Names a block in the whole run. */
export type BlockId = number;

/** Where a block's bytes are. Starts at a multiple of 64; zeroed when it is made. */
export interface Block {
  /** A SharedArrayBuffer on the real machine. */
  readonly buffer: ArrayBufferLike;
  readonly offset: number;
  readonly bytes: number;
}

export interface SharedBlocks {
  /** Throws {@link TooManyObjects} when the run's memory is used up. */
  make(bytes: number): BlockId;
  at(block: BlockId): Block;
  free(block: BlockId): void;
  /** Makes a block under a name; null when the name is taken. */
  makeNamed(name: string, bytes: number): BlockId | null;
  /** The block under a name; null when there is none. */
  find(name: string): BlockId | null;
  /** Takes the name away: those who have the block keep it. False when there was none. */
  unlink(name: string): boolean;
}
