// The same for programs that wait for promises. A file of its own, since files are what runs side by side.
import { expect, it } from "vitest";
import { formsAgree } from "./programs/agree.ts";
import { programs } from "./programs/generated.ts";

it("made-up programs that wait do the same in each form, tick for tick", async () => {
  expect(await formsAgree(programs({ waits: true }), 1200)).toBeGreaterThan(1000);
}, 300_000);
