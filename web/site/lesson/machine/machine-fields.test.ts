import { describe, expect, it, test } from "vitest";
import { USUAL_SIMULATION } from "../../../wire/simulation.ts";
import { fieldsOf, fieldsOfStep, optionsOf, wrongFields } from "./machine-fields.ts";

const usual = fieldsOf(USUAL_SIMULATION);

describe("settings as people type them", () => {
  it("are in milliseconds and microseconds, and come back as they were", () => {
    expect(usual).toMatchObject({ cores: "4", switchInterval: "5", statementCost: "1", seed: "1" });
    const { cores, gil, switchInterval, statementCost, seed } = USUAL_SIMULATION;
    expect(optionsOf(usual)).toEqual({
      machine: "simulated",
      cores,
      gil,
      switchInterval,
      statementCost,
      seed,
    });
  });

  it("begin as the step says", () => {
    expect(fieldsOfStep({ kind: "simulated", cores: 1, gil: false })).toEqual({
      ...usual,
      cores: "1",
      gil: false,
    });
    expect(fieldsOfStep(undefined)).toEqual(usual);
  });

  test.each([
    ["cores", "65"],
    ["cores", "0"],
    ["cores", "2.5"],
    ["cores", ""],
    ["seed", "seven"],
    ["seed", "-1"],
    ["seed", "4294967296"],
    ["switchInterval", "-5"],
    ["switchInterval", "0"],
    ["statementCost", "Infinity"],
    ["statementCost", " "],
  ] as const)("%s can't be %j", (name, text) => {
    expect(wrongFields({ ...usual, [name]: text })).toEqual([name]);
  });

  it("may be written with a comma and with space around", () => {
    const fields = { ...usual, switchInterval: " 0,5 " };
    expect(wrongFields(fields)).toEqual([]);
    expect(optionsOf(fields).switchInterval).toBe(0.0005);
  });
});
