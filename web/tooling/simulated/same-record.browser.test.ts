// The same seed gives the same record, byte for byte, in Node and in every browser that there is: all programs of the
// lessons. Not made equal are how deep an engine's stack is, the words of its own errors, and whether its stacks show who
// awaits.
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { present } from "../../base/assert.ts";
import { findFirefox, findWebKit } from "../browser/find-other-browsers.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import type { Runner } from "../conformance/ask-page.ts";
import { openFirefoxRunner } from "../conformance/firefox-runner.ts";
import { openPageRunner } from "../conformance/page-runner.ts";
import { openWebKitRunner } from "../conformance/webkit-runner.ts";
import { readStep, stepFolders } from "../lessons/read-lessons.ts";
import { runSimulated } from "./run-simulated.ts";

const SEED = 5;

/** Node's own records, each made once. */
const records = new Map<string, Promise<string>>();
const programs = stepFolders().map((folder) => ({ folder, source: readStep(folder).program }));

function recordOf(source: string): Promise<string> {
  const known = records.get(source);
  if (known) return known;
  const made = runSimulated(source, { settings: { seed: SEED } }).then(({ record }) =>
    JSON.stringify(record),
  );
  records.set(source, made);
  return made;
}

/** What differs is easier to see so. */
const inLines = (record: string): string => record.replaceAll(',"', ',\n"');

const firefox = findFirefox();
const webkit = findWebKit();
const browsers = [
  {
    name: "Chromium",
    open: async () => openPageRunner(await launchBrowser(inject("chromium")), inject("siteUrl")),
  },
  {
    name: "Firefox",
    open: "missing" in firefox ? firefox : () => openFirefoxRunner(firefox.path, inject("siteUrl")),
  },
  {
    name: "WebKit",
    open: "missing" in webkit ? webkit : () => openWebKitRunner(webkit, inject("siteUrl")),
  },
];

describe.each(browsers)("the same seed in $name", ({ open }) => {
  let runner: Runner | undefined;
  beforeAll(async () => {
    if (!("missing" in open)) runner = await open();
  });
  afterAll(() => runner?.close());

  test.for(programs)("$folder", async ({ source }, { skip }) => {
    skip("missing" in open, "missing" in open ? open.missing : "");
    const [here, there] = await Promise.all([
      recordOf(source),
      present(runner, "runner").simulate(source, SEED),
    ]);
    expect(inLines(there)).toBe(inLines(here));
  });
});
