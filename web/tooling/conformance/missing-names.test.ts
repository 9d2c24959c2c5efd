// Reading imports off a case.
import { expect, test } from "vitest";
import { missingNames } from "./missing-names.ts";

test("names and modules that aren't there are told", () => {
  const program = [
    'import { Process, Cauldron } from "multiprocessing";',
    'import {\n  sleep as rest,\n  nap,\n} from "time";',
    'import hearth from "kitchen.hearth";',
    'import os from "os";',
    'import { type Spoon, getpid } from "os";',
  ].join("\n");
  expect(missingNames(program)).toEqual(["multiprocessing.Cauldron", "time.nap", "kitchen.hearth"]);
});
