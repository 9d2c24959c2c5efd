import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

it("writes what the engine's encoder writes, and reads it back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const bytes = encodeUtf8(text);
      expect(bytes).toEqual(new TextEncoder().encode(text));
      expect(decodeUtf8(bytes)).toBe(text);
    }),
  );
});

it("replaces what the engine's decoder replaces", () => {
  const engine = new TextDecoder("utf-8", { ignoreBOM: true });
  const lead = fc.constantFrom(0x41, 0x80, 0xbf, 0xc1, 0xc3, 0xe0, 0xe2, 0xed, 0xf0, 0xf4, 0xff);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), fc.array(lead), (some, more) => {
      const bytes = Uint8Array.from([...some, ...more]);
      expect(decodeUtf8(bytes, "replace")).toBe(engine.decode(bytes));
    }),
  );
});
