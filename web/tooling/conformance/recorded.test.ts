// What is recorded of Python is what python3 does: every case.out is made anew and compared, where the Python
// of reference is here. And every case is complete.
import { describe, expect, test } from "vitest";
import { pythonVersion } from "../lessons/python-listing.ts";
import { observePython, REFERENCE } from "./python-observation.ts";
import { readCases } from "./read-cases.ts";

const cases = readCases();
const isReference = pythonVersion?.startsWith(`Python ${REFERENCE}.`) ?? false;
if (!isReference) {
  const found = pythonVersion ?? "No python3";
  console.log(`${found} here, not ${REFERENCE}: what is recorded is taken as it stands.`);
}

describe("case.out is what python3 prints", { concurrent: true, skip: !isReference }, () => {
  test.for(cases)("$name", async (one) => {
    expect(await observePython(one)).toBe(one.recorded);
  });
});

describe("every case", () => {
  test.for(cases)("$name is complete", ({ name, data, recorded, here }) => {
    expect(name).toMatch(/^[a-z-]+\/\d{3}-[a-z0-9-]+$/);
    expect(recorded, "case.out is missing: npm run conformance -- record").not.toBeNull();
    expect(here !== null, "here.out goes with a difference").toBe(data.difference !== undefined);
    expect(here, "there is no difference any more").not.toBe(recorded);
    expect(recorded?.includes("[time limit]"), "python3 did not end").toBe(false);
    expect(recorded?.includes("[deadlock]")).toBe(data.expect === "deadlock");
  });

  test("has a number of its own in its area", () => {
    const numbers = cases.map(({ name }) => name.replace(/-[^/]*$/, ""));
    expect(numbers).toEqual([...new Set(numbers)]);
  });
});
