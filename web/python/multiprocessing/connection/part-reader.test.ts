import { expect, it } from "vitest";
import { filledUp } from "./frame.ts";
import { PartReader } from "./part-reader.ts";

/** Parts of these sizes, of which every byte is `fill`, as they come: at most `most` bytes at once. */
function read(
  reader: PartReader,
  sizes: readonly number[],
  fill: number,
  most = 7,
): readonly ArrayBuffer[] {
  reader.begin(new Float64Array(sizes));
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + filledUp(size), 0)).fill(0xff);
  let start = 0;
  for (const size of sizes) {
    bytes.fill(fill, start, start + size);
    start += filledUp(size);
  }
  for (let at = 0; !reader.isWhole;) {
    const room = reader.room();
    const count = Math.min(room.length, most);
    expect(count).toBeGreaterThan(0);
    room.set(bytes.subarray(at, at + count));
    at += count;
    reader.came(count);
  }
  return reader.take();
}

/** Size and content of each, which is the same all through. */
const holds = (buffers: readonly ArrayBuffer[]) =>
  buffers.map((buffer) => {
    const bytes = new Uint8Array(buffer);
    expect(bytes.every((byte) => byte === bytes[0])).toBe(true);
    return [bytes.length, ...bytes.subarray(0, 1)];
  });

it("reads parts of all sizes, each into a buffer of its own", () => {
  const reader = new PartReader();
  expect(holds(read(reader, [24, 5, 16], 1))).toEqual([
    [24, 1],
    [5, 1],
    [16, 1],
  ]);
  expect(holds(read(reader, [3], 2))).toEqual([[3, 2]]);
  const large = 3 * 1024 * 1024 + 1;
  expect(holds(read(reader, [large, 0, large], 3, 1 << 20))).toEqual([[large, 3], [0], [large, 3]]);
});

it("takes buffers that were given back for parts of their sizes, in any order, and only once", () => {
  const reader = new PartReader();
  const first = read(reader, [24, 5, 24], 1);
  reader.reuse([...first, new ArrayBuffer(8)]);
  const second = read(reader, [5, 24, 24], 2);
  expect(holds(second)).toEqual([
    [5, 2],
    [24, 2],
    [24, 2],
  ]);
  expect(new Set(second)).toEqual(new Set(first));
  const third = read(reader, [5, 24, 24], 3);
  expect(holds(second)).toEqual([
    [5, 2],
    [24, 2],
    [24, 2],
  ]);
  expect(holds(third)).toEqual([
    [5, 3],
    [24, 3],
    [24, 3],
  ]);
});

it("leaves buffers that were given back alone when they don't fit all parts", () => {
  const reader = new PartReader();
  const first = read(reader, [24, 24], 1);
  reader.reuse(first);
  for (const sizes of [
    [24, 16],
    [24, 24, 24],
  ]) {
    const more = read(reader, sizes, 2);
    expect(more.some((buffer) => first.includes(buffer))).toBe(false);
  }
  expect(holds(first)).toEqual([
    [24, 1],
    [24, 1],
  ]);
});
