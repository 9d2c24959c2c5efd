// The files of a simulated run, in memory. Kept so that whoever shows them can see what has changed.
import type { Files } from "../../../wire/files.ts";
import { TooManyObjects } from "../../../wire/pipes.ts";
import type { RunFile } from "../../../wire/run-files.ts";

const MOST_BYTES = 256 * 1024 * 1024;

interface Entry {
  /** Has room to grow. */
  bytes: Uint8Array;
  size: number;
  version: number;
  given: boolean;
}

/** A file as it is now. */
export interface WrittenFile extends RunFile {
  readonly bytes: Uint8Array;
}

export class FileTable implements Files {
  private readonly all = new Map<string, Entry>();
  private used = 0;
  /** Another number after any change. */
  changes = 0;

  constructor(given: Readonly<Record<string, Uint8Array>>) {
    for (const [name, bytes] of Object.entries(given)) {
      this.all.set(name, { bytes: bytes.slice(), size: bytes.length, version: 0, given: true });
      this.used += bytes.length;
    }
  }

  list(): readonly string[] {
    return Array.from(this.all.keys()).sort();
  }

  size(name: string): number | null {
    return this.all.get(name)?.size ?? null;
  }

  read(name: string, offset: number, length: number): Uint8Array | null {
    const file = this.all.get(name);
    return file ? file.bytes.slice(offset, Math.min(file.size, offset + length)) : null;
  }

  create(name: string): void {
    this.used -= this.all.get(name)?.size ?? 0;
    this.changes += 1;
    this.all.set(name, { bytes: new Uint8Array(), size: 0, version: this.changes, given: false });
  }

  createNew(name: string): boolean {
    if (this.all.has(name)) return false;
    this.create(name);
    return true;
  }

  write(name: string, offset: number, bytes: Uint8Array): void {
    const file = this.all.get(name);
    if (!file) return;
    const at = offset === -1 ? file.size : offset;
    const size = Math.max(file.size, at + bytes.length);
    if (this.used + size - file.size > MOST_BYTES) throw new TooManyObjects("no room is left");
    this.used += size - file.size;
    if (size > file.bytes.length) {
      const grown = new Uint8Array(Math.max(size, file.bytes.length * 2));
      grown.set(file.bytes.subarray(0, file.size));
      file.bytes = grown;
    }
    file.bytes.set(bytes, at);
    file.size = size;
    file.given = false;
    this.changes += 1;
    file.version = this.changes;
  }

  remove(name: string): boolean {
    this.used -= this.all.get(name)?.size ?? 0;
    const had = this.all.delete(name);
    if (had) this.changes += 1;
    return had;
  }

  /** All files, by name. */
  contents(): readonly WrittenFile[] {
    return this.list().flatMap((name) => {
      const file = this.all.get(name);
      if (!file) return [];
      const { bytes, size, version, given } = file;
      return [{ name, size, version, given, bytes: bytes.slice(0, size) }];
    });
  }
}
