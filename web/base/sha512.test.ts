import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { sha512 } from "./sha512.ts";

// Around the lengths at which another block begins.
it.each([0, 1, 3, 111, 112, 127, 128, 129, 239, 240, 1000])("hashes %i bytes", (length) => {
  const message = Uint8Array.from({ length }, (_, index) => (index * 7 + length) & 0xff);
  const expected = createHash("sha512").update(message).digest();
  expect([...sha512(message)]).toEqual([...expected]);
});
