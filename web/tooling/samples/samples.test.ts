import { existsSync, readFileSync, statSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { samplePath } from "../../wire/sample-site.ts";
import { pages } from "./pages.ts";
import { paintings } from "./paintings.ts";
import { encodePng } from "./png.ts";

const folder = new URL("../../../public/samples/", import.meta.url);
const listed = (list: string) =>
  readFileSync(new URL(list, folder), "utf8").trimEnd().split("\n").map(samplePath);

it("has a file for every address of its lists", () => {
  expect(listed("list.txt")).toEqual(Object.keys(paintings).map((name) => `${name}.png`));
  expect(listed("pages.txt")).toEqual(pages.map(({ path }) => path));
  for (const path of [...listed("list.txt"), ...listed("pages.txt")])
    expect(existsSync(new URL(path ?? "", folder)), String(path)).toBe(true);
  for (const { path, text } of pages)
    expect(readFileSync(new URL(path, folder), "utf8")).toBe(text);
});

it("keeps pictures small", () => {
  for (const name of Object.keys(paintings)) {
    const kib = statSync(new URL(`${name}.png`, folder)).size / 1024;
    expect(kib, name).toBeGreaterThan(20);
    expect(kib, name).toBeLessThan(130);
  }
});

it("writes pixels that can be read back", () => {
  const width = 3;
  const pixels = Uint8Array.from({ length: width * 3 * 2 }, (_, index) => (index * 37) % 256);
  const png = encodePng({ width, height: 2, pixels });
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, 2]);
  const length = png.readUInt32BE(33);
  const rows = inflateSync(png.subarray(41, 41 + length));
  expect(unfiltered(rows, width * 3)).toEqual([...pixels]);
});

/** Undoes the filters, by the words of the format's description. */
function unfiltered(rows: Buffer, stride: number): number[] {
  const out: number[] = [];
  for (let at = 0; at < rows.length; at += stride + 1) {
    const line = out.length;
    for (let x = 0; x < stride; x++) {
      const left = x < 3 ? 0 : (out[line + x - 3] ?? 0);
      const above = out[line + x - stride] ?? 0;
      const corner = x < 3 ? 0 : (out[line + x - stride - 3] ?? 0);
      const guess = left + above - corner;
      const [nearest = 0] = [left, above, corner].toSorted(
        (one, other) => Math.abs(guess - one) - Math.abs(guess - other),
      );
      const added = [0, left, above, (left + above) >> 1, nearest][rows[at] ?? 0] ?? 0;
      out.push(((rows[at + 1 + x] ?? 0) + added) & 255);
    }
  }
  return out;
}
