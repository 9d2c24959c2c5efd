import { describe, expect, it } from "vitest";
import { USUAL_SIMULATION, type SimulationSettings } from "../../wire/simulation.ts";
import { departureOf } from "./departure.ts";

const ORIGINAL = "print(1);";
const simulated = (settings: Partial<SimulationSettings> = {}) => ({
  source: ORIGINAL,
  machine: "simulated" as const,
  simulation: {
    settings: { ...USUAL_SIMULATION, ...settings },
    schedule: { version: 1 as const, seed: 1, policy: "fair" as const, choices: [] },
  },
});
const real = { source: ORIGINAL, machine: "real" as const };

describe("what a run departs from", () => {
  it("is the program when that was changed, on whatever machine", () => {
    expect(departureOf({ ...real, source: "print(2);" }, ORIGINAL, undefined)).toBe("program");
    const changed = { ...simulated({ cores: 9 }), source: "print(2);" };
    expect(departureOf(changed, ORIGINAL, { kind: "simulated" })).toBe("program");
  });

  it("is nothing on either machine where the step names none", () => {
    expect(departureOf(real, ORIGINAL, undefined)).toBeNull();
    expect(departureOf(simulated({ cores: 1, gil: false }), ORIGINAL, undefined)).toBeNull();
  });

  it("is the machine when the step names the other one", () => {
    expect(departureOf(real, ORIGINAL, { kind: "simulated" })).toBe("machine");
    expect(departureOf(simulated(), ORIGINAL, { kind: "real" })).toBe("machine");
    expect(departureOf(real, ORIGINAL, { kind: "real" })).toBeNull();
  });

  it("is the machine when a setting was another than the step's, but for the seed", () => {
    const given = { kind: "simulated", cores: 2, seed: 7 } as const;
    expect(departureOf(simulated({ cores: 2, seed: 8 }), ORIGINAL, given)).toBeNull();
    expect(departureOf(simulated({ cores: 4 }), ORIGINAL, given)).toBe("machine");
    expect(departureOf(simulated({ cores: 2, gil: false }), ORIGINAL, given)).toBe("machine");
  });
});
