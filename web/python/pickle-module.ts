// The pickle module: values as bytes, kept in a file or handed on. The bytes are this project's own, with a head
// that tells whether they are whole:
//
//   | 128 | 5 | size u32 of what follows | a pickled value … |
//
// Python: library/pickle.rst
import { EOFError } from "./builtins/exceptions.ts";
import { typeName } from "./builtins/text.ts";
import type { Interpreter, Module } from "./interpreter.ts";
import { Decoder } from "./pickle/decoder.ts";
import { Encoder } from "./pickle/encoder.ts";
import { PickleError, PicklingError, UnpicklingError } from "./pickle/errors.ts";

const PROTOCOL = 5;
const HEAD = 6;

interface Reader {
  read(size: number): Uint8Array;
}

interface Writer {
  write(bytes: Uint8Array): unknown;
}

const has = <T>(file: unknown, method: string): file is T =>
  typeof file === "object" && file !== null && typeof Reflect.get(file, method) === "function";

/** The size of what follows the head. */
function sizeIn(head: Uint8Array): number {
  if (head.length === 0) throw new EOFError("Ran out of input");
  const first = head[0] ?? 0;
  if (first !== 128 || (head.length > 1 && head[1] !== PROTOCOL)) {
    const key = first >= 32 && first < 127 ? String.fromCharCode(first) : hex(first);
    throw new UnpicklingError(`invalid load key, '${key}'.`);
  }
  if (head.length < HEAD) throw new UnpicklingError("pickle data was truncated");
  return new DataView(head.buffer, head.byteOffset).getUint32(2, true);
}

const hex = (byte: number): string => `\\x${byte.toString(16).padStart(2, "0")}`;

export function makePickle({ globals }: Interpreter): Module {
  function dumps(...given: unknown[]): Uint8Array {
    if (given.length === 0) throw new TypeError("dumps() missing required argument 'obj' (pos 1)");
    const encoder = new Encoder(globals);
    encoder.write(given[0]);
    const body = encoder.done();
    const bytes = new Uint8Array(HEAD + body.length);
    bytes.set([128, PROTOCOL]);
    new DataView(bytes.buffer).setUint32(2, body.length, true);
    bytes.set(body, HEAD);
    return bytes;
  }

  function loads(bytes: unknown): unknown {
    if (!(bytes instanceof Uint8Array))
      throw new TypeError(`a bytes-like object is required, not '${typeName(bytes)}'`);
    const size = sizeIn(bytes.subarray(0, HEAD));
    return value(bytes.subarray(HEAD, HEAD + size), size);
  }

  function value(body: Uint8Array, size: number): unknown {
    if (body.length < size) throw new UnpicklingError("pickle data was truncated");
    const decoder = new Decoder(globals);
    decoder.begin(body);
    return decoder.read();
  }

  return {
    dumps,
    loads,
    dump(object: unknown, file: unknown): void {
      if (!has<Writer>(file, "write")) throw new TypeError("file must have a 'write' attribute");
      file.write(dumps(object));
    },
    load(file: unknown): unknown {
      if (!has<Reader>(file, "read"))
        throw new TypeError("file must have 'read' and 'readline' attributes");
      const size = sizeIn(file.read(HEAD));
      return value(file.read(size), size);
    },
    PickleError,
    PicklingError,
    UnpicklingError,
    HIGHEST_PROTOCOL: PROTOCOL,
    DEFAULT_PROTOCOL: PROTOCOL,
  };
}
