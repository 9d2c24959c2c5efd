// The reading side of a pipe. A frame is read as far as it is there; what was read is kept, so that the caller
// can wait and go on.
// Python: Lib/multiprocessing/connection.py, Connection._recv
import { HUNG_UP, NOT_WHOLE, type PipeId } from "../../../wire/pipes.ts";
import type { SemaphoreId } from "../../../wire/semaphores.ts";
import type { Blocking, Kernel, Told, Waitable } from "../../../wire/system-call.ts";
import { EOFError, OSError } from "../../builtins/exceptions.ts";
import { ConnectionResetError } from "../../builtins/os-errors.ts";
import { UnpicklingError } from "../../pickle/errors.ts";
import * as system from "../../system.ts";
import { filledUp, getHead, HEAD, RAW, type FrameHead } from "./frame.ts";
import { PartReader } from "./part-reader.ts";

/** So much room is made for a message before any of it has come. */
const FIRST_ROOM = 64 * 1024;

const nothing = new Uint8Array(0);

const FIRST_BYTES = 1024;
const NO_BUFFERS: readonly ArrayBuffer[] = [];

const stage = { HEAD: 0, SIZES: 1, MAIN: 2, PARTS: 3 } as const;

export class FrameReader implements FrameHead {
  main = 0;
  parts = 0;
  id = 0;
  /** The last frame was refused by its head. */
  tooLong = false;
  /** What a thread waits for that wants to read. */
  readonly readable: readonly Waitable[];

  private stage: number = stage.HEAD;
  /** Bytes read of what is being read at this stage; head and main bytes are one. */
  private got = 0;
  /** The head, and the main bytes behind it. */
  private bytes: Uint8Array = new Uint8Array(FIRST_BYTES);
  private sizes = new Float64Array(0);
  private readonly partReader = new PartReader();
  private longest = Infinity;

  /** `back` is the pipe the other way, of a connection with two. */
  constructor(
    private readonly kernel: Kernel,
    readonly pipe: PipeId,
    private back: PipeId | null = null,
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
   * {@link tooLong}. EOFError when none will come, OSError in the middle of one; once ConnectionResetError when the other
   * end was closed with something unread.
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
    if (!this.begun) {
      const count = this.readWhole();
      if (count === HUNG_UP) throw this.hungUp();
      if (count !== NOT_WHOLE) return count > 0;
    }
    if (this.stage === stage.HEAD && !this.readHead()) return false;
    if (this.stage === stage.SIZES && !this.readSizes()) return false;
    if (this.stage === stage.MAIN && !this.readMain()) return false;
    if (this.stage === stage.PARTS && !this.takeParts()) return false;
    this.stage = stage.HEAD;
    return true;
  }

  /** The same for a caller that will wait if more must come first: it may come in a moment. */
  tryReadSoon(): boolean {
    while (!this.tryRead()) if (!this.kernel.pipes.glance(this.pipe)) return false;
    return true;
  }

  /**
   * Reads a whole frame if one is there at once and `lock`, which every reader of this pipe takes, is free: true. Else
   * nothing was read. `soon`: the caller will wait if there is none, and one may come in a moment.
   */
  tryReadBeside(lock: SemaphoreId, soon: boolean): boolean {
    if (this.begun) return false;
    for (;;) {
      const count = this.readWhole(lock);
      if (count !== 0) return count > 0;
      if (!soon || !this.kernel.pipes.glance(this.pipe)) return false;
    }
  }

  /**
   * Head and main bytes of the frame that was read, up to HEAD + `main`. They are given back when they are not used
   * any more; a message that is read before that gets other memory.
   */
  takeBytes(): Uint8Array {
    const { bytes } = this;
    this.bytes = nothing;
    return bytes;
  }

  /** The parts of the frame that was read, in order. */
  takeBuffers(): readonly ArrayBuffer[] {
    return this.hasParts ? this.partReader.take() : NO_BUFFERS;
  }

