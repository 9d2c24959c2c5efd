// The first thing in a process's inbox: what it is to become. Written by the parent (for MainProcess by the
// page), read by the worker that has been waiting in reserve.
//
//   | size u32 of what follows | role u8 | name (text-codec) | image … |
import { getText, putText, textBytes } from "../../../wire/text-codec.ts";

export interface StartFrame {
  readonly role: "main" | "child";
  readonly name: string;
  /** Empty for MainProcess. */
  readonly image: Uint8Array;
}

export const FRAME_HEAD = 4;

export function encodeFrame({ role, name, image }: StartFrame): Uint8Array {
  const bytes = new Uint8Array(FRAME_HEAD + 5 + textBytes(name) + image.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(FRAME_HEAD, role === "main" ? 0 : 1);
  const at = putText(bytes, view, FRAME_HEAD + 1, name);
  bytes.set(image, at);
  view.setUint32(0, at + image.length - FRAME_HEAD, true);
  return bytes.subarray(0, at + image.length);
}

/** `bytes` without the size. */
export function decodeFrame(bytes: Uint8Array): StartFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { text, next } = getText(bytes, view, 1);
  return { role: bytes[0] === 0 ? "main" : "child", name: text, image: bytes.subarray(next) };
}

/** A line for `input()`: its size, then its text; the end of input is a size of its own. */
export const END_OF_INPUT = 0xffffffff;

export function encodeLine(line: string | null): Uint8Array {
  const bytes = new Uint8Array(FRAME_HEAD + 4 + textBytes(line ?? ""));
  const view = new DataView(bytes.buffer);
  if (line === null) {
    view.setUint32(0, END_OF_INPUT, true);
    return bytes.subarray(0, FRAME_HEAD);
  }
  const end = putText(bytes, view, FRAME_HEAD, line);
  view.setUint32(0, end - FRAME_HEAD, true);
  return bytes.subarray(0, end);
}

export function decodeLine(bytes: Uint8Array): string {
  return getText(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0).text;
}
