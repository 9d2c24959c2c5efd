// The files of a run as a page shows and keeps them.

export interface RunFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Another one after each change. */
  readonly version: number;
  /** It was there when the program began, and is as it was. */
  readonly given: boolean;
}

export interface RunFiles {
  /** Another number after any change. */
  readonly changes: number;
  /** By name. */
  list(): readonly RunFile[];
  /** A copy of the file, or of its first `length` bytes; null when there is none. */
  read(name: string, length?: number): Uint8Array | null;
}

/** Before the first run. */
export const noFiles: RunFiles = { changes: 0, list: () => [], read: () => null };
