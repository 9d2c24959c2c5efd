import { describe, expect, it, test } from "vitest";
import type { RunOptions } from "../wire/session-options.ts";
import { USUAL_SIMULATION } from "../wire/simulation.ts";
import { checkOptions } from "./check-options.ts";

const check = (options: RunOptions) => checkOptions("print(1)", options, 30);

describe("options of a run", () => {
  it("are as usual where nothing is said", () => {
    expect(check({})).toMatchObject({
      machine: null,
      seed: null,
      timeLimit: 30,
      settings: USUAL_SIMULATION,
      schedule: null,
      stopAtChoice: null,
    });
  });

  it("set the simulated machine", () => {
    const settings = {
      seed: 7,
      policy: "random",
      cores: 64,
      gil: false,
      switchInterval: 0.001,
      statementCost: 1e-3,
      switchCost: 0,
    } as const;
    expect(check({ machine: "simulated", ...settings })).toMatchObject({
      machine: "simulated",
      seed: 7,
      settings,
    });
  });

  it("take seed and policy from a schedule", () => {
    const schedule = { version: 1, seed: 9, policy: "priorities", choices: [1] } as const;
    const { settings, schedule: taken } = check({ seed: 7, schedule });
    expect(settings).toMatchObject({ seed: 9, policy: "priorities" });
    expect(taken).toEqual(schedule);
    expect(check({ schedule }).machine).toBe("simulated");
    expect(check({ stopAtChoice: 3 }).machine).toBe("simulated");
    expect(check({ schedule, machine: "real" }).machine).toBe("real");
  });

  it("tell which of them the real machine can't follow", () => {
    const { simulatedOnly } = check({
      machine: "real",
      seed: 1,
      timeLimit: 5,
      cores: 2,
      gil: false,
    });
    expect(simulatedOnly).toEqual(["cores", "gil"]);
    expect(check({ seed: 1, networkDelay: { seconds: 0 } }).simulatedOnly).toEqual([]);
  });

  const unusable: readonly (readonly [string, object, RegExp])[] = [
    ["a seed that is a word", { seed: "seven" }, /seed must be an integer.*not "seven"/],
    ["a seed below 0", { seed: -1 }, /seed must be an integer from 0/],
    ["half a seed", { seed: 0.5 }, /not 0\.5/],
    ["65 cores", { cores: 65 }, /cores must be an integer from 1 to 64, not 65/],
    ["no core", { cores: 0 }, /not 0/],
    ["an interval below 0", { switchInterval: -0.005 }, /switchInterval must be.*above 0, not -0/],
    ["an endless statement", { statementCost: Infinity }, /statementCost.*not Infinity/],
    ["a statement that takes no time", { statementCost: 0 }, /statementCost.*above 0/],
    ["a GIL that is a word", { gil: "on" }, /gil must be true or false/],
    ["another policy", { policy: "unfair" }, /policy must be "fair" or/],
    ["a choice below 0", { stopAtChoice: -1 }, /stopAtChoice/],
    ["a schedule that is none", { schedule: { seed: 1 } }, /schedule must be one/],
    [
      "a damaged schedule",
      { schedule: { version: 1, seed: 1, policy: "fair", choices: ["a"] } },
      /look at its choices/,
    ],
    ["another machine", { machine: "abacus" }, /machine must be "real" or "simulated"/],
    ["another option", { speed: 2 }, /no option "speed"/],
  ];
  test.each(unusable)("refuse %s", (_, options, message) => {
    // The types forbid it; callers from outside have none.
    expect(() => check(options as RunOptions)).toThrow(TypeError);
    expect(() => check(options as RunOptions)).toThrow(message);
  });
});
