import { beforeEach, describe, expect, it } from "vitest";
import { HUNG_UP, NOT_WHOLE, PIPE_CAPACITY, type PipeId } from "../../../wire/pipes.ts";
import { SHARED_BYTES } from "../../../wire/shared-layout.ts";
import { forgetSlot } from "./forget-slot.ts";
import { Table } from "./object-layout.ts";
import { makeSharedObjects, ObjectTable } from "./object-table.ts";
import { PipeTable } from "./pipe.ts";
import { pageSection, type Section } from "./section.ts";
import { makeSemaphore, release, tryAcquire } from "./semaphore.ts";

const WRITER = 1;
const READER = 2;
const slots = new Int32Array(new SharedArrayBuffer(SHARED_BYTES));
let table: ObjectTable;
let pipes: PipeTable;
let pipe: PipeId;

beforeEach(() => {
  table = new ObjectTable(makeSharedObjects(), pageSection);
  pipes = new PipeTable(table, slots, pageSection);
  pipe = pipes.make(WRITER);
  pipes.ends.hold(pipe, "read", READER);
  pipes.ends.letGo(pipe, "read", WRITER);
});

/** Bytes that tell their places apart. */
const numbers = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);

/** Writes as much as there is room for. */
function write(bytes: Uint8Array, ahead?: number): number {
  let written = 0;
  for (;;) {
    const count = pipes.write(pipe, bytes.subarray(written), bytes.length - written, ahead);
    if (count <= 0) return written;
    written += count;
    if (written === bytes.length) return written;
  }
}

/** Reads all that is there. */
function read(): Uint8Array {
  const pieces: number[] = [];
  const into = new Uint8Array(50_000);
  for (let count = pipes.read(pipe, into); count > 0; count = pipes.read(pipe, into))
    pieces.push(...into.subarray(0, count));
  return Uint8Array.from(pieces);
}

it("holds 64 KiB, and more of a message that goes ahead", () => {
  const bytes = numbers(500_000);
  expect(write(bytes)).toBe(PIPE_CAPACITY);
  expect(read()).toEqual(bytes.subarray(0, PIPE_CAPACITY));
  expect(write(bytes, WRITER)).toBe(bytes.length);
  // Nobody else has room, nor has its writer come to the end of its write, before it is read.
  expect([pipes.write(pipe, bytes, 8), pipes.isWritable(pipe, 0)]).toEqual([0, false]);
  expect([WRITER, READER].map((slot) => pipes.isWritable(pipe, 8, slot))).toEqual([true, false]);
  expect(read()).toEqual(bytes);
  expect([pipes.write(pipe, bytes, 8), pipes.isWritable(pipe, 0)]).toEqual([8, true]);
});

it("grows with what is in it, wherever that stands", () => {
  const first = numbers(PIPE_CAPACITY - 100);
  write(first);
  expect(read()).toEqual(first);
  const small = numbers(1000);
  const large = numbers(PIPE_CAPACITY * 3);
  write(small);
  write(large, WRITER);
  expect(read()).toEqual(Uint8Array.from([...small, ...large]));
});

it("keeps of a message whose writer has ended no more than a pipe holds", () => {
  const bytes = numbers(300_000);
  write(bytes, WRITER);
  forgetSlot(slots, table, pipes, WRITER);
  expect(read()).toEqual(bytes.subarray(0, PIPE_CAPACITY));
  expect(pipes.read(pipe, new Uint8Array(8))).toBe(HUNG_UP);
});

it("keeps all of a message whose writer has ended after it was through", () => {
  const bytes = numbers(300_000);
  write(bytes, WRITER);
  const most = new Uint8Array(300_000 - PIPE_CAPACITY);
  for (let at = 0; at < most.length;) at += pipes.read(pipe, most.subarray(at));
  forgetSlot(slots, table, pipes, WRITER);
  expect(Uint8Array.from([...most, ...read()])).toEqual(bytes);
});

