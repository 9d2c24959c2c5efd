// A file of bytes: what `open(path, "rb")` and its like give.
// Python: library/io.rst#binary-i-o; Modules/_io/bufferedio.c
import { OSError, ValueError } from "../builtins/exceptions.ts";
import { nameClasses } from "../builtins/name-classes.ts";
import { className, REPR, typeName } from "../builtins/text.ts";
import { FileObject, wholeNumber } from "./file-object.ts";
import { rawMode } from "./mode.ts";

const NEWLINE = 10;

abstract class BinaryFile extends FileObject<Uint8Array> {
  get mode(): string {
    return rawMode(this.way);
  }

  /** `size` bytes; all that are left when it is −1 or None. */
  read(size: number | null = -1): Uint8Array {
    this.checkOpen("read of closed file");
    this.checkReadable("read");
    const count = wholeNumber(size) ?? -1;
    if (count < -1) throw new ValueError("read length must be non-negative or -1");
    return this.cursor.take(count < 0 ? Infinity : count);
  }

  override readline(size: number | null = -1): Uint8Array {
    this.checkOpen("readline of closed file");
    this.checkReadable("readline");
    const most = wholeNumber(size) ?? -1;
    return this.cursor.takeUntil((bytes) => {
      const end = bytes.indexOf(NEWLINE) + 1 || -1;
      return most < 0 || (end > 0 && end <= most) || bytes.length < most ? end : most;
    });
  }

  override write(bytes: Uint8Array | ArrayBufferView | ArrayBuffer): number {
    this.checkOpen("write to closed file");
    this.checkWritable("write");
    const plain = bytesOf(bytes);
    this.cursor.put(plain);
    return plain.length;
  }

  /** Goes to `offset` from the beginning (0), from here (1) or from the end (2). */
  seek(offset: number, whence = 0): number {
    this.checkOpen("seek of closed file");
    if (wholeNumber(offset) === null)
      throw new TypeError("'NoneType' object cannot be interpreted as an integer");
    if (whence !== 0 && whence !== 1 && whence !== 2)
      throw new ValueError(`whence value ${whence} unsupported`);
    const base = whence === 0 ? 0 : whence === 1 ? this.cursor.at : this.cursor.size();
    if (base + offset < 0) throw new OSError(22, "Invalid argument");
    this.cursor.move(base + offset);
    return this.cursor.at;
  }

  tell(): number {
    this.checkOpen("I/O operation on closed file");
    return this.cursor.at;
  }

  [REPR](): string {
    return `<_io.${className(this)} name='${this.name}'>`;
  }
}

export class BufferedReader extends BinaryFile {}
export class BufferedWriter extends BinaryFile {}
export class BufferedRandom extends BinaryFile {}

nameClasses("_io", { BufferedReader, BufferedWriter, BufferedRandom });

function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  if (ArrayBuffer.isView(value))
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new TypeError(`a bytes-like object is required, not '${typeName(value)}'`);
}
