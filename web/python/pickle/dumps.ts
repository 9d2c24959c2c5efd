// A value as one byte string that says it all, and back: what travels where there is no stream to keep.
//
//   | u32 bytes of the body | u32 buffers | u32 bytes of each buffer … | body | buffers … |
//
// Python: library/pickle.rst, dumps and loads
import { EOFError } from "../builtins/exceptions.ts";
import { Decoder } from "./decoder.ts";
import { Encoder } from "./encoder.ts";
import { UnpicklingError } from "./errors.ts";
import type { Globals } from "./globals.ts";

/** Whose names the value's functions and classes are found by. */
interface Named {
  readonly globals: Globals;
}

/** Encoders and decoders at rest. More than one of each are out when a program's own hooks pickle. */
const encoders = new WeakMap<Globals, Encoder[]>();
const decoders = new WeakMap<Globals, Decoder[]>();

const TRUNCATED = "pickle data was truncated";

/** Pickles `value`. Raises what pickling raises. The bytes are the caller's. */
export function dumps({ globals }: Named, value: unknown): Uint8Array<ArrayBuffer> {
  const spare = spareOf(encoders, globals);
  const encoder = spare.pop() ?? new Encoder(globals, { external: true });
  try {
    encoder.write(value);
    return joined(encoder.view(), encoder.buffers);
  } finally {
    encoder.reset();
    spare.push(encoder);
  }
}

/** The value that {@link dumps} made bytes of. `bytes` may stand in shared memory. */
export function loads({ globals }: Named, bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw new EOFError("Ran out of input");
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (index: number): number => {
    if (index * 4 + 4 > bytes.length) throw new UnpicklingError(TRUNCATED);
    return words.getUint32(index * 4, true);
  };
  const buffers = word(1);
  const body = 8 + buffers * 4;
  let at = body + word(0);
  const outside: ArrayBuffer[] = [];
  for (let i = 0; i < buffers; i++) {
    const end = at + word(2 + i);
    if (end > bytes.length) throw new UnpicklingError(TRUNCATED);
    const copy = new Uint8Array(end - at);
    copy.set(bytes.subarray(at, end));
    at = end;
    outside.push(copy.buffer);
  }
  if (at !== bytes.length) throw new UnpicklingError(TRUNCATED);
  const spare = spareOf(decoders, globals);
  const decoder = spare.pop() ?? new Decoder(globals);
  decoder.begin(bytes.subarray(body, body + word(0)), outside);
  const value = decoder.read();
  // One that failed half-way is left to the collector.
  spare.push(decoder);
  return value;
}

function joined(body: Uint8Array, buffers: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const start = 8 + buffers.length * 4;
  const size = buffers.reduce((sum, { length }) => sum + length, start + body.length);
  const bytes = new Uint8Array(size);
  const words = new DataView(bytes.buffer);
  words.setUint32(0, body.length, true);
  words.setUint32(4, buffers.length, true);
  bytes.set(body, start);
  let at = start + body.length;
  for (const [index, buffer] of buffers.entries()) {
    words.setUint32(8 + index * 4, buffer.length, true);
    bytes.set(buffer, at);
    at += buffer.length;
  }
  return bytes;
}

function spareOf<T>(spares: WeakMap<Globals, T[]>, globals: Globals): T[] {
  let spare = spares.get(globals);
  if (!spare) {
    spare = [];
    spares.set(globals, spare);
  }
  return spare;
}
