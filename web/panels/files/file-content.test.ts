import { expect, it } from "vitest";
import { firstLines, pictureType } from "./file-content.ts";
import { fileSize } from "./file-size.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

it("knows pictures by their names", () => {
  expect(["a.png", "b.JPG", "c/d.svg", "png", "e.png.txt"].map(pictureType)).toEqual([
    "image/png",
    "image/jpeg",
    "image/svg+xml",
    null,
    null,
  ]);
});

it("shows the first lines of a text", () => {
  expect(firstLines(bytes("1\n2\n3\n4\n5\n6\n7\n8\n9\n"))).toBe("1\n2\n3\n4\n5\n6\n7\n8");
  expect(firstLines(bytes(""))).toBe("");
});

it("leaves out half a character at the end, and tells bytes from text", () => {
  expect(firstLines(bytes("文件").subarray(0, 4))).toBe("文");
  expect(firstLines(Uint8Array.of(0xff, 1))).toBe(null);
  expect(firstLines(Uint8Array.of(65, 0))).toBe(null);
});

it("keeps sizes short", () => {
  expect([0, 812, 1024, 34_000, 1_572_864, 5 * 2 ** 40].map(fileSize)).toEqual([
    "0 B",
    "812 B",
    "1.0 KiB",
    "33 KiB",
    "1.5 MiB",
    "5120 GiB",
  ]);
});
