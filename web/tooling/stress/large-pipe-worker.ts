// Messages of all sizes through one pipe, from producers under a lock of theirs to consumers under one of theirs, as
// a queue has it. Each is its number of words and its round, then as many words that tell their places apart.
// Those larger than the pipe go ahead, and their writer waits until no more is left than the pipe holds. Small ones pass beside
// the locks where they can.
import { parentPort } from "node:worker_threads";
import { HUNG_UP, PIPE_ATOMIC, PIPE_CAPACITY } from "../../wire/pipes.ts";
import { StressProcess, stressData } from "./stress-process.ts";

export interface LargePipeStress {
  readonly pipe: number;
  readonly readLock: number;
  readonly writeLock: number;
  readonly producers: number;
  readonly rounds: number;
}

const MOST_WORDS = 1_200_000;
/** Bytes of the number of words and the round. */
const HEAD = 8;
const data = stressData<LargePipeStress>();
const { pipe, producers, rounds, slot, readLock, writeLock } = data;
const process = new StressProcess(data);

/** Most are small, some go in pieces, some are larger than the pipe, a few larger than its ring can grow to. */
function wordsOf(round: number): number {
  const size = (round * 7919 + slot * 104_729) % 1000;
  if (size >= 995) return MOST_WORDS;
  return (size < 700 ? size : size < 970 ? size * 16 : size * 50) & ~1;
}

function produce(): void {
  process.pipes.open(pipe, "write");
  for (let round = 1; round <= rounds; round++) {
    const words = new Int32Array(2 + wordsOf(round));
    words[0] = words.length - 2;
    words[1] = round;
    for (let at = 2; at < words.length; at++) words[at] = round + at;
    const bytes = new Uint8Array(words.buffer);
    if (isSmall(bytes) && process.pipes.writeWhole(pipe, bytes, bytes.length, writeLock) > 0)
      continue;
    process.acquire(writeLock);
    send(bytes);
    process.release(writeLock);
  }
  process.pipes.close(pipe, "write");
}

const isSmall = (bytes: Uint8Array): boolean => bytes.length <= PIPE_ATOMIC;

function send(bytes: Uint8Array): void {
  const ahead = bytes.length > PIPE_CAPACITY;
  for (let at = 0; at < bytes.length;) {
    const count = process.pipes.write(pipe, bytes.subarray(at), bytes.length - at, ahead);
    if (count === 0)
      process.waitWritable(pipe, Math.min(bytes.length - at, PIPE_CAPACITY / 2), ahead);
    at += count;
  }
  process.waitWritable(pipe, 0);
}

/** False when no writer is left. */
function receive(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    const count = process.pipes.read(pipe, bytes.subarray(at));
    if (count === HUNG_UP) return false;
    if (count === 0) process.waitReadable(pipe);
    at += count;
  }
  return true;
}

function consume(): { count: number; sum: number; broken: number } {
  const all = { count: 0, sum: 0, broken: 0 };
  const count = (round: number, words: Int32Array, whole: boolean): void => {
    if (!whole || words.some((word, at) => word !== round + at + 2)) all.broken += 1;
    all.count += 1;
    all.sum += round;
  };
  const small = new Int32Array(PIPE_ATOMIC / 4);
  const smallBytes = new Uint8Array(small.buffer);
  const sizeOf = (): number => HEAD + (small[0] ?? 0) * 4;
  const head = new Int32Array(HEAD / 4);
  for (;;) {
    const size = process.pipes.readWhole(pipe, smallBytes, HEAD, sizeOf, readLock);
    if (size > 0) {
      count(small[1] ?? 0, small.slice(HEAD / 4, size / 4), true);
      continue;
    }
    process.acquire(readLock);
    const came = receive(new Uint8Array(head.buffer));
    const [length = 0, round = 0] = head;
    const words = new Int32Array(came ? length : 0);
    const whole = came && receive(new Uint8Array(words.buffer));
    process.release(readLock);
    if (!came) return all;
    count(round, words, whole);
  }
}

if (slot < producers) {
  produce();
  parentPort?.postMessage({ count: 0, sum: 0, broken: 0 });
} else parentPort?.postMessage(consume());
