// The same for programs that wait for promises. A file of its own, since files are what runs side by side.
import { inspect } from "node:util";
import { expect, it } from "vitest";
import { formsAgree } from "./programs/agree.ts";
import { programs } from "./programs/generated.ts";
import type { Show } from "./programs/run.ts";

const show: Show = (...values) =>
  values.map((value) => inspect(value, { depth: 2 }).replaceAll(/\n +at .*/gu, "")).join(" ");

it("made-up programs that wait do the same in each form, tick for tick", async () => {
  expect(await formsAgree(show, programs({ waits: true }), 1200)).toBeGreaterThan(10);
}, 300_000);
