// A message on its way through a pipe.
//
//   | main u32 | parts u16 | mark u16 | id u64 |  size f64 × parts |  main bytes  |  part … part |
//    <------------- head, 16 bytes ----------->
//
// Main bytes and each part are filled up to a multiple of 8 bytes. So everything stands in a pipe as it stands in
// memory, at the beginning of a word, and is copied word by word: copying bytes takes eight times as long.
//
// The main bytes are what the pickle wrote; parts are large buffers that it left where they were (as pickle
// protocol 5 does), so that they go from their own memory into the pipe and out of it into their last place.
// A frame of at most PIPE_ATOMIC bytes is written in one piece or not at all, whoever else writes.
// Python: Lib/multiprocessing/connection.py, Connection._send_bytes

/** Bytes of a head. */
export const HEAD = 16;

/** Bytes in a word. */
export const WORD = 8;

/** `bytes` filled up to whole words. */
export function filledUp(bytes: number): number {
  return bytes + (-bytes & (WORD - 1));
}

/** In place of a number of parts: bytes of `send_bytes`, not a pickled object. */
export const RAW = 0xffff;
/** More parts than that don't fit into a head. */
export const MOST_PARTS = RAW - 1;

/** Stands in every head. Where it is missing, two processes have read from one end at once. */
const MARK = 0x484d;

/** What a head says. */
export interface FrameHead {
  main: number;
  /** Number of parts, or {@link RAW}. */
  parts: number;
  /** Names the message in the trace; 0 when nobody is told of it. */
  id: number;
}

/** Writes a head at the beginning of `bytes`; byte by byte, for it is done a million times a second. */
export function putHead(bytes: Uint8Array, main: number, parts: number, id: number): void {
  putWord(bytes, 0, main);
  putWord(bytes, 4, parts | (MARK << 16));
  putId(bytes, id);
}

/** Gives a message its name after its head was written. */
export function putId(bytes: Uint8Array, id: number): void {
  putWord(bytes, 8, id >>> 0);
  putWord(bytes, 12, id / 2 ** 32);
}

/** Reads a head; false when there is none. */
export function getHead(bytes: Uint8Array, at: number, into: FrameHead): boolean {
  const kind = getWord(bytes, at + 4);
  if (kind >>> 16 !== MARK) return false;
  into.main = getWord(bytes, at);
  into.parts = kind & 0xffff;
  into.id = getWord(bytes, at + 8) + getWord(bytes, at + 12) * 2 ** 32;
  return true;
}

function putWord(bytes: Uint8Array, at: number, word: number): void {
  bytes[at] = word;
  bytes[at + 1] = word >>> 8;
  bytes[at + 2] = word >>> 16;
  bytes[at + 3] = word >>> 24;
}

function getWord(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24)) >>>
    0
  );
}
