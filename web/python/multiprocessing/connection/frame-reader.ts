// The reading side of a pipe. A frame is read as far as it is there; what was read is kept, so that the caller
// can wait and go on. Large parts are read straight into the buffers that the message will have.
// Python: Lib/multiprocessing/connection.py, Connection._recv
import { HUNG_UP, type PipeId } from "../../../wire/pipes.ts";
import type { Blocking, Kernel, Told, Waitable } from "../../../wire/system-call.ts";
import { EOFError, OSError } from "../../builtins/exceptions.ts";
import { UnpicklingError } from "../../pickle/errors.ts";
import * as system from "../../system.ts";
import { getHead, HEAD, RAW, type FrameHead } from "./frame.ts";

/** So much room is made for a message before any of it has come. */
const FIRST_ROOM = 64 * 1024;

const none = new Float64Array(0);
const nothing = new Uint8Array(0);

const FIRST_BYTES = 1024;

const stage = { HEAD: 0, SIZES: 1, MAIN: 2, PARTS: 3 } as const;

export class FrameReader implements FrameHead {
  main = 0;
  parts = 0;
  id = 0;
  /** Its parts, in order. */
  buffers: ArrayBuffer[] = [];
  /** The last frame was refused by its head. */
  tooLong = false;
  /** What a thread waits for that wants to read. */
  readonly readable: readonly Waitable[];

  private readonly head = new Uint8Array(HEAD);
  private stage: number = stage.HEAD;
  /** Bytes read of what is being read at this stage. */
  private got = 0;
  /** The main bytes, up to `main`. */
  private bytes: Uint8Array = new Uint8Array(FIRST_BYTES);
  private sizes: Float64Array<ArrayBuffer> = none;
  private part = nothing;
  private longest = Infinity;

  constructor(
    private readonly kernel: Kernel,
    readonly pipe: PipeId,
  ) {
    this.readable = [{ kind: "readable", pipe }];
  }

  /** True in the middle of a frame. */
  get begun(): boolean {
    return this.stage !== stage.HEAD || this.got > 0;
  }

  /** Whether something could be read at once, be it the end. */
  get ready(): boolean {
    return this.kernel.pipes.available(this.pipe) !== 0;
  }

  /**
   * Blocks until a whole frame is here, or the head of one of more than `longest` main bytes: see
   * {@link tooLong}. EOFError when none will come, OSError in the middle of one.
   */
  *read(told: Told, longest = Infinity): Blocking<void> {
    this.longest = longest;
    try {
      while (!this.tryRead()) yield* system.wait(this.readable, null, told);
    } finally {
      this.longest = Infinity;
    }
  }

  /** Goes on reading: true when a whole frame is here, false when more must come first. */
  tryRead(): boolean {
    if (this.stage === stage.HEAD && !this.readHead()) return false;
    if (this.stage === stage.SIZES && !this.readSizes()) return false;
    if (this.stage === stage.MAIN && !this.readMain()) return false;
    if (this.stage === stage.PARTS && !this.readParts()) return false;
    this.stage = stage.HEAD;
    return true;
  }

  /**
   * The main bytes of the frame that was read, up to `main`. They are given back when they are not used any more;
   * a message that is read before that gets other memory.
   */
  takeBytes(): Uint8Array {
    const { bytes } = this;
    this.bytes = nothing;
    return bytes;
  }

  giveBytesBack(bytes: Uint8Array): void {
    if (bytes.length <= FIRST_ROOM) this.bytes = bytes;
  }

  private readHead(): boolean {
    if (!this.takeIn(this.head, HEAD)) return false;
    this.got = 0;
    if (!getHead(this.head, 0, this)) throw new UnpicklingError("invalid load key, '\\x00'.");
    if (this.buffers.length > 0) this.buffers = [];
    this.tooLong = this.main > this.longest;
    if (this.tooLong) return true;
    this.stage = stage.MAIN;
    if (this.parts > 0 && this.parts !== RAW) {
      this.sizes = new Float64Array(this.parts);
      this.stage = stage.SIZES;
    }
    return true;
  }

  private readSizes(): boolean {
    const bytes = new Uint8Array(this.sizes.buffer);
    if (!this.takeIn(bytes, bytes.length)) return false;
    this.got = 0;
    this.stage = stage.MAIN;
    return true;
  }

  private readMain(): boolean {
    const { main } = this;
    // A length that makes no sense must not take the memory of one that does.
    if (this.bytes.length < main && this.got === 0)
      this.grow(Math.max(FIRST_BYTES, Math.min(main, FIRST_ROOM)));
    while (!this.takeIn(this.bytes, Math.min(main, this.bytes.length)) || this.got < main) {
      if (this.got < this.bytes.length) return false;
      this.grow(Math.min(main, this.bytes.length * 2));
    }
    this.got = 0;
    this.stage = stage.HEAD;
    if (this.sizes.length > 0) this.startPart();
    return true;
  }

  private readParts(): boolean {
    for (;;) {
      if (!this.takeIn(this.part, this.part.length)) return false;
      this.got = 0;
      if (this.buffers.length === this.sizes.length) {
        this.sizes = none;
        this.part = nothing;
        return true;
      }
      this.startPart();
    }
  }

  private startPart(): void {
    const buffer = new ArrayBuffer(this.sizes[this.buffers.length] ?? 0);
    this.buffers.push(buffer);
    this.part = new Uint8Array(buffer);
    this.stage = stage.PARTS;
  }

  private grow(size: number): void {
    const larger = new Uint8Array(size);
    larger.set(this.bytes.subarray(0, this.got));
    this.bytes = larger;
  }

  /** Reads on into `into` until it holds `size` bytes: true. Nobody else writes there meanwhile. */
  private takeIn(into: Uint8Array, size: number): boolean {
    while (this.got < size) {
      const rest = this.got === 0 ? into : into.subarray(this.got);
      const count = this.kernel.pipes.read(this.pipe, rest, size - this.got);
      if (count === HUNG_UP)
        throw this.begun ? new OSError("got end of file during message") : new EOFError();
      if (count === 0) return false;
      this.got += count;
    }
    return true;
  }
}
