import { describe, expect, it } from "vitest";
import { present } from "../../base/assert.ts";
import { observation } from "../conformance/observation.ts";
import { readCases } from "../conformance/read-cases.ts";
import { runProgram } from "./run-program.ts";

/** Without a page there is one process. */
const cases = readCases().filter(
  ({ name, program }) => name.startsWith("asyncio/") && !program.includes('"multiprocessing"'),
);

describe.each(["plain", "generator"] as const)(
  "asyncio in %s form does what CPython does",
  (form) => {
    it.each(cases)("$name", async ({ program, data, recorded, here }) => {
      const ran = await runProgram(program, form);
      const ending = ran.isStuck ? "deadlock" : "exit";
      const observed = observation({ ...ran, ending }, data);
      expect(observed).toBe(here ?? present(recorded, "case.out"));
    });
  },
);
