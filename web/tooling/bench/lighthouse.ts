// Lighthouse on the home page and on a lesson, as a phone and as a desktop. It is not a dependency, being
// larger than all others together: npx fetches it. Where it can't be had, the table says so.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import * as v from "valibot";
import { CHROMIUM_FLAGS } from "../browser/launch-browser.ts";
import type { Bench } from "./bench-page.ts";
import { LESSON } from "./script-bytes.ts";
import { digits, table } from "./statistics.ts";

const LIGHTHOUSE = "lighthouse@13.5.0";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const audit = v.object({ numericValue: v.number() });
const reportSchema = v.object({
  categories: v.record(v.string(), v.object({ score: v.nullable(v.number()) })),
  audits: v.object({ "largest-contentful-paint": audit, "total-blocking-time": audit }),
});

type Report = v.InferOutput<typeof reportSchema>;

/** Seconds that one audit may take, npx's fetching included. */
const LIMIT = 180;

export async function measureLighthouse({ chromium, siteUrl }: Bench): Promise<string> {
  const rows: string[][] = [["Lighthouse", ...CATEGORIES, "LCP", "blocking"]];
  for (const path of ["en/", LESSON]) {
    for (const device of ["mobile", "desktop"]) {
      const report = await audited(chromium, new URL(path, siteUrl).href, device);
      rows.push([`/${path}, ${device}`, ...figures(report)]);
    }
  }
  return table(rows);
}

function figures(report: Report | null): string[] {
  if (!report) return ["not measured: npx could not run it"];
  const { categories, audits } = report;
  return [
    ...CATEGORIES.map((name) => String(Math.round((categories[name]?.score ?? 0) * 100))),
    `${digits(audits["largest-contentful-paint"].numericValue / 1000)} s`,
    `${digits(audits["total-blocking-time"].numericValue)} ms`,
  ];
}

/** Null, with the reason on stderr, where Lighthouse could not be fetched or did not get through. */
async function audited(chromium: string, url: string, device: string): Promise<Report | null> {
  const parameters = [
    "--yes",
    LIGHTHOUSE,
    url,
    "--quiet",
    "--output=json",
    `--chrome-flags=--headless=new ${CHROMIUM_FLAGS.join(" ")}`,
    ...(device === "desktop" ? ["--preset=desktop"] : []),
  ];
  const env = { ...process.env, CHROME_PATH: chromium };
  try {
    // Not execFileSync: the site is served by this very process.
    const options = { env, maxBuffer: 2 ** 28, timeout: LIMIT * 1000 };
    const { stdout } = await promisify(execFile)("npx", parameters, options);
    return v.parse(reportSchema, JSON.parse(stdout));
  } catch (error) {
    console.error(error);
    return null;
  }
}