it("lets one go ahead at a time", () => {
  const other = 3;
  pipes.ends.hold(pipe, "write", other);
  const bytes = numbers(200_000);
  write(bytes, WRITER);
  expect(pipes.write(pipe, bytes, bytes.length, other)).toBe(0);
  read();
  expect(write(bytes, other)).toBe(bytes.length);
  expect(pipes.write(pipe, bytes, bytes.length, WRITER)).toBe(0);
});

it("copies what stands at odd places as well as what stands at words", () => {
  const memory = numbers(4096);
  for (const [from, length] of [
    [0, 512],
    [3, 5],
    [4, 64],
    [1, 64],
    [8, 600],
    [5, 1],
  ] as const) {
    const bytes = memory.subarray(from, from + length);
    expect(pipes.write(pipe, bytes)).toBe(length);
    const into = new Uint8Array(2048);
    const sizeOf = (head: Uint8Array): number => {
      expect(head.subarray(0, 1)).toEqual(bytes.subarray(0, 1));
      return length;
    };
    expect(pipes.readWhole(pipe, into, 1, sizeOf)).toBe(length);
    expect(into.subarray(0, length)).toEqual(bytes);
  }
});

it("cuts nothing of a message that another began while the one who ended was being forgotten", () => {
  const other = 3;
  pipes.ends.hold(pipe, "write", other);
  const bytes = numbers(200_000);
  write(bytes, WRITER);
  read();
  const meanwhile: Section = {
    ...pageSection,
    enterAll(words, locks) {
      write(bytes, other);
      pageSection.enterAll(words, locks);
    },
  };
  new PipeTable(table, slots, meanwhile).forgetAhead(pipe, WRITER);
  expect(read()).toEqual(bytes);
});

it("gives its memory back when both ends are gone", () => {
  write(numbers(200_000), WRITER);
  pipes.ends.letGo(pipe, "write", WRITER);
  pipes.ends.letGo(pipe, "read", READER);
  const top = table.words[Table.HEAP_TOP];
  pipe = pipes.make(WRITER);
  expect(write(numbers(200_000), WRITER)).toBe(200_000);
  expect(table.words[Table.HEAP_TOP]).toBe(top);
});

describe("a whole message", () => {
  const message = Uint8Array.of(20, 0, 0, 0, 0, 0, 0, 0, ...numbers(12));
  const sizeOf = ([size = 0]: Uint8Array) => size;
  const readWhole = (into: Uint8Array, lock?: number) =>
    pipes.readWhole(pipe, into, 8, sizeOf, lock);

  it("is read in one go, and what follows stays", () => {
    const into = new Uint8Array(64);
    write(Uint8Array.of(...message, 99));
    expect(readWhole(into)).toBe(20);
    expect(into.subarray(0, 20)).toEqual(message);
    expect(read()).toEqual(Uint8Array.of(99));
  });

  it("is not read before all of it is there, or into less room than it needs", () => {
    const into = new Uint8Array(64);
    expect(readWhole(into)).toBe(0);
    write(message.subarray(0, 19));
    expect(readWhole(into)).toBe(NOT_WHOLE);
    write(message.subarray(19));
    expect(readWhole(new Uint8Array(19))).toBe(NOT_WHOLE);
    expect(pipes.readWhole(pipe, into, 8, () => Infinity)).toBe(NOT_WHOLE);
    expect(readWhole(into)).toBe(20);
    pipes.ends.letGo(pipe, "write", WRITER);
    expect(readWhole(into)).toBe(HUNG_UP);
  });

  it("passes beside a lock only while that is free", () => {
    const into = new Uint8Array(64);
    const lock = makeSemaphore(table, { kind: "counting", value: 1, limit: 1, shared: true });
    const writeWhole = () => pipes.write(pipe, message, 20, undefined, lock);
    expect(writeWhole()).toBe(20);
    expect(tryAcquire(table.words, lock, 1, 1)).toBe(true);
    expect([writeWhole(), readWhole(into, lock)]).toEqual([0, NOT_WHOLE]);
    release(slots, table.words, lock, 1, 1, 1);
    expect([writeWhole(), readWhole(into, lock), pipes.available(pipe)]).toEqual([20, 20, 20]);
  });
});
