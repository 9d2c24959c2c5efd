import { expect, it } from "vitest";
import type { RunFiles } from "../wire/run-files.ts";
import { recordFiles } from "./record-files.ts";

function files(contents: Readonly<Record<string, Uint8Array>>): RunFiles {
  return {
    changes: 1,
    list: () =>
      Object.entries(contents).map(([name, { length }]) => ({
        name,
        size: length,
        version: 1,
        given: name.startsWith("given"),
      })),
    read: (name) => contents[name] ?? null,
  };
}

it("keeps text as it is and anything else in base64, but not what was given", () => {
  const text = new TextEncoder().encode("\ufeffé\0\n");
  const large = new Uint8Array(100_000).fill(0xff);
  const kept = recordFiles(
    files({ given: text, text, empty: new Uint8Array(), bytes: Uint8Array.of(255, 0, 1), large }),
  );
  expect(kept).toEqual({
    text: "\ufeffé\0\n",
    empty: "",
    bytes: "/wAB",
    large: Buffer.from(large).toString("base64"),
  });
});
