// The suite itself: every case, run one after another by one runner, and held against what python3 does.
// Each browser that can run it has a test file with one call of this.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { present } from "../../base/assert.ts";
import { missingNames } from "./missing-names.ts";
import { readCases } from "./read-cases.ts";
import { observeHere, type RunSource } from "./run-case.ts";

/** Whoever opens one closes it. */
export interface CaseRunner {
  readonly run: RunSource;
  close(): Promise<void>;
}

/** Why a browser can't be asked: each case is then skipped with that reason. */
export interface NoBrowser {
  readonly missing: string;
}

/** `open` is called once, before the first case. */
export function describeCases(
  browser: string,
  open: NoBrowser | (() => Promise<CaseRunner>),
): void {
  describe(`conformance in ${browser}`, () => {
    let runner: CaseRunner | undefined;
    beforeAll(async () => {
      if (!("missing" in open)) runner = await open();
    });
    afterAll(() => runner?.close());

    test.for(readCases())("$name", async (one, { skip }) => {
      skip("missing" in open, "missing" in open ? open.missing : "");
      const missing = missingNames(one.program);
      skip(missing.length > 0, `not there yet: ${missing.join(", ")}`);
      const recorded = present(
        one.recorded,
        `${one.name}/case.out (npm run conformance -- record)`,
      );

      const found = await observeHere(one, present(runner, "runner").run);
      expect(found).toBe(one.here ?? recorded);
    });
  });
}
