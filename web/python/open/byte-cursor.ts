// A place in one file, and the bytes there: read ahead in pieces of 8 KiB, as CPython does, written at once.
// What another process writes into a piece that was read ahead is not seen.
// Python: Modules/_io/bufferedio.c
import { TooManyObjects } from "../../wire/pipes.ts";
import type { Kernel } from "../../wire/system-call.ts";
import { OSError } from "../builtins/exceptions.ts";

const READ_AHEAD = 8192;
const nothing = new Uint8Array();

export class ByteCursor {
  /** Byte offset of what comes next. */
  at = 0;
  /** Bytes read ahead, from `start` on. */
  private ahead: Uint8Array = nothing;
  private start = 0;

  constructor(
    private readonly kernel: Kernel,
    readonly name: string,
    /** Writes go to the end of the file, wherever the cursor is. */
    private readonly appending: boolean,
  ) {}

  size(): number {
    return this.kernel.files.size(this.name) ?? 0;
  }

  /** Bytes from the cursor on, at least `least` of them unless the file ends before. The cursor stays. */
  peek(least: number): Uint8Array {
    const known = this.known();
    if (known.length >= least) return known;
    const { files } = this.kernel;
    const read = files.read(this.name, this.at, Math.max(least, READ_AHEAD)) ?? nothing;
    if (read.length > 0) {
      const bytes = read.length;
      this.kernel.noteOften({ kind: "io", operation: "read", name: this.name, bytes });
    }
    this.ahead = read;
    this.start = this.at;
    return read;
  }

  /** The next `length` bytes, or those that there are, as a copy. */
  take(length: number): Uint8Array {
    const there = Math.min(length, Math.max(this.known().length, this.size() - this.at));
    const bytes = this.peek(there).slice(0, Math.max(0, there));
    this.at += bytes.length;
    return bytes;
  }

  /**
   * The next bytes, up to where `find` says that they end: a position behind the first of the bytes it is given,
   * or −1 to be given more. `last`: there are no more.
   */
  takeUntil(find: (bytes: Uint8Array, last: boolean) => number): Uint8Array {
    for (let least = 1; ;) {
      const bytes = this.peek(least);
      const last = bytes.length < least;
      const end = find(bytes, last);
      if (end < 0 && !last) {
        least = bytes.length * 2;
        continue;
      }
      const found = bytes.slice(0, end < 0 ? bytes.length : end);
      this.at += found.length;
      return found;
    }
  }

  put(bytes: Uint8Array): void {
    try {
      this.kernel.files.write(this.name, this.appending ? -1 : this.at, bytes);
    } catch (error) {
      if (error instanceof TooManyObjects) throw new OSError(28, "No space left on device");
      throw error;
    }
    this.kernel.noteOften({
      kind: "io",
      operation: "write",
      name: this.name,
      bytes: bytes.length,
    });
    this.ahead = nothing;
    this.at = this.appending ? this.size() : this.at + bytes.length;
  }

  /** Forgets what was read ahead and goes behind it: where a text that is written after reading goes. */
  skipAhead(): void {
    this.at += this.known().length;
    this.ahead = nothing;
  }

  move(at: number): void {
    this.at = at;
    this.ahead = nothing;
  }

  private known(): Uint8Array {
    const from = this.at - this.start;
    return from >= 0 && from < this.ahead.length ? this.ahead.subarray(from) : nothing;
  }
}
