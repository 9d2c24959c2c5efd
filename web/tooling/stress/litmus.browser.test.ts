import { describe } from "vitest";
import { test } from "../browser/browser-test.ts";
import { litmusTests, runLitmus } from "./litmus-programs.ts";

// By the hundred: litmus.soak.test.ts.
const TIMES = 6;

describe("what a primitive promises holds", () => {
  test.for(litmusTests)("%s", { timeout: 180_000 }, async (name, { openPage }) => {
    await runLitmus(await openPage("run/"), name, TIMES);
  });
});
