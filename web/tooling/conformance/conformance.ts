// `npm run -s conformance -- queue/003`: runs the cases whose name begins so, by python3 and in Chromium, and
// prints both side by side. `-- record queue/003` writes case.out. Node, through web/tooling/run.mjs.
// The site is the one at SITE_URL, or else what the last build left in dist/.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../browser/find-browser.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { serveBuild } from "../browser/serve-build.ts";
import { pythonVersion } from "../lessons/python-listing.ts";
import { missingNames } from "./missing-names.ts";
import { openPageRunner } from "./page-runner.ts";
import { observePython } from "./python-observation.ts";
import { CASES, readCases, type Case } from "./read-cases.ts";
import { observeHere } from "./run-case.ts";
import { sideBySide } from "./side-by-side.ts";

const [first = "", ...rest] = process.argv.slice(2);
const prefixes = first === "record" ? rest : [first, ...rest];
const chosen = readCases().filter(
  ({ name }) => prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix)),
);
if (chosen.length === 0) {
  console.error(`No case is called ${prefixes.join(", ")}… in ${CASES}.`);
  process.exitCode = 2;
} else if (first === "record") {
  await record(chosen);
} else {
  await compare(chosen);
}

async function record(cases: readonly Case[]): Promise<void> {
  if (!pythonVersion) throw new Error("There is no python3 to record.");
  for (const one of cases) {
    const observed = await observePython(one);
    const verdict = observed === one.recorded ? "as it was" : "recorded";
    writeFileSync(join(CASES, one.name, "case.out"), observed);
    console.log(`── ${one.name}: ${verdict}`);
    if (observed !== one.recorded) console.log(observed);
  }
}

async function compare(cases: readonly Case[]): Promise<void> {
  const siteUrl = process.env["SITE_URL"];
  const served = siteUrl ? null : await serveBuild();
  const browser = await launchBrowser(findBrowser());
  const count = { "as it should be": 0, "NOT as it should be": 0, "not there yet": 0 };
  try {
    const { run } = await openPageRunner(browser, siteUrl ?? served?.url ?? "");
    for (const one of cases) {
      const missing = missingNames(one.program);
      if (missing.length > 0) {
        count["not there yet"]++;
        console.log(`── ${one.name}: not there yet: ${missing.join(", ")}`);
        continue;
      }
      const python = pythonVersion ? await observePython(one) : (one.recorded ?? "");
      const here = await observeHere(one, run).catch((error: unknown) => `[${String(error)}]\n`);
      const agrees = here === (one.here ?? python);
      const verdict = agrees ? "as it should be" : "NOT as it should be";
      count[verdict]++;
      console.log(`── ${one.name}: ${one.here === null ? "" : "differs, "}${verdict}`);
      if (!agrees || cases.length === 1) console.log(sideBySide(python, here));
    }
  } finally {
    await browser.close();
    await served?.close();
  }
  const total = Object.entries(count).map(([verdict, number]) => `${number} ${verdict}`);
  console.log(total.join(", "));
  if (count["NOT as it should be"] > 0) process.exitCode = 1;
}
