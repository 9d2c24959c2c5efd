// Objects as messages and back: the only place that knows how the pickle wants to be called. What is being sent
// belongs to its sender until it is given back, since a sender may wait while others send theirs.
// Python: Lib/multiprocessing/reduction.py, ForkingPickler
import { Defect } from "../../../base/assert.ts";
import { OverflowError } from "../../builtins/exceptions.ts";
import { Decoder } from "../../pickle/decoder.ts";
import { dumps, loads } from "../../pickle/dumps.ts";
import { Encoder } from "../../pickle/encoder.ts";
import { UnpicklingError } from "../../pickle/errors.ts";
import type { Globals } from "../../pickle/globals.ts";
import { filledUp, HEAD, MOST_PARTS, putHead, putId, RAW } from "./frame.ts";
import type { FrameReader } from "./frame-reader.ts";

const NOTHING = new Uint8Array(0);
/** Up to so many bytes a loop is quicker than making a view. */
const FEW = 96;

/** Something that can be sent. */
export class Message {
  /** Head and main bytes, filled up, to `length`; until the next message is written here. */
  frame: Uint8Array = NOTHING;
  length = 0;
  /** Large buffers, in the memory that they have. */
  parts: readonly Uint8Array[] = [];
  private readonly encoder: Encoder;

  constructor(globals: Globals) {
    this.encoder = new Encoder(globals, { external: true });
  }

  /** Pickles `value`. Raises what pickling raises. */
  write(value: unknown): void {
    const { encoder } = this;
    this.begin();
    encoder.write(value);
    const { buffers } = encoder;
    if (buffers.length > MOST_PARTS) throw new OverflowError("too many large buffers");
    this.parts = buffers;
    this.end(buffers.length);
  }

  /** Bytes as they are. */
  writeRaw(bytes: Uint8Array): void {
    this.begin();
    this.encoder.out.raw(bytes);
    this.parts = [];
    this.end(RAW);
  }

  /** Gives the message the name that the trace has for it. */
  name(id: number): void {
    putId(this.frame, id);
  }

  /** Puts a copy of head and main bytes at `at`: where they end. */
  copyTo(target: Uint8Array, at: number): number {
    const { frame, length } = this;
    if (length > FEW) target.set(frame.subarray(0, length), at);
    else for (let i = 0; i < length; i++) target[at + i] = frame[i] ?? 0;
    return at + length;
  }

  private end(parts: number): void {
    const { out } = this.encoder;
    const main = out.length - HEAD;
    out.room(filledUp(main) - main);
    this.frame = out.whole;
    this.length = out.length;
    putHead(this.frame, main, parts, 0);
  }

  private begin(): void {
    const { encoder } = this;
    encoder.reset();
    encoder.out.f64(0);
    encoder.out.f64(0);
  }
}

export class MessageCodec {
  private readonly spareMessages: Message[] = [];
  private readonly spareDecoders: Decoder[] = [];
  /** Whether nothing of the program ran while the last object was decoded: see {@link Decoder.isUnseen}. */
  isUnseen = false;
  private kept: { readonly value: unknown; readonly message: Message } | null = null;

  constructor(readonly globals: Globals) {}

  /** Pickles `value` into a message, to be given back. Raises what pickling raises. */
  encode(value: unknown): Message {
    const message = this.take();
    try {
      message.write(value);
    } catch (error) {
      this.giveBack(message);
      throw error;
    }
    return message;
  }

  /** A message of bytes as they are. */
  raw(bytes: Uint8Array): Message {
    const message = this.take();
    message.writeRaw(bytes);
    return message;
  }

  giveBack(message: Message): void {
    this.spareMessages.push(message);
  }

  /** A quick way has pickled `value` and could not send it: the long way, called next, takes it up. */
  keep(value: unknown, message: Message): void {
    this.kept = { value, message };
  }

  takeUp(value: unknown): Message | null {
    const { kept } = this;
    if (kept === null) return null;
    this.kept = null;
    return Object.is(kept.value, value) ? kept.message : null;
  }

  /** The object in the frame that `reader` has read. Raises what unpickling raises. */
  decode(reader: FrameReader): unknown {
    const { parts } = reader;
    const end = HEAD + reader.main;
    const buffers = reader.takeBuffers();
    const memory = reader.takeBytes();
    try {
      if (parts === RAW) return loads(this, memory.subarray(HEAD, end));
      const decoder = this.spareDecoders.pop() ?? new Decoder(this.globals);
      decoder.begin(memory, buffers, end, HEAD);
      const value = decoder.read();
      this.isUnseen = decoder.isUnseen;
      // One that failed half-way is left to the collector.
      this.spareDecoders.push(decoder);
      return value;
    } catch (error) {
      // Whoever sends bytes, or shares an end, may make us read anything.
      if (error instanceof Defect) throw new UnpicklingError("pickle data was truncated");
      throw error;
    } finally {
      reader.giveBytesBack(memory);
    }
  }

  /** The bytes of the frame that `reader` has read: those sent as bytes, or the pickle of an object. */
  bytes(reader: FrameReader): Uint8Array {
    if (reader.parts !== RAW) return dumps(this, this.decode(reader));
    const memory = reader.takeBytes();
    const copy = memory.slice(HEAD, HEAD + reader.main);
    reader.giveBytesBack(memory);
    return copy;
  }

  private take(): Message {
    return this.spareMessages.pop() ?? new Message(this.globals);
  }
}
