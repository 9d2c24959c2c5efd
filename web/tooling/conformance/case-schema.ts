// What a case's `case.json` may say; a case of which nothing must be said has none. Node.
// A case is a folder web/conformance/<area>/<nnn-name>/ with case.py, case.ts and case.out.
import * as v from "valibot";

export const caseSchema = v.strictObject({
  /** The test of CPython that the idea is from: `_test_multiprocessing:_TestQueue.test_put`. */
  from: v.exactOptional(v.pipe(v.string(), v.regex(/^\w+:\w+\.\w+$/))),
  /** How stdout is compared; `same` if left out. The same words as in a lesson's step.json. */
  compare: v.exactOptional(v.picklist(["same", "any-order"])),
  /** What is replaced in stdout and stderr before comparing. */
  mask: v.exactOptional(v.array(v.picklist(["numbers", "addresses", "times"]))),
  /** Nobody can go on any more: python3 hangs after what it prints, the run here is told as a deadlock. */
  expect: v.exactOptional(v.literal("deadlock")),
  /**
   * The id of the entry in differences.json that this case shows. What it prints here stands in
   * `here.out`, and is not what Python prints.
   */
  difference: v.exactOptional(v.string()),
});

export type CaseData = v.InferOutput<typeof caseSchema>;
