// What a machine offers as files: the run's own, beginning with those that the lesson gives. Kept in memory,
// shared by the processes of the run, seen by the page at any time. Nothing here blocks.

/** Bytes that a name may have in UTF-8. */
export const FILE_NAME_LIMIT = 200;

export interface Files {
  /** Names in order. */
  list(): readonly string[];
  /** Bytes of a file; 0 for none. Null when there is no such file. */
  size(name: string): number | null;
  /** A copy of up to `length` bytes from `offset` on; null when there is no such file. */
  read(name: string, offset: number, length: number): Uint8Array | null;
  /** Makes the file, or empties it. */
  create(name: string): void;
  /** Makes the file unless there is one: whether it was made. Of several who try at once, one succeeds. */
  createNew(name: string): boolean;
  /**
   * Writes at `offset` (−1: at its end, in one piece); the file grows as needed, with zeros up to `offset`. Does
   * nothing when there is no such file. Throws TooManyObjects.
   */
  write(name: string, offset: number, bytes: Uint8Array): void;
  remove(name: string): boolean;
}