  /** Whether the frame that was read has parts. */
  get hasParts(): boolean {
    return this.parts > 0 && this.parts !== RAW;
  }

  /** Buffers of the last frame that nobody can reach any more. */
  reuseBuffers(buffers: readonly ArrayBuffer[]): void {
    this.partReader.reuse(buffers);
  }

  giveBytesBack(bytes: Uint8Array): void {
    if (bytes.length <= FIRST_ROOM) this.bytes = bytes;
  }

  /** Most frames are small, and are read in one go. */
  private readWhole(lock?: SemaphoreId): number {
    if (this.bytes.length < FIRST_BYTES) this.bytes = new Uint8Array(FIRST_BYTES);
    return this.kernel.pipes.readWhole(this.pipe, this.bytes, HEAD, this.sizeOf, lock);
  }

  /** Bytes of a frame that begins so; Infinity when it has more than main bytes, or is to be refused. */
  private readonly sizeOf = (bytes: Uint8Array): number => {
    const isPlain = getHead(bytes, 0, this) && (this.parts === 0 || this.parts === RAW);
    this.tooLong = false;
    return isPlain && this.main <= this.longest ? HEAD + filledUp(this.main) : Infinity;
  };

  private readHead(): boolean {
    if (!this.takeIn(this.bytes, HEAD)) return false;
    if (!getHead(this.bytes, 0, this)) {
      this.got = 0;
      throw new UnpicklingError("invalid load key, '\\x00'.");
    }
    this.tooLong = this.main > this.longest;
    if (this.tooLong) {
      this.got = 0;
      return true;
    }
    this.stage = stage.MAIN;
    if (this.hasParts) {
      this.sizes = new Float64Array(this.parts);
      this.got = 0;
      this.stage = stage.SIZES;
    }
    return true;
  }

  private readSizes(): boolean {
    const bytes = new Uint8Array(this.sizes.buffer);
    if (!this.takeIn(bytes, bytes.length)) return false;
    this.got = HEAD;
    this.stage = stage.MAIN;
    return true;
  }

  private readMain(): boolean {
    const size = HEAD + filledUp(this.main);
    // A length that makes no sense must not take the memory of one that does.
    if (this.bytes.length < size && this.bytes.length < FIRST_ROOM)
      this.grow(Math.min(size, FIRST_ROOM));
    while (!this.takeIn(this.bytes, Math.min(size, this.bytes.length)) || this.got < size) {
      if (this.got < this.bytes.length) return false;
      this.grow(Math.min(size, this.bytes.length * 2));
    }
    this.got = 0;
    if (!this.hasParts) return true;
    this.partReader.begin(this.sizes);
    this.stage = stage.PARTS;
    return true;
  }

  private takeParts(): boolean {
    const { partReader } = this;
    while (!partReader.isWhole) {
      const count = this.kernel.pipes.read(this.pipe, partReader.room());
      if (count === HUNG_UP) throw this.hungUp();
      if (count === 0) return false;
      partReader.came(count);
    }
    return true;
  }

  /** Linux says it once of a socket, after all that had come before: what lies in the other direction was never read. */
  private hungUp(): Error {
    const { back } = this;
    this.back = null;
    if (back !== null && this.kernel.pipes.available(back) > 0)
      return new ConnectionResetError(104, "Connection reset by peer");
    return this.begun ? new OSError("got end of file during message") : new EOFError();
  }

  private grow(size: number): void {
    const larger = new Uint8Array(size);
    larger.set(this.bytes.subarray(0, this.got));
    this.bytes = larger;
  }

  /** Reads on into `into` until it holds `size` bytes: true. */
  private takeIn(into: Uint8Array, size: number): boolean {
    while (this.got < size) {
      const rest = this.got === 0 ? into : into.subarray(this.got);
      const count = this.kernel.pipes.read(this.pipe, rest, size - this.got);
      if (count === HUNG_UP) throw this.hungUp();
      if (count === 0) return false;
      this.got += count;
    }
    return true;
  }
}
