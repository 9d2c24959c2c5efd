import { describe } from "vitest";
import { test } from "../browser/browser-test.ts";
import { litmusTests, runLitmus } from "./litmus-programs.ts";

/** 250 tasks a run: 10,000 and more, with workers killed and pools terminated at random. */
const POOL_TIMES = 50;
const TIMES = 250;

describe("what a primitive promises holds hundreds of times", () => {
  test.for(litmusTests)("%s", async (name, { openPage }) => {
    await runLitmus(await openPage("run/"), name, name === "pool" ? POOL_TIMES : TIMES);
  });
});
