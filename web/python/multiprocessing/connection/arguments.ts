// What connections are given by programs: bytes, ranges of them, timeouts.
// Python: Objects/memoryobject.c; Lib/multiprocessing/connection.py, send_bytes and recv_bytes_into
import type { Seconds } from "../../../base/units.ts";
import { ValueError } from "../../builtins/exceptions.ts";
import { typeName } from "../../builtins/text.ts";

/** The bytes of whatever holds some, in its own memory. TypeError for anything else. */
export function bytesOf(given: unknown): Uint8Array {
  if (given instanceof Uint8Array) return given;
  if (ArrayBuffer.isView(given))
    return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (given instanceof ArrayBuffer || given instanceof SharedArrayBuffer)
    return new Uint8Array(given);
  throw new TypeError(`memoryview: a bytes-like object is required, not '${typeName(given)}'`);
}

/** `buf[offset:offset + size]` as send_bytes checks it. */
export function rangeOf(bytes: Uint8Array, offset: unknown, size: unknown): Uint8Array {
  const from = Number(offset ?? 0);
  const { length } = bytes;
  if (from < 0) throw new ValueError("offset is negative");
  if (length < from) throw new ValueError("buffer length < offset");
  if (size === undefined || size === null) return bytes.subarray(from);
  const count = Number(size);
  if (count < 0) throw new ValueError("size is negative");
  if (from + count > length) throw new ValueError("buffer length < offset + size");
  return bytes.subarray(from, from + count);
}

/** A timeout: null for ever, never below 0. */
export function secondsOf(timeout: unknown): Seconds | null {
  if (timeout === undefined || timeout === null) return null;
  if (typeof timeout === "boolean") return Number(timeout);
  if (typeof timeout !== "number")
    throw new TypeError(`unsupported operand type(s) for +: 'float' and '${typeName(timeout)}'`);
  return Math.max(0, timeout);
}
