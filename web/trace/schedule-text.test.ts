import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { USUAL_SIMULATION } from "../wire/simulation.ts";
import { parseSchedule, type Replay, scheduleText } from "./schedule-text.ts";

const replay: Replay = {
  schedule: { version: 1, seed: 7, policy: "priorities", choices: [0, 2, 1] },
  settings: { ...USUAL_SIMULATION, seed: 7, policy: "priorities", cores: 2, gil: false },
};
const changed = (change: object) =>
  JSON.stringify({ ...(JSON.parse(scheduleText(replay)) as object), ...change });

describe("a schedule as text", () => {
  it("is one line, and comes back as it was", () => {
    const text = scheduleText(replay);
    expect(text).not.toContain("\n");
    expect(parseSchedule(`  ${text}\n`)).toEqual({ replay, problem: null });
  });

  it("comes back whatever it says", () => {
    const made = fc.record({
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      policy: fc.constantFrom("fair", "random", "priorities"),
      choices: fc.array(fc.nat(63)),
    });
    fc.assert(
      fc.property(made, fc.integer({ min: 1, max: 64 }), ({ seed, policy, choices }, cores) => {
        const settings = { ...USUAL_SIMULATION, seed, policy, cores };
        const one: Replay = { schedule: { version: 1, seed, policy, choices }, settings };
        expect(parseSchedule(scheduleText(one)).replay).toEqual(one);
      }),
    );
  });

  it("may leave settings out", () => {
    const text = '{"version":1,"seed":3,"policy":"fair","choices":[]}';
    expect(parseSchedule(text).replay?.settings).toEqual({ ...USUAL_SIMULATION, seed: 3 });
  });

  test.each([
    ["words", "hello", "not JSON", ""],
    ["nothing", "", "not JSON", ""],
    ["a number", "7", "not a schedule", ""],
    ["a run record", '{"version":1,"machine":"real"}', "not a schedule", ""],
    ["a very long text", `"${"x".repeat(400_000)}"`, "not a schedule", ""],
    ["a later version", changed({ version: 2 }), "later", ""],
    ["a version below the first", changed({ version: 0 }), "damaged", "version"],
    ["a choice that is none", changed({ choices: [0, -1] }), "damaged", "choices"],
    ["choices that are a text", changed({ choices: "0" }), "damaged", "choices"],
    ["a seed that is a word", changed({ seed: "seven" }), "damaged", "seed"],
    ["no seed", changed({ seed: undefined }), "damaged", "seed"],
    ["65 cores", changed({ cores: 65 }), "damaged", "cores"],
    ["an interval below 0", changed({ switchInterval: -1 }), "damaged", "switchInterval"],
  ])("%s is told as what it is", (_, text, kind, field) => {
    expect(parseSchedule(text)).toEqual({ replay: null, problem: { kind, field } });
  });
});
